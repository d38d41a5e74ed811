// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.codemining;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.dsl.ide.Snapshots;

/** What stands above the elements of a text. */
class CodeMiningsTest {

    private static final String TEXT = """
            chain site {
                dialect maxwell 1.1
                base    "https://prov.example.org/"
                entry   general
                file general "provisioning.xml" { redirect to own }
                file own "%MACD.xml" for each device { }
                file alone "alone.xml" { }
            }
            device 7C:2F:80:12:34:56 model Maxwell3
            device 7C:2F:80:12:34:57 model Maxwell3
            scenario "ends" { boot 7C:2F:80:12:34:56 on site expect complete }
            """;

    @TempDir
    private Path folder;

    private List<String> minings(String text) {
        return CodeMinings.of(Snapshots.of(folder, text), Snapshots.file(folder)).stream()
                .map(each -> text.substring(0, each.offset()).lines().count() + " " + each.text() + " " + each.action()
                        + " " + each.name())
                .toList();
    }

    @Test
    void filesSayWhomTheyServeAndChainsWhatCanBeDone() {
        assertEquals(List.of("0 Simulate SIMULATE site", "0 Export EXPORT site",
                "5 for all devices \u00b7 the entry NONE ",
                "6 one for each of 2 devices \u00b7 linked from general NONE ",
                "7 for all devices \u00b7 nobody links here NONE ", "10 Run scenarios RUN_SCENARIOS "), minings(TEXT));
    }

    @Test
    void aTextThatIsNotFinished() {
        for (int length = 0; length < TEXT.length(); length += 11) {
            minings(TEXT.substring(0, length));
        }
    }
}
