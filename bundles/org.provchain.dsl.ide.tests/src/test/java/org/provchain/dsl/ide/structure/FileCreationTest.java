// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.model.FileKind;

/** New files, where the layout wants them. */
class FileCreationTest {

    private static final NewFile OWN = Texts.newFile(FileKind.FILE, "own", "%MACD.xml");

    @TempDir
    private Path folder;

    private static Texts.Operation create(NewFile file) {
        return texts -> FileCreation.create(texts.snapshot(), texts.chain(), file);
    }

    private static Texts.Operation linked(NewFile file, String from, int position) {
        return texts -> FileCreation.createLinked(texts.snapshot(), texts.chain(), file, texts.file(from), position);
    }

    @Test
    void aFileStandsBehindTheLastOneAndItsComments() throws ChangeRefused {
        Texts.check(folder, """
                // all
                chain site {
                    dialect maxwell 1.1
                    entry   general // first

                    // the general one
                    file general "provisioning.xml" {
                        SIP.DefaultAccount = 0
                    } /* behind */ // more

                    // nothing more
                }
                """, create(OWN), """
                // all
                chain site {
                    dialect maxwell 1.1
                    entry   general // first

                    // the general one
                    file general "provisioning.xml" {
                        SIP.DefaultAccount = 0
                    } /* behind */ // more

                    file own "%MACD.xml" for each device { }

                    // nothing more
                }
                """);
    }

    @Test
    void filesWithoutABlankLineBetweenGetNone() throws ChangeRefused {
        Texts.check(folder, """
                chain site {
                    dialect maxwell 1.1
                    entry a
                    file a "a.xml" { }
                    // b
                    file b "b.xml" {
                    }
                }
                """, create(OWN), """
                chain site {
                    dialect maxwell 1.1
                    entry a
                    file a "a.xml" { }
                    // b
                    file b "b.xml" {
                    }
                    file own "%MACD.xml" for each device { }
                }
                """);
    }

    @Test
    void theFirstFileBecomesTheEntry() throws ChangeRefused {
        Texts.check(folder, """
                chain site {
                    dialect maxwell 1.1
                    base    "https://prov.example.org/" // base
                    suppress PC407 "no"
                    // nothing yet
                }
                """, create(OWN), """
                chain site {
                    dialect maxwell 1.1
                    base    "https://prov.example.org/" // base
                    entry   own
                    suppress PC407 "no"

                    file own "%MACD.xml" for each device { }
                    // nothing yet
                }
                """);
    }

    @Test
    void anEmptyChainGetsItsFirstFile() throws ChangeRefused {
        String after = """
                chain site {
                    entry   own

                    file own "%MACD.xml" for each device { }
                }
                """;
        Texts.check(folder, "chain site {\n}\n", create(OWN), after);
        Texts.check(folder, "chain site { }\n", create(OWN), after);
        Texts.check(folder, "chain site{}\n", create(OWN), after.replace("site {", "site{"));
        Texts.check(folder, "chain site { // here\n    // there\n}\n", create(OWN),
                after.replace("site {\n", "site { // here\n    // there\n\n"));
    }

    @Test
    void aChainOnOneLineStaysAsItIs() throws ChangeRefused {
        Texts.checkLoose(folder, "chain site { dialect maxwell 1.0 }\n",
                create(Texts.newFile(FileKind.INDEX, "start", "s.xml")), """
                        chain site { dialect maxwell 1.0 entry   start

                            index start "s.xml" { }
                        }
                        """);
        Texts.check(folder, "chain site { entry a file a \"a.xml\" { } }\n", create(OWN), """
                chain site { entry a file a "a.xml" { }

                    file own "%MACD.xml" for each device { }
                }
                """);
    }

    @Test
    void aListIsNoEntry() throws ChangeRefused {
        Texts.check(folder, "chain site {\n    dialect maxwell 1.0\n}\n",
                create(Texts.newFile(FileKind.NVM_LIST, "lists", "l.xml")),
                "chain site {\n    dialect maxwell 1.0\n\n    nvm list lists \"l.xml\" { }\n}\n");
    }

    @Test
    void aFileComesWithALinkToIt() throws ChangeRefused {
        Texts.check(folder, """
                chain site {
                    dialect maxwell 1.0
                    entry   start

                    index start "provisioning.xml" {
                        // images
                        firmware -> images // behind
                    }

                    firmware list images "firmware.xml" { }
                }
                """, linked(Texts.newFile(FileKind.NVM_LIST, "lists", "lists.xml"), "start", LinkChanges.LAST), """
                chain site {
                    dialect maxwell 1.0
                    entry   start

                    index start "provisioning.xml" {
                        // images
                        firmware -> images // behind
                        nvm      -> lists
                    }

                    firmware list images "firmware.xml" { }

                    nvm list lists "lists.xml" { }
                }
                """);
    }

    @Test
    void aChainOfPartsGetsItInItsLastPart() throws ChangeRefused {
        Map<String, String> before = Map.of("a.chain", "chain site {\n    dialect maxwell 1.1\n    entry   a\n}\n",
                "b.chain", "extend chain site {\n  file a \"a.xml\" {\n    SIP.DefaultAccount = 0\n  }\n}\n");
        Texts texts = Texts.of(folder, before);
        Texts after = texts.after(linked(OWN, "a", 0).of(texts));
        assertEquals(before.get("a.chain"), after.all().get("a.chain"));
        assertEquals(
                "extend chain site {\n  file a \"a.xml\" {\n    SIP.DefaultAccount = 0\n    redirect to own\n  }\n\n"
                        + "  file own \"%MACD.xml\" for each device { }\n}\n",
                after.all().get("b.chain"));
        assertEquals(1, after.link("a", 0).target());
    }

    @Test
    void whatTheChainCannotHaveIsRefused() {
        Texts texts = Texts.of(folder, "chain site {\n    dialect maxwell 1.1\n    file own \"a.xml\" { }\n}\n");
        assertEquals("The chain has a file own already.", Texts.refusal(texts, create(OWN)).orElse(""));
        assertEquals("The dialect maxwell 1.1 does not have this kind of file: An index.",
                Texts.refusal(texts, create(Texts.newFile(FileKind.INDEX, "start", "s.xml"))).orElse(""));
        assertTrue(Texts.refusal(texts, create(Texts.newFile(FileKind.FILE, "firmware", "s.xml"))).isPresent());
        assertTrue(Texts.refusal(texts, create(Texts.newFile(FileKind.FILE, "a b", "s.xml"))).isPresent());
    }

    @Test
    void freeNamesAreFree() {
        FreeNames names = new FreeNames(Texts.of(folder, """
                chain site {
                    dialect maxwell 1.1
                    base    "https://prov.example.org/site/"
                    file more "https://prov.example.org/site/more-2.xml" { }
                    file device "%MACD.xml" for each device { }
                }
                """).chain());
        assertEquals("more-2", names.name(FileKind.FILE, false));
        assertEquals("device-2", names.name(FileKind.FILE, true));
        assertEquals("settings", names.name(FileKind.SETTINGS, false));
        assertEquals("more-2-2.xml", names.location("more-2", false));
        assertEquals("device-2-%MACD.xml", names.location("device-2", true));
        assertEquals("new", names.name("new"));
    }
}
