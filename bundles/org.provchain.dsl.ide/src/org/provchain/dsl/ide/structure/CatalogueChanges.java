// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.project.ShippedCatalogue;
import org.provchain.model.CatalogueDeclaration;
import org.provchain.model.ProvchainPackage.Literals;

/** Changes catalogues as a whole. */
public final class CatalogueChanges {

    private static final String NEW = "house";

    private CatalogueChanges() {
    }

    /** A name that no catalogue of the project has yet. */
    public static String freeName(Snapshot snapshot) {
        return IntStream.iterate(1, each -> each + 1).mapToObj(each -> each == 1 ? NEW : NEW + each)
                .filter(each -> isFree(snapshot, each)).findFirst().orElseThrow();
    }

    /** Writes an empty catalogue at the end of a text, which extends the shipped one. */
    public static TextChange create(Snapshot snapshot, Path file, String name) throws ChangeRefused {
        Edits edits = new Edits(snapshot);
        Site site = edits.site(file);
        NewName.require(name);
        if (!isFree(snapshot, name)) {
            throw new ChangeRefused(Messages.bind(Messages.CatalogueChanges_taken, name));
        }
        String text = site.text();
        String end = site.newLine();
        boolean apart = text.isBlank() || text.endsWith("\n\n") || text.endsWith("\r\n\r\n");
        edits.insert(site, text.length(), (apart ? "" : text.endsWith("\n") ? end : end + end) + "catalogue " + name
                + " extends maxwell {" + end + "}" + end);
        return edits.change(Messages.bind(Messages.CatalogueChanges_create, name));
    }

    /** Gives a catalogue another name everywhere. */
    public static TextChange rename(Snapshot snapshot, CatalogueDeclaration catalogue, String newName)
            throws ChangeRefused {
        return NewName.change(snapshot, catalogue, newName);
    }

    /** Lets a catalogue extend another one, or none. */
    public static TextChange extend(Snapshot snapshot, CatalogueDeclaration catalogue, Optional<String> parent)
            throws ChangeRefused {
        Edits edits = new Edits(snapshot);
        Site site = edits.site(catalogue);
        if (parent.isEmpty()) {
            HeadPart.remove(edits, site, catalogue, Literals.CATALOGUE_DECLARATION__PARENT);
        } else if (!parents(snapshot, catalogue).contains(parent.get())) {
            throw new ChangeRefused(
                    Messages.bind(Messages.CatalogueChanges_no_parent, catalogue.getName(), parent.get()));
        } else if (!HeadPart.replace(edits, site, catalogue, Literals.CATALOGUE_DECLARATION__PARENT, parent.get())) {
            edits.insert(site, HeadPart.end(site, catalogue, List.of(Literals.NAMED__NAME)),
                    " extends " + parent.get());
        }
        return edits.change(Messages.bind(Messages.CatalogueChanges_extend, catalogue.getName()));
    }

    /** What a catalogue may extend: all of the project and the shipped one, but for itself and those that extend it. */
    public static List<String> parents(Snapshot snapshot, CatalogueDeclaration catalogue) {
        return Stream.concat(snapshot.project().catalogues().stream(), Stream.of(ShippedCatalogue.shared()))
                .filter(each -> !isOrExtends(each, catalogue)).map(CatalogueDeclaration::getName)
                .filter(Objects::nonNull).sorted().distinct().toList();
    }

    private static boolean isOrExtends(CatalogueDeclaration one, CatalogueDeclaration other) {
        Set<CatalogueDeclaration> passed = new HashSet<>();
        CatalogueDeclaration next = one;
        while (next != null && passed.add(next)) {
            next = next.getParent();
        }
        return passed.contains(other);
    }

    private static boolean isFree(Snapshot snapshot, String name) {
        return snapshot.project().catalogues().stream().noneMatch(each -> name.equals(each.getName()));
    }
}
