// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.core.dialect.StatementKind;
import org.provchain.model.FileKind;

/** What the dialects let lead where. */
class LinkRulesTest {

    @TempDir
    private Path folder;

    @Test
    void theOlderDialectHasItsLists() {
        Texts texts = Texts.of(folder, """
                chain s {
                    dialect maxwell 1.0
                    index start "s.xml" { }
                    firmware list images "i.xml" { }
                    nvm list lists "l.xml" { }
                    custom list extras "e.xml" { }
                    settings own "o.xml" { }
                    file odd "f.xml" { }
                }
                """);
        LinkRules rules = new LinkRules(texts.chain());
        assertEquals(List.of(FileKind.INDEX, FileKind.FIRMWARE_LIST, FileKind.NVM_LIST, FileKind.CUSTOM_LIST,
                FileKind.SETTINGS), rules.kinds());
        assertEquals(List.of(FileKind.FIRMWARE_LIST, FileKind.NVM_LIST, FileKind.CUSTOM_LIST),
                rules.kindsBehind(texts.file("start")));
        assertEquals(List.of(FileKind.SETTINGS), rules.kindsBehind(texts.file("extras")));
        assertEquals(List.of(), rules.kindsBehind(texts.file("own")));
        assertEquals(Optional.of(StatementKind.CUSTOM_CATEGORY), rules.statement(texts.file("start"),
                FileKind.CUSTOM_LIST));
        assertEquals(List.of(StatementKind.FIRMWARE_CATEGORY, StatementKind.NVM_CATEGORY,
                StatementKind.CUSTOM_CATEGORY), rules.statements(texts.file("start")));
        assertEquals(Optional.empty(), rules.refusal(texts.file("start"), texts.file("lists")));
        assertEquals("A firmware list leads to no other file.", rules.refusalOutside(texts.file("images")).orElse(""));
        assertEquals("The dialect maxwell 1.0 does not have this kind of file: A file.",
                rules.refusal(texts.file("odd"), FileKind.SETTINGS).orElse(""));
        assertTrue(rules.mayBeEntry(FileKind.INDEX));
        assertFalse(rules.mayBeEntry(FileKind.SETTINGS));
        assertFalse(rules.mayBeEntry(FileKind.FILE));
    }

    @Test
    void theNewerDialectHasRedirects() {
        Texts texts = Texts.of(folder, "chain s { dialect maxwell 1.1 file a \"a.xml\" { } }");
        LinkRules rules = new LinkRules(texts.chain());
        assertEquals(List.of(FileKind.FILE), rules.kinds());
        assertEquals(List.of(StatementKind.REDIRECT), rules.statements(texts.file("a")));
        assertEquals(Optional.empty(), rules.refusalOutside(texts.file("a")));
        assertEquals("A file leads to files only.", rules.refusal(texts.file("a"), FileKind.SETTINGS).orElse(""));
    }
}
