// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.formatting2;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatting;
import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.resource.XtextResource;
import org.provchain.model.CatalogueDeclaration;
import org.provchain.model.Chain;
import org.provchain.model.ChainPart;
import org.provchain.model.ChainText;
import org.provchain.model.DeviceDeclaration;
import org.provchain.model.DeviceTable;
import org.provchain.model.Element;
import org.provchain.model.ParameterBlock;
import org.provchain.model.ProvisioningFile;
import org.provchain.model.Scenario;

/**
 * Lays out a text: four blanks a level, one statement a line, one blank line between files and declarations; equal signs,
 * arrows and chain headers that follow one another are aligned. A blank line that the user put between statements stays,
 * at most one; a short body that the user wrote on one line stays there; every comment stays.
 */
public class ProvchainFormatter extends AbstractJavaFormatter {

    private static final String OPEN = "{";
    private static final String CLOSE = "}";

    @Override
    public void format(Object object, IFormattableDocument document) {
        switch (object) {
        case XtextResource resource -> resource.getContents().forEach(text -> format(text, document));
        case ChainText text -> text(text, document);
        case Chain chain -> chain(chain, document);
        case ChainPart part -> body(part, part.getFiles(), 2, document);
        case ProvisioningFile file -> body(file, file.getStatements(), 1, document);
        case ParameterBlock block -> body(block, block.getStatements(), 1, document);
        case DeviceDeclaration device -> body(device, device.getVariables(), 1, document);
        case Scenario scenario -> body(scenario, members(scenario), 1, document);
        case CatalogueDeclaration catalogue -> body(catalogue, catalogue.getParameters(), 1, document);
        case null, default -> {
            // the blanks within a statement are set for the whole text
        }
        }
    }

    @Override
    public ITextReplacer createHiddenRegionReplacer(IHiddenRegion region, IHiddenRegionFormatting formatting) {
        return new CommentLayout(region, formatting);
    }

    private void text(ChainText text, IFormattableDocument document) {
        InlineBlanks.format(textRegionExtensions.regionForEObject(text), document);
        Element before = null;
        for (Element element : text.getElements()) {
            if (before == null) {
                document.prepend(element, it -> {
                    it.noSpace();
                    it.setNewLines(0, 0, 2);
                });
            } else {
                int least = isDevice(before) && isDevice(element) ? 1 : 2;
                document.prepend(element, it -> it.setNewLines(least, least, 2));
            }
            format(element, document);
            before = element;
        }
        if (before != null) {
            document.append(before, it -> it.setNewLines(1, 1, 2));
        }
    }

    private static boolean isDevice(Element element) {
        return element instanceof DeviceDeclaration || element instanceof DeviceTable;
    }

    private void chain(Chain chain, IFormattableDocument document) {
        ChainHeaders.format(chain, textRegionExtensions, document);
        body(chain, chain.getFiles(), 2, document);
    }

    private List<EObject> members(Scenario scenario) {
        List<EObject> members = new ArrayList<>();
        if (scenario.getBoot() != null) {
            members.add(scenario.getBoot());
        }
        members.addAll(scenario.getExpectations());
        return members;
    }

    /** Sets the members of a body on lines of their own, or on one line where the user wrote the body so. */
    private void body(EObject owner, List<? extends EObject> members, int between, IFormattableDocument document) {
        ISemanticRegion open = textRegionExtensions.regionFor(owner).keyword(OPEN);
        ISemanticRegion close = textRegionExtensions.regionFor(owner).keyword(CLOSE);
        if (open == null || close == null || OneLine.isEmpty(open, close)) {
            return;
        }
        if (!OneLine.keeps(owner, open, close)) {
            Columns.format(members, textRegionExtensions, document);
            document.interior(open, close, it -> it.indent());
            document.append(open, it -> it.setNewLines(1, 1, 1));
            document.prepend(close, it -> it.setNewLines(1, 1, 1));
            boolean first = owner instanceof Chain chain ? !ChainHeaders.has(chain) : true;
            for (EObject member : members) {
                if (!first) {
                    document.prepend(member, it -> it.setNewLines(between, between, 2));
                }
                first = false;
            }
            if (owner instanceof Scenario) {
                document.prepend(textRegionExtensions.regionFor(owner).keyword("contacts"),
                        it -> it.setNewLines(1, 1, 2));
            }
        }
        members.forEach(member -> format(member, document));
    }
}
