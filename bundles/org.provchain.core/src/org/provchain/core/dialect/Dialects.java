// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.dialect;

import static org.provchain.core.dialect.StatementKind.CUSTOM_CATEGORY;
import static org.provchain.core.dialect.StatementKind.FIRMWARE_CATEGORY;
import static org.provchain.core.dialect.StatementKind.FIRMWARE_IMAGE;
import static org.provchain.core.dialect.StatementKind.LIST_ITEM;
import static org.provchain.core.dialect.StatementKind.NVM_CATEGORY;
import static org.provchain.core.dialect.StatementKind.PARAMETER;
import static org.provchain.core.dialect.StatementKind.REDIRECT;
import static org.provchain.core.dialect.StatementKind.STEP;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.provchain.core.uri.Placeholder;
import org.provchain.model.FileKind;

/** The dialects that Provchain knows, as data (FACTS 1). */
public final class Dialects {

    private static final Set<Placeholder> PLACEHOLDERS = Set.of(Placeholder.values());

    /** All settings in one file, chained by a Redirect step (FACTS 1.2 to 1.7). */
    public static final Dialect MAXWELL_1_1 = new Dialect("maxwell", "1.1",
            List.of(new FileRule(FileKind.FILE, "provisioning", true, false,
                    List.of(inSection("firmware", FIRMWARE_IMAGE, "file", Map.of(), Set.of()),
                            inSection("nvm", PARAMETER, "param", Map.of(), Set.of()),
                            inSection("custom", REDIRECT, "step", Map.of("type", "Redirect"), Set.of(FileKind.FILE)),
                            inSection("custom", STEP, "step", Map.of(), Set.of())))),
            PLACEHOLDERS, Precedence.LATER, List.of(REDIRECT));

    /** An index, lists of files, and settings files (FACTS 1.8 to 1.12). */
    public static final Dialect MAXWELL_1_0 = new Dialect("maxwell", "1.0",
            List.of(new FileRule(FileKind.INDEX, "provisioning", true, false,
                    List.of(category(FIRMWARE_CATEGORY, "firmware", FileKind.FIRMWARE_LIST),
                            category(NVM_CATEGORY, "nvm", FileKind.NVM_LIST),
                            category(CUSTOM_CATEGORY, "custom", FileKind.CUSTOM_LIST))),
                    new FileRule(FileKind.FIRMWARE_LIST, "firmware", false, true,
                            List.of(plain(FIRMWARE_IMAGE, "file", Set.of()))),
                    new FileRule(FileKind.NVM_LIST, "nvm", false, true,
                            List.of(plain(LIST_ITEM, "file", Set.of(FileKind.SETTINGS)))),
                    new FileRule(FileKind.CUSTOM_LIST, "custom", false, true,
                            List.of(plain(LIST_ITEM, "file", Set.of(FileKind.SETTINGS)),
                                    plain(STEP, "step", Set.of()))),
                    new FileRule(FileKind.SETTINGS, "settings", false, false,
                            List.of(plain(PARAMETER, "param", Set.of())))),
            PLACEHOLDERS, Precedence.LATER, List.of(FIRMWARE_CATEGORY, NVM_CATEGORY, CUSTOM_CATEGORY, LIST_ITEM));

    private static final List<Dialect> ALL = List.of(MAXWELL_1_1, MAXWELL_1_0);

    private Dialects() {
    }

    /** All dialects, the preferred one first. */
    public static List<Dialect> all() {
        return ALL;
    }

    /** The dialect with the given family and version. */
    public static Optional<Dialect> find(String family, String version) {
        return ALL.stream().filter(each -> each.family().equals(family) && each.version().equals(version)).findFirst();
    }

    private static StatementRule inSection(String section, StatementKind kind, String element,
            Map<String, String> attributes, Set<FileKind> targets) {
        return new StatementRule(kind, Optional.of(section), element, attributes, targets);
    }

    private static StatementRule category(StatementKind kind, String type, FileKind target) {
        return new StatementRule(kind, Optional.empty(), "category", Map.of("type", type), Set.of(target));
    }

    private static StatementRule plain(StatementKind kind, String element, Set<FileKind> targets) {
        return new StatementRule(kind, Optional.empty(), element, Map.of(), targets);
    }
}
