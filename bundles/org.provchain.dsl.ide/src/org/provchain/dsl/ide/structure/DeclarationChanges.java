// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.model.CatalogueDeclaration;
import org.provchain.model.ParameterDeclaration;
import org.provchain.model.ProvchainPackage.Literals;

/** Changes what a catalogue says of parameters. */
public final class DeclarationChanges {

    private DeclarationChanges() {
    }

    /** Declares a parameter behind the last one of a catalogue. */
    public static TextChange add(Snapshot snapshot, CatalogueDeclaration catalogue, String name, String type)
            throws ChangeRefused {
        Edits edits = new Edits(snapshot);
        Site site = edits.site(catalogue);
        requireFree(catalogue, name);
        Piece piece = Piece.of(PartReading.read(DeclarationPart.NAME, name, false).text() + " : "
                + PartReading.read(DeclarationPart.TYPE, type, false).text());
        Body body = new Body(edits, catalogue);
        if (catalogue.getParameters().isEmpty()) {
            body.inside(List.of(piece), "");
        } else {
            body.behind(Extent.of(site, catalogue.getParameters().getLast()), piece);
        }
        return edits.change(Messages.bind(Messages.DeclarationChanges_add, name));
    }

    /**
     * Writes a part of a declaration.
     *
     * @param value as {@link DeclarationPart#text} gives it; a part that may be left out is, where it is empty. The source goes
     *              with the label.
     */
    public static TextChange set(Snapshot snapshot, ParameterDeclaration declaration, DeclarationPart part,
            String value)
            throws ChangeRefused {
        Edits edits = new Edits(snapshot);
        Site site = edits.site(declaration);
        String text = value.strip();
        if (part == DeclarationPart.NAME && !text.equals(declaration.getName())) {
            requireFree((CatalogueDeclaration) declaration.eContainer(), text);
        }
        if (text.isEmpty() && part.mayBeLeftOut()) {
            leaveOut(edits, site, declaration, part);
        } else if (part.nodes(declaration).isEmpty()) {
            boolean alone = part == DeclarationPart.SOURCE && DeclarationPart.EVIDENCE.nodes(declaration).isEmpty();
            edits.insert(site, HeadPart.end(site, declaration, before(part)),
                    " " + PartReading.read(part, text, alone).text());
        } else {
            PartWords.of(site, declaration, part).become(PartReading.read(part, text, false), edits);
        }
        return edits.change(Messages.bind(Messages.DeclarationChanges_set, declaration.getName()));
    }

    /** Takes declarations of one or several catalogues away, with the comments that belong to them. */
    public static TextChange remove(Snapshot snapshot, Collection<ParameterDeclaration> declarations)
            throws ChangeRefused {
        Edits edits = new Edits(snapshot);
        for (ParameterDeclaration each : declarations) {
            Site site = edits.site(each);
            Extent extent = Extent.of(site, each);
            edits.erase(site, extent.begin(), extent.behind());
        }
        return edits.change(declarations.size() == 1
                ? Messages.bind(Messages.DeclarationChanges_remove, declarations.iterator().next().getName())
                : Messages.DeclarationChanges_remove_several);
    }

    private static void leaveOut(Edits edits, Site site, ParameterDeclaration declaration, DeclarationPart part) {
        for (DeclarationPart each : DeclarationPart.values()) {
            boolean goes = each == part || part == DeclarationPart.EVIDENCE && each == DeclarationPart.SOURCE;
            if (goes && !each.nodes(declaration).isEmpty()) {
                PartWords words = PartWords.of(site, declaration, each);
                edits.erase(site, words.begin(), words.end());
            }
        }
    }

    /** What stands before a part: the parts in their order, and behind the models the limits of the index. */
    private static List<EStructuralFeature> before(DeclarationPart part) {
        List<EStructuralFeature> features = new ArrayList<>(Arrays.stream(DeclarationPart.values())
                .filter(each -> each.compareTo(part) < 0).flatMap(each -> each.features().stream()).toList());
        if (part.compareTo(DeclarationPart.MODELS) > 0) {
            features.add(Literals.PARAMETER_DECLARATION__INDEX_LIMITS);
        }
        return features;
    }

    private static void requireFree(CatalogueDeclaration catalogue, String name) throws ChangeRefused {
        if (catalogue.getParameters().stream().anyMatch(each -> name.equals(each.getName()))) {
            throw new ChangeRefused(
                    Messages.bind(Messages.DeclarationChanges_taken, catalogue.getName(), name));
        }
    }
}
