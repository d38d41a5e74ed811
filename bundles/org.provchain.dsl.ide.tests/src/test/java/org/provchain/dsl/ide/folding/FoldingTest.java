// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.folding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.dsl.ide.Snapshots;

/** What can be folded. */
class FoldingTest {

    private static final String TEXT = """
            // one
            // two
            // three

            // alone
            chain site {
                /* of
                   two lines */
                dialect maxwell 1.1
                file a "a.xml" {
                    SIP.Account.0 {
                        Active = on
                    }
                    Time { Zone = "CET" }
                }
            }
            device 7C:2F:80:12:34:56 model Maxwell3
            """;

    @TempDir
    private Path folder;

    private List<String> folds(String text) {
        return Snapshots.of(folder, text).resource(Snapshots.file(folder)).map(Folding::of).orElseThrow().stream()
                .map(each -> firstWords(text.substring(each.offset(), each.offset() + each.length()))
                        + (each.comment() ? " (comment)" : ""))
                .toList();
    }

    private static String firstWords(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        return lines.getFirst() + " .. " + lines.getLast();
    }

    @Test
    void declarationsBlocksAndCommentsOfSeveralLines() {
        assertEquals(List.of("// one .. // three (comment)", "chain site { .. }", "/* of .. two lines */ (comment)",
                "file a \"a.xml\" { .. }", "SIP.Account.0 { .. }"), folds(TEXT));
    }

    @Test
    void theSameWithCarriageReturns() {
        assertEquals(5, folds(TEXT.replace("\n", "\r\n")).size());
    }

    @Test
    void aTextThatIsNotFinished() {
        for (int length = 0; length < TEXT.length(); length += 5) {
            folds(TEXT.substring(0, length));
        }
    }
}
