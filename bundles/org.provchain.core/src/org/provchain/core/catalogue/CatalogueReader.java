// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.provchain.core.catalogue.CatalogueFault.Kind;
import org.provchain.model.CatalogueDeclaration;
import org.provchain.model.ParameterDeclaration;

/** Reads a catalogue, with those that it extends, from the model of its text. */
public final class CatalogueReader {

    private CatalogueReader() {
    }

    /**
     * The catalogue that the text declares. Faults never stop the reading: what is wrong is left out and reported. A
     * parent that cannot be resolved is passed over; the linker reports it.
     */
    public static CatalogueReading read(CatalogueDeclaration declaration) {
        List<CatalogueFault> faults = new ArrayList<>();
        SequencedSet<CatalogueDeclaration> ancestors = new LinkedHashSet<>();
        CatalogueDeclaration next = declaration;
        while (next != null && !next.eIsProxy() && ancestors.add(next)) {
            next = next.getParent();
        }
        if (next == declaration) {
            faults.add(new CatalogueFault(Kind.CYCLIC_EXTENDS, declaration, "The catalogue " + declaration.getName()
                    + " extends itself" + circle(ancestors) + ". Remove one 'extends' of the circle."));
        }
        Catalogue catalogue = Catalogue.of("", List.of());
        for (CatalogueDeclaration each : ancestors.reversed()) {
            List<CatalogueFault> found = each == declaration ? faults : new ArrayList<>();
            catalogue = catalogue.extend(Objects.toString(each.getName(), ""), entries(each, found));
        }
        return new CatalogueReading(catalogue, faults);
    }

    /**
     * A catalogue with the parameters that one declaration adds by itself, its parents left aside; faults are passed
     * over.
     */
    public static Catalogue extend(Catalogue base, CatalogueDeclaration declaration) {
        return base.extend(Objects.toString(declaration.getName(), ""), entries(declaration, new ArrayList<>()));
    }

    private static String circle(SequencedSet<CatalogueDeclaration> members) {
        if (members.size() == 1) {
            return "";
        }
        return members.stream().skip(1).map(CatalogueDeclaration::getName)
                .collect(Collectors.joining(", ", " by way of ", ""));
    }

    private static List<CatalogueEntry> entries(CatalogueDeclaration declaration, List<CatalogueFault> faults) {
        EntryReader reader = new EntryReader(faults);
        OverlapFinder overlaps = new OverlapFinder();
        List<CatalogueEntry> entries = new ArrayList<>();
        for (ParameterDeclaration parameter : declaration.getParameters()) {
            reader.read(parameter).ifPresent(entry -> {
                overlaps.add(entry.pattern()).ifPresent(earlier -> faults.add(new CatalogueFault(Kind.DUPLICATE,
                        parameter, duplicate(entry.pattern(), earlier))));
                entries.add(entry);
            });
        }
        return entries;
    }

    private static String duplicate(NamePattern pattern, NamePattern earlier) {
        if (pattern.equals(earlier)) {
            return pattern + " is declared twice. Remove one of them; the first one counts.";
        }
        return pattern + " and " + earlier + " have names in common. Part their ranges; the first one counts.";
    }
}
