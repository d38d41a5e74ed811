// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.provchain.core.uri.Placeholder;
import org.provchain.model.FileKind;
import org.provchain.model.LinkKind;

/** The rules of the dialects, row by row as the facts have them. */
class DialectsTest {

    private static final List<Dialect> ALL = Dialects.all();

    private static final List<String> RULES = List.of(
            "maxwell 1.1 FILE provisioning entry: PARAMETER nvm/param",
            "maxwell 1.1 FILE provisioning entry: FIRMWARE_IMAGE firmware/file",
            "maxwell 1.1 FILE provisioning entry: REDIRECT custom/step {type=Redirect} -> [FILE]",
            "maxwell 1.1 FILE provisioning entry: STEP custom/step",
            "maxwell 1.0 INDEX provisioning entry: FIRMWARE_CATEGORY category {type=firmware} -> [FIRMWARE_LIST]",
            "maxwell 1.0 INDEX provisioning entry: NVM_CATEGORY category {type=nvm} -> [NVM_LIST]",
            "maxwell 1.0 INDEX provisioning entry: CUSTOM_CATEGORY category {type=custom} -> [CUSTOM_LIST]",
            "maxwell 1.0 FIRMWARE_LIST firmware macAddress: FIRMWARE_IMAGE file",
            "maxwell 1.0 NVM_LIST nvm macAddress: LIST_ITEM file -> [SETTINGS]",
            "maxwell 1.0 CUSTOM_LIST custom macAddress: LIST_ITEM file -> [SETTINGS]",
            "maxwell 1.0 CUSTOM_LIST custom macAddress: STEP step",
            "maxwell 1.0 SETTINGS settings: PARAMETER param");

    private static String row(Dialect dialect, FileRule file, StatementRule rule) {
        return dialect.title() + " " + file.kind().name() + " " + file.root() + (file.entry() ? " entry" : "")
                + (file.macAddress() ? " macAddress" : "") + ": " + rule.kind() + " "
                + rule.section().map(section -> section + "/").orElse("") + rule.element()
                + (rule.attributes().isEmpty() ? "" : " " + rule.attributes())
                + (rule.targets().isEmpty() ? "" : " -> " + rule.targets().stream().map(FileKind::name).toList());
    }

    @Test
    void eachRuleIsAsTheFactsSay() {
        Set<String> rows = new TreeSet<>();
        for (Dialect dialect : ALL) {
            for (FileRule file : dialect.files()) {
                file.statements().forEach(rule -> rows.add(row(dialect, file, rule)));
            }
        }
        assertEquals(new TreeSet<>(RULES), rows);
    }

    @ParameterizedTest
    @CsvSource({ "maxwell, 1.1, true", "maxwell, 1.0, true", "maxwell, 1, false", "Maxwell, 1.1, false",
            "snom, 1.1, false", "'', '', false" })
    void isFoundByFamilyAndVersionOnly(String family, String version, boolean known) {
        assertEquals(known ? Optional.of(family + " " + version) : Optional.empty(),
                Dialects.find(family, version).map(Dialect::title));
    }

    @Test
    void thePreferredOneIsFirst() {
        assertSame(Dialects.MAXWELL_1_1, ALL.getFirst());
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void leadsOnlyToFilesThatItKnows(Dialect dialect) {
        Set<FileKind> known = new HashSet<>(dialect.files().stream().map(FileRule::kind).toList());
        assertEquals(dialect.files().size(), known.size(), "a kind stands twice");
        for (FileRule file : dialect.files()) {
            assertSame(file, dialect.file(file.kind()).orElseThrow());
            file.statements().forEach(rule -> assertTrue(known.containsAll(rule.targets()), rule::toString));
        }
        assertTrue(dialect.files().stream().anyMatch(FileRule::entry));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void saysInWhichOrderEachOfItsLinksIsFollowed(Dialect dialect) {
        Set<StatementKind> links = EnumSet.noneOf(StatementKind.class);
        dialect.files().forEach(file -> file.statements().stream().filter(rule -> !rule.targets().isEmpty())
                .forEach(rule -> links.add(rule.kind())));
        assertEquals(links, EnumSet.copyOf(dialect.followOrder()));
        assertEquals(Set.of(Placeholder.values()), dialect.placeholders());
        assertEquals(Precedence.LATER, dialect.precedence());
    }

    @ParameterizedTest
    @CsvSource({ "maxwell, 1.1, INDEX, REDIRECT", "maxwell, 1.1, FILE, NVM_CATEGORY", "maxwell, 1.0, FILE, PARAMETER",
            "maxwell, 1.0, INDEX, PARAMETER", "maxwell, 1.0, SETTINGS, REDIRECT" })
    void hasNoRuleForTheOtherGeneration(String family, String version, FileKind kind, StatementKind statement) {
        assertEquals(Optional.empty(), Dialects.find(family, version).orElseThrow().file(kind)
                .flatMap(file -> file.statement(statement)));
    }

    @ParameterizedTest
    @CsvSource({ "REDIRECT, REDIRECT", "FIRMWARE, FIRMWARE_CATEGORY", "NVM, NVM_CATEGORY", "CUSTOM, CUSTOM_CATEGORY",
            "ITEM, LIST_ITEM" })
    void eachLinkIsAStatement(LinkKind link, StatementKind statement) {
        assertEquals(statement, StatementKind.of(link));
    }

    @ParameterizedTest
    @EnumSource
    void eachKindOfFileHasItsWords(FileKind kind) {
        assertTrue(FileKinds.words(kind).matches("an? [a-z ]+"));
        assertEquals(1, Arrays.stream(FileKind.values()).filter(other -> FileKinds.words(other)
                .equals(FileKinds.words(kind))).count());
    }

    @ParameterizedTest
    @EnumSource
    void eachStatementHasItsWords(StatementKind kind) {
        assertTrue(kind.words().matches("an? [a-z ]+"));
        assertEquals(1, Arrays.stream(StatementKind.values()).filter(other -> other.words().equals(kind.words()))
                .count());
    }
}
