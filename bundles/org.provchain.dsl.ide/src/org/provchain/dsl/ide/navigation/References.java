// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.navigation;

import java.nio.file.Path;
import java.util.List;

import org.provchain.dsl.ide.names.NameUse;
import org.provchain.dsl.ide.names.NameUses;
import org.provchain.dsl.ide.project.Snapshot;

/** Finds all places that speak of the same thing. */
public final class References {

    private References() {
    }

    /**
     * The places in the whole project, the declaration among them; empty where no name stands.
     *
     * @param offset the place, from 0
     */
    public static List<NameUse> at(Snapshot snapshot, Path file, int offset) {
        return NameUses.at(snapshot, file, offset).map(use -> NameUses.all(snapshot).stream()
                .filter(each -> each.thing().equals(use.thing())).toList()).orElse(List.of());
    }

    /**
     * The places in the same text.
     *
     * @param offset the place, from 0
     */
    public static List<NameUse> occurrences(Snapshot snapshot, Path file, int offset) {
        List<NameUse> all = NameUses.in(snapshot, file);
        return all.stream().filter(each -> each.covers(offset)).findFirst()
                .map(use -> all.stream().filter(each -> each.thing().equals(use.thing())).toList()).orElse(List.of());
    }
}
