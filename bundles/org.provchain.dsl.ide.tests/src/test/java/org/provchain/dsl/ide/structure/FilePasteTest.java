// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are copied as they stand, and put in under free names. */
class FilePasteTest {

    private static final String CHAIN = """
            chain site {
                dialect maxwell 1.1
                base    "https://prov.example.org/"
                entry   a

                // about a
                file a "a.xml" {
                    // in a
                    redirect to b // to b
                } // end of a

                /* about b
                 * still */
                file b "%MACD.xml" for each device {
                    redirect to a

                    redirect to c
                }

                file c "c.xml" { }
            }
            """;
    private static final String COPY = """
                // about a
                file a "a.xml" {
                    // in a
                    redirect to b // to b
                } // end of a

                /* about b
                 * still */
                file b "%MACD.xml" for each device {
                    redirect to a

                    redirect to c
                }
            """;
    private static final String PASTED = COPY.replace("file a \"a.xml\"", "file a-2 \"a-2.xml\"")
            .replace("to b //", "to b-2 //").replace("file b \"%MACD.xml\"", "file b-2 \"%MACD-2.xml\"")
            .replace("redirect to a\n", "redirect to a-2\n");

    @TempDir
    private Path folder;

    @Test
    void filesAreCopiedAsTheyStand() throws ChangeRefused {
        Texts texts = Texts.of(folder, CHAIN);
        assertEquals(COPY, FileCopy.text(texts.snapshot(), List.of(texts.file("b"), texts.file("a"))));
        assertTrue(FilePaste.accepts(COPY));
    }

    @Test
    void theyAreDuplicatedBehindTheLastOfThem() throws ChangeRefused {
        Texts.check(folder, CHAIN,
                texts -> FilePaste.duplicate(texts.snapshot(), List.of(texts.file("b"), texts.file("a"))).change(),
                CHAIN.replace(COPY, COPY + "\n" + PASTED));
        Texts texts = Texts.of(folder, CHAIN);
        assertEquals(List.of("a-2", "b-2"),
                FilePaste.duplicate(texts.snapshot(), List.of(texts.file("b"), texts.file("a"))).names());
    }

    @Test
    void theyArePastedBehindTheLastFile() throws ChangeRefused {
        Texts.check(folder, CHAIN, texts -> FilePaste.into(texts.snapshot(), texts.chain(), COPY).change(),
                CHAIN.replace("{ }\n", "{ }\n\n" + PASTED));
    }

    @Test
    void anotherTextGetsThemInItsOwnIndentation() throws ChangeRefused {
        Texts texts = Texts.of(folder, Map.of("a.chain", "chain t {\r\n\r\n}\r\n"));
        Texts after = texts.after(FilePaste.into(texts.snapshot(), texts.chain(),
                "\tfile a \"a.xml\" {\n\t\tredirect to \"a.xml\" // x\n\t}\n").change());
        assertEquals("chain t {\r\n\r\n    file a \"a.xml\" {\r\n        redirect to \"a.xml\" // x\r\n    }\r\n}\r\n",
                after.all().get("a.chain"));
    }

    @Test
    void anEmptyChainTakesThemAll() throws ChangeRefused {
        Texts.check(folder, "chain t {\n}\n", texts -> FilePaste.into(texts.snapshot(), texts.chain(), COPY).change(),
                "chain t {\n" + COPY + "}\n");
        Texts.check(folder, "chain t { }\n", texts -> FilePaste.into(texts.snapshot(), texts.chain(), COPY).change(),
                "chain t {\n" + COPY + "}\n");
    }

    @Test
    void whatIsNoFileIsRefused() {
        assertFalse(FilePaste.accepts(""));
        assertFalse(FilePaste.accepts("hello"));
        assertFalse(FilePaste.accepts("file a { } } extend chain x {"));
        assertFalse(FilePaste.accepts("file a { } file a { }"));
        assertFalse(FilePaste.accepts("chain x { }"));
        assertTrue(FilePaste.accepts("file a { } // x"));
        Texts texts = Texts.of(folder, CHAIN);
        assertEquals("The dialect maxwell 1.1 does not have this kind of file: A settings file.", Texts.refusal(texts,
                each -> FilePaste.into(each.snapshot(), each.chain(), "settings s \"s.xml\" { }").change()).orElse(""));
        assertTrue(
                Texts.refusal(texts, each -> FilePaste.into(each.snapshot(), each.chain(), "x").change()).isPresent());
    }

    @Test
    void theNewNamesDifferAmongThemselvesToo() throws ChangeRefused {
        Texts texts = Texts.of(folder, "chain s {\n    file a \"a.xml\" { }\n}\n");
        Texts after = texts.after(FilePaste.into(texts.snapshot(), texts.chain(),
                "file a \"a.xml\" { redirect to a-2 }\nfile a-2 \"a-2.xml\" { redirect to a }\n").change());
        assertEquals("chain s {\n    file a \"a.xml\" { }\n\n    file a-2 \"a-2.xml\" { redirect to a-2-2 }\n\n"
                + "    file a-2-2 \"a-2-2.xml\" { redirect to a-2 }\n}\n", after.text());
    }
}
