// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.navigation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.provchain.core.catalogue.CatalogueEntry;
import org.provchain.core.project.TablePaths;
import org.provchain.dsl.ide.cursor.Cursor;
import org.provchain.dsl.ide.names.NameKind;
import org.provchain.dsl.ide.names.NameUse;
import org.provchain.dsl.ide.names.NameUses;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.model.DeviceTable;

/** Finds what a name stands for: its declaration in a text, a column of a table, an entry of the catalogue. */
public final class Definitions {

    private Definitions() {
    }

    /**
     * Where the name at a place leads.
     *
     * @param offset the place, from 0
     */
    public static Optional<Definition> at(Snapshot snapshot, Path file, int offset) {
        return NameUses.at(snapshot, file, offset)
                .flatMap(use -> target(snapshot, use)
                        .map(target -> new Definition(use.offset(), use.length(), target)))
                .or(() -> table(snapshot, file, offset));
    }

    private static Optional<Target> target(Snapshot snapshot, NameUse use) {
        List<NameUse> all = NameUses.all(snapshot);
        return switch (use.thing().kind()) {
        case CHAIN, FILE, CATALOGUE, DEVICE, VARIABLE -> declaration(all, use);
        case PARAMETER -> parameter(snapshot, all, (String) use.thing().key());
        case SECRET -> all.stream().filter(each -> each.thing().equals(use.thing()) && !each.equals(use))
                .map(Definitions::place).findFirst();
        };
    }

    private static Optional<Target> declaration(List<NameUse> all, NameUse use) {
        return all.stream().filter(each -> each.declares() && each.thing().equals(use.thing()))
                .map(Definitions::place).findFirst();
    }

    /** The project's own catalogue comes first, for it may replace an entry of the shipped one. */
    private static Optional<Target> parameter(Snapshot snapshot, List<NameUse> all, String name) {
        Optional<CatalogueEntry> entry = snapshot.project().catalogue().find(name);
        return entry.map(known -> all.stream()
                .filter(each -> each.thing().kind() == NameKind.PARAMETER && each.declares()
                        && each.name().equals(known.name()) && each.name().contains("["))
                .map(Definitions::place).findFirst().orElseGet(() -> new Target.InCatalogue(name)));
    }

    private static Target place(NameUse use) {
        return new Target.InText(use.file(), use.offset(), use.length());
    }

    private static Optional<Definition> table(Snapshot snapshot, Path file, int offset) {
        return snapshot.resource(file).flatMap(text -> Cursor.at(text, offset))
                .filter(each -> each.element() instanceof DeviceTable && each.feature().equals("path"))
                .flatMap(cursor -> {
                    Path table = TablePaths.of((DeviceTable) cursor.element());
                    return Files.isRegularFile(table)
                            ? Optional.of(new Definition(cursor.region().offset(), cursor.region().length(),
                                    new Target.InText(table.toAbsolutePath().normalize(), 0, 0)))
                            : Optional.empty();
                });
    }
}
