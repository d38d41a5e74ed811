// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.highlighting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.checks.Place;
import org.provchain.core.project.Project;
import org.provchain.core.text.Template;
import org.provchain.core.uri.Placeholder;
import org.provchain.core.uri.UrlSegment;
import org.provchain.core.uri.UrlTemplate;
import org.provchain.dsl.project.TextRegion;
import org.provchain.dsl.project.TextRegions;
import org.provchain.model.Chain;
import org.provchain.model.FirmwareImage;
import org.provchain.model.Link;
import org.provchain.model.ProvchainPackage;
import org.provchain.model.ProvisioningFile;
import org.provchain.model.Step;
import org.provchain.model.StringValue;

/** Finds what stands inside of strings: placeholders in URLs, variables in values. */
final class InnerColours {

    private static final ProvchainPackage MODEL = ProvchainPackage.eINSTANCE;

    private final Map<EObject, Set<Placeholder>> placeholders = new HashMap<>();
    private final List<Coloured> found;

    InnerColours(Project project, List<Coloured> found) {
        this.found = found;
        for (ServedChain chain : project.chains()) {
            placeholders.put(chain.source(), chain.dialect().placeholders());
            chain.files().forEach(each -> placeholders.put(each.source(), chain.dialect().placeholders()));
        }
    }

    void add(EObject element) {
        switch (element) {
        case Chain chain -> url(chain, MODEL.getChain_Base(), chain.getBase());
        case ProvisioningFile file -> url(file, MODEL.getProvisioningFile_Location(), file.getLocation());
        case Link link -> url(link, MODEL.getLink_Url(), link.getUrl());
        case FirmwareImage image -> url(image, MODEL.getFirmwareImage_Url(), image.getUrl());
        case Step step -> url(step, MODEL.getStep_Url(), step.getUrl());
        case StringValue value -> variables(value);
        default -> {
            // it has no string of that kind
        }
        }
    }

    private void url(EObject element, EStructuralFeature feature, String url) {
        if (url == null || url.indexOf('%') < 0) {
            return;
        }
        for (UrlSegment each : UrlTemplate.parse(url, known(element)).segments()) {
            if (each instanceof UrlSegment.Replaced replaced) {
                part(element, feature, replaced.offset(), replaced.placeholder().text().length(), Style.PLACEHOLDER);
            }
        }
    }

    private Set<Placeholder> known(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (placeholders.containsKey(each)) {
                return placeholders.get(each);
            }
        }
        return Set.of();
    }

    private void variables(StringValue value) {
        String text = value.getValue();
        if (text == null) {
            return;
        }
        Template.parse(text).occurrences().forEach(
                each -> part(value, MODEL.getStringValue_Value(), each.offset(), each.length(), Style.VARIABLE));
        // a URL may be the value of a parameter, such as that of the provisioning server
        if (text.indexOf('%') >= 0) {
            EObject file = EcoreUtil2.getContainerOfType(value, ProvisioningFile.class);
            if (file != null) {
                url(value, MODEL.getStringValue_Value(), text);
            }
        }
    }

    private void part(EObject element, EStructuralFeature feature, int offset, int length, Style style) {
        if (!NodeModelUtils.findNodesForFeature(element, feature).isEmpty()) {
            TextRegion region = TextRegions.of(Place.InText.of(element, feature, offset, length));
            found.add(new Coloured(region.offset(), region.length(), style));
        }
    }
}
