// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.policies;

import java.util.List;

import org.provchain.model.FileKind;
import org.provchain.ui.fixture.Chains;

/** Texts of several shapes, with comments that say whose they are: {@code #a} is one of the file a, {@code #} of none. */
enum RandomText {

    PLAIN(Chains.TWO_FILES.replace("// of the site", "// # 1").replace("// the end", "// # 2")
            .replace("// for all", "// #general 1").replace("/* for one */", "/* #device 1 */"),
            List.of(FileKind.FILE)),

    COMMENTS_EVERYWHERE("""
            // # 1
            chain site { // # 2
                dialect maxwell 1.1
                base    "https://prov.example.org/" // # 3
                entry   a

                // # 4

                // #a 1
                /* #a
                 * 2 */
                file a "a.xml" { // #a 3
                    // of the account
                    SIP.DefaultAccount = 0 // of the account, too

                    // #a 4

                    SIP.Account /* #a 5 */ { // #a 6
                        0 {
                            Active      = on /* it is */
                            DisplayName = /* so */ "x"
                        } // #a 7
                        1.Active = off
                    }
                    /* to b */ redirect to b // there

                    // #a 8
                } // #a 9

                // # 5

                file b "%MACD.xml" for /* goes with its words */ each device {
                    redirect to "https://other.example/0"
                    redirect to c
                    // #b 1
                }

                /* #c 1 */
                file c "c.xml" { }
                // # 6
            }
            // # 7
            """, List.of(FileKind.FILE)),

    NESTED("""
            // # 1
            chain nested {
                dialect maxwell 1.0
                entry   start

                // #start 1
                index start "provisioning.xml" {
                    // its firmware
                    firmware -> updates
                    nvm      -> lists
                    custom   -> extras
                }
                firmware list updates "firmware.xml" { // #updates 1
                    "2.22.4" from "fw.bin", // #updates 2
                    "2.22.5" from "fw.bin"
                }
                nvm list lists "settings.xml" { one, two, one }
                // # 2

                custom list extras "extras.xml" {
                    one, // the first
                    "https://other.example/1"
                } // #extras 1
                settings one "one.xml" {
                    A = 1
                    B = "x" // of B
                }
                // #two 1
                settings two "two.xml" { }
            }
            // # 3
            """, List.of(FileKind.INDEX, FileKind.FIRMWARE_LIST, FileKind.NVM_LIST, FileKind.CUSTOM_LIST,
            FileKind.SETTINGS)),

    ON_ONE_LINE("""
            chain site { dialect maxwell 1.1 base "https://prov.example.org/" entry a
            \tfile a "a.xml" { A.B = 1 redirect to b redirect to b } /* #a 1 */ file b "b.xml" protected { A.B = "x" }
            } // # 1
            """, List.of(FileKind.FILE)),

    CARRIAGE_RETURNS(COMMENTS_EVERYWHERE.text.replace("\n", "\r\n").replace("    ", "\t"), List.of(FileKind.FILE)),

    EMPTY("chain empty {\n    dialect maxwell 1.0\n    // # 1\n}\n", List.of(FileKind.INDEX, FileKind.NVM_LIST,
            FileKind.SETTINGS));

    private final String text;
    private final List<FileKind> kinds;

    RandomText(String text, List<FileKind> kinds) {
        this.text = text;
        this.kinds = kinds;
    }

    String text() {
        return text;
    }

    /** The kinds of files that its dialect has. */
    List<FileKind> kinds() {
        return kinds;
    }
}
