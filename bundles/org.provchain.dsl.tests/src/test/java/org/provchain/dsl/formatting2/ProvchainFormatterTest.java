// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.formatting2;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.dsl.Texts;
import org.provchain.dsl.project.FormattedText;
import org.provchain.dsl.project.TextFormatting;

/** Tests the layout, with comments at every kind of place. */
class ProvchainFormatterTest {

    @TempDir
    private Path folder;

    @Test
    void laysOutAChainOnOneLine() throws Exception {
        lays("chain a{dialect maxwell 1.1 base \"https://x/\" entry g file g \"a.xml\"{SIP.Port=5060 "
                + "SIP.Account.0{Active=on ProxyServer.Port=1}redirect to h}file h \"h.xml\"for each device{}}", """
                        chain a {
                            dialect maxwell 1.1
                            base    "https://x/"
                            entry   g

                            file g "a.xml" {
                                SIP.Port = 5060
                                SIP.Account.0 {
                                    Active           = on
                                    ProxyServer.Port = 1
                                }
                                redirect to h
                            }

                            file h "h.xml" for each device { }
                        }
                        """);
    }

    @Test
    void keepsEveryCommentWhereItIs() throws Exception {
        lays("""


                // a

                // b
                chain x { // t

                    // c

                    dialect maxwell 1.1

                    // d

                    entry a
                    // e

                    file a "a.xml" {

                        // f

                        SIP.Port = 1

                        // g

                        /* h */ SIP.X = 2 /* i */
                        SIP.Y = 3 // l

                        // m

                    }

                    // n

                }

                // o

                """, """
                // a

                // b
                chain x { // t
                    // c

                    dialect maxwell 1.1

                    // d

                    entry   a

                    // e

                    file a "a.xml" {
                        // f

                        SIP.Port = 1

                        // g

                        /* h */ SIP.X = 2 /* i */
                        SIP.Y = 3 // l
                        // m
                    }
                    // n
                }

                // o
                """);
    }

    @Test
    void keepsAListOnOneLineWhereItWasWrittenSo() throws Exception {
        lays("chain n{dialect maxwell 1.0 nvm list l \"l.xml\"{ d,e }  nvm list m \"m.xml\"{ d\n,e }}", """
                chain n {
                    dialect maxwell 1.0

                    nvm list l "l.xml" { d, e }

                    nvm list m "m.xml" {
                        d,
                        e
                    }
                }
                """);
    }

    @Test
    void alignsArrowsAndEqualSignsOfNeighbours() throws Exception {
        lays("chain n{index i \"i.xml\"{firmware -> a nvm -> b}file f{\nA.B=1\nA.CC=2\n\nA.DDDD=3}}", """
                chain n {
                    index i "i.xml" {
                        firmware -> a
                        nvm      -> b
                    }

                    file f {
                        A.B  = 1
                        A.CC = 2

                        A.DDDD = 3
                    }
                }
                """);
    }

    @Test
    void laysOutDevicesScenariosAndCatalogues() throws Exception {
        lays("devices from \"x.csv\" device 7C:2F:80:12:34:56 model Maxwell3{name=\"a\" b=\"c\"} scenario \"s\"{boot "
                + "7C:2F:80:12:34:56 on a via web contacts 3 expect fetched g,h expect SIP.Port=5060 expect complete}"
                + "catalogue house extends maxwell{A.[0..3].B:int[0..3]default 3 models at least A,B index 0..1 on A "
                + "evidence DOC from \"x\" \"d\" C.D:enum{1 \"a\",2,...}}",
                """
                        devices from "x.csv"
                        device 7C:2F:80:12:34:56 model Maxwell3 { name = "a" b = "c" }

                        scenario "s" {
                            boot 7C:2F:80:12:34:56 on a via web
                            contacts 3
                            expect fetched g, h
                            expect SIP.Port = 5060
                            expect complete
                        }

                        catalogue house extends maxwell {
                            A.[0..3].B : int [0..3] default 3 models at least A, B index 0..1 on A evidence DOC from "x" "d"
                            C.D : enum { 1 "a", 2, ... }
                        }
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = { "chain {", "chain a { file f \"x\" { A = } }", "nonsense" })
    void leavesATextWithSyntaxErrorsAlone(String text) throws Exception {
        assertEquals(text, Texts.format(folder, text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "two-files", "nested", "fleet" })
    void findsTheExamplesLaidOut(String example) throws Exception {
        for (FormattedText each : TextFormatting.of(Path.of("../../examples", example))) {
            assertEquals(each.original(), each.formatted());
        }
    }

    private void lays(String text, String expected) throws Exception {
        String formatted = Texts.format(folder, text);
        assertEquals(expected, formatted);
        assertEquals(expected, Texts.format(folder, formatted), "the layout is stable");
    }
}
