// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.dsl.ide.Snapshots;
import org.provchain.model.CatalogueDeclaration;

/** Catalogues as a whole. */
class CatalogueChangesTest {

    private static final String TWO = """
            catalogue first extends /* p */ second { // one
            }

            catalogue second /* s */ { }
            """;

    @TempDir
    private Path folder;

    private static CatalogueDeclaration named(Texts texts, String name) {
        return texts.snapshot().project().catalogues().stream().filter(each -> each.getName().equals(name)).findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = { "~~|~~", "// only|// only\\n\\n",
            "device 7C:2F:80:12:34:56 // d\\n|device 7C:2F:80:12:34:56 // d\\n\\n",
            "// end\\n\\n|// end\\n\\n", "chain s { }|chain s { }\\n\\n" })
    void aCatalogueStandsAtTheEnd(String before, String head) throws ChangeRefused {
        for (String end : before.contains("\\n") ? List.of("\n", "\r\n") : List.of("\n")) {
            Texts texts = Texts.of(folder, before.replace("\\n", end));
            assertEquals((head + "catalogue house extends maxwell {\\n}\\n").replace("\\n", end), texts.after(
                    CatalogueChanges.create(texts.snapshot(), Snapshots.file(folder), "house")).text());
        }
    }

    @Test
    void aNewNameIsFreeInTheWholeProject() {
        Texts texts = Texts.of(folder, Map.of("site.chain", "", "other.chain", "catalogue house { }"));
        assertEquals("house2", CatalogueChanges.freeName(texts.snapshot()));
        assertEquals("The project has a catalogue house already.", Texts.refusal(texts,
                each -> CatalogueChanges.create(each.snapshot(), Snapshots.file(folder), "house")).orElse(""));
        assertEquals(false, Texts.refusal(texts,
                each -> CatalogueChanges.create(each.snapshot(), Snapshots.file(folder), "a b")).isEmpty());
    }

    @Test
    void aNameChangesWhereverItIsUsed() throws ChangeRefused {
        Texts.checkLoose(folder, TWO,
                texts -> CatalogueChanges.rename(texts.snapshot(), named(texts, "second"), "last"),
                TWO.replace("second", "last"));
        assertEquals(false, Texts.refusal(Texts.of(folder, TWO),
                texts -> CatalogueChanges.rename(texts.snapshot(), named(texts, "second"), "first")).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "first|maxwell|~extends /* p */ second~|~extends /* p */ maxwell~",
            "first|~~|~first extends /* p */ second {~|~first {~",
            "second|maxwell|~second /* s */ {~|~second extends maxwell /* s */ {~" })
    void aCatalogueExtendsAnother(String name, String parent, String old, String now) throws ChangeRefused {
        Texts.checkLoose(folder, TWO,
                texts -> CatalogueChanges.extend(texts.snapshot(), named(texts, name),
                        Optional.ofNullable(parent).filter(each -> !each.isEmpty())),
                TWO.replace(old, now));
    }

    @Test
    void noCatalogueExtendsItself() {
        Texts texts = Texts.of(folder, TWO);
        assertEquals(List.of("maxwell"), CatalogueChanges.parents(texts.snapshot(), named(texts, "second")));
        assertEquals(List.of("maxwell", "second"), CatalogueChanges.parents(texts.snapshot(), named(texts, "first")));
        assertEquals("The catalogue second cannot extend first.", Texts.refusal(texts, each -> CatalogueChanges
                .extend(each.snapshot(), named(each, "second"), Optional.of("first"))).orElse(""));
    }
}
