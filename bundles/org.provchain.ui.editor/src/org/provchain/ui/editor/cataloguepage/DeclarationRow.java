// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.cataloguepage;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.dsl.ide.structure.ChangeRefused;
import org.provchain.dsl.ide.structure.DeclarationPart;
import org.provchain.model.CatalogueDeclaration;
import org.provchain.model.ParameterDeclaration;

/**
 * A row of the table: a declaration of a catalogue.
 *
 * @param index its place in the catalogue, 0 first
 * @param begin where it begins in the text
 * @param end   where it ends there
 * @param texts what it says
 */
record DeclarationRow(int index, int begin, int end, Map<DeclarationPart, String> texts) {

    static DeclarationRow of(int index, ParameterDeclaration declaration) {
        Map<DeclarationPart, String> texts = new EnumMap<>(DeclarationPart.class);
        for (DeclarationPart each : DeclarationPart.values()) {
            texts.put(each, each.text(declaration));
        }
        INode node = NodeModelUtils.findActualNodeFor(declaration);
        return new DeclarationRow(index, node.getOffset(), node.getEndOffset(), texts);
    }

    String text(DeclarationPart part) {
        return texts.get(part);
    }

    String name() {
        return text(DeclarationPart.NAME);
    }

    /** The same with another text in it. */
    DeclarationRow with(DeclarationPart part, String text) {
        Map<DeclarationPart, String> changed = new EnumMap<>(texts);
        changed.put(part, text);
        return new DeclarationRow(index, begin, end, changed);
    }

    /** Whether its texts hold each word of a filter. */
    boolean holds(String filter) {
        String all = String.join("\n", texts.values()).toLowerCase(Locale.ROOT);
        return Stream.of(filter.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }

    /** The declaration in the catalogue as it is now. */
    ParameterDeclaration in(CatalogueDeclaration catalogue) throws ChangeRefused {
        if (index >= catalogue.getParameters().size()
                || !name().equals(catalogue.getParameters().get(index).getName())) {
            throw new ChangeRefused(Messages.CataloguePage_gone);
        }
        return catalogue.getParameters().get(index);
    }
}
