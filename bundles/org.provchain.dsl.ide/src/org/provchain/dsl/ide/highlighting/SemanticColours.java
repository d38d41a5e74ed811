// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.highlighting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.provchain.core.catalogue.Lookup;
import org.provchain.core.chain.ServedChain;
import org.provchain.dsl.ide.cursor.FullNames;
import org.provchain.dsl.ide.effective.EffectiveValues;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.model.Boot;
import org.provchain.model.CatalogueDeclaration;
import org.provchain.model.Chain;
import org.provchain.model.DeviceDeclaration;
import org.provchain.model.ProvchainPackage;
import org.provchain.model.Parameter;
import org.provchain.model.ParameterBlock;
import org.provchain.model.ProvisioningFile;
import org.provchain.model.SecretValue;
import org.provchain.model.VariableValue;

/** Finds what the words of a text mean: known and unknown parameters, names, placeholders, what is overridden. */
public final class SemanticColours {

    private static final ProvchainPackage MODEL = ProvchainPackage.eINSTANCE;

    private final Snapshot snapshot;
    private final Set<EObject> overridden = new HashSet<>();
    private final List<Coloured> found = new ArrayList<>();

    private SemanticColours(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The stretches of a text, sorted, none over another; empty where the project has no such text. */
    public static List<Coloured> of(Snapshot snapshot, Path file) {
        return snapshot.resource(file).map(text -> new SemanticColours(snapshot).read(text)).orElse(List.of());
    }

    private List<Coloured> read(XtextResource text) {
        for (ServedChain chain : snapshot.project().chains()) {
            EffectiveValues.of(snapshot.project(), chain).ifPresent(each -> overridden.addAll(each.overridden()));
        }
        InnerColours inner = new InnerColours(snapshot.project(), found);
        for (Iterator<EObject> all = text.getAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (!isInOverridden(element)) {
                element(element);
                inner.add(element);
            }
        }
        return sorted();
    }

    private boolean isInOverridden(EObject element) {
        Parameter parameter = EcoreUtil2.getContainerOfType(element, Parameter.class);
        return parameter != null && parameter != element && overridden.contains(parameter);
    }

    private void element(EObject element) {
        switch (element) {
        case Parameter parameter when overridden.contains(parameter) -> whole(parameter, Style.OVERRIDDEN);
        case Parameter parameter -> feature(parameter, "name", isKnown(FullNames.of(parameter)) ? Style.PARAMETER
                : Style.UNKNOWN_PARAMETER);
        case ParameterBlock block -> feature(block, "name", Style.PARAMETER);
        case ProvisioningFile file -> feature(file, "name", Style.FILE_NAME);
        case Chain chain -> feature(chain, "name", Style.CHAIN_NAME);
        case CatalogueDeclaration catalogue -> feature(catalogue, "name", Style.CHAIN_NAME);
        case DeviceDeclaration device -> feature(device, "mac", Style.MAC);
        case Boot boot -> feature(boot, "mac", Style.MAC);
        case SecretValue secret -> feature(secret, "name", Style.SECRET);
        case VariableValue variable -> feature(variable, "name", Style.VARIABLE);
        default -> {
            // its words say all there is
        }
        }
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer()) {
                Style style = reference.getEReferenceType() == MODEL.getProvisioningFile() ? Style.FILE_NAME
                        : Style.CHAIN_NAME;
                NodeModelUtils.findNodesForFeature(element, reference).forEach(each -> add(each, style));
            }
        }
    }

    private boolean isKnown(String name) {
        return snapshot.project().catalogue().lookup(name) instanceof Lookup.Known;
    }

    private void feature(EObject element, String feature, Style style) {
        NodeModelUtils.findNodesForFeature(element, element.eClass().getEStructuralFeature(feature))
                .forEach(each -> add(each, style));
    }

    private void whole(EObject element, Style style) {
        INode node = NodeModelUtils.findActualNodeFor(element);
        if (node != null) {
            add(node, style);
        }
    }

    private void add(INode node, Style style) {
        if (node.getLength() > 0) {
            found.add(new Coloured(node.getOffset(), node.getLength(), style));
        }
    }

    /** In a text that cannot be read in full two nodes may cover one place: the first one counts. */
    private List<Coloured> sorted() {
        found.sort(Comparator.comparing(Coloured::offset));
        List<Coloured> apart = new ArrayList<>(found.size());
        int end = 0;
        for (Coloured each : found) {
            if (each.offset() >= end) {
                apart.add(each);
                end = each.offset() + each.length();
            }
        }
        return List.copyOf(apart);
    }
}
