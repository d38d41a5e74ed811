// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.cli.CommandRun;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What {@code provchain test} prints, and its JUnit XML. */
class ScenarioReportTest {

    private static final String CHAIN = """
            chain c {
                dialect maxwell 1.1
                product mx3b
                base "https://prov.example/"
                entry a

                file a "a.xml" {
                    SIP.Account.0.DisplayName = "1012"
                }
            }

            device 7C:2F:80:12:34:56 model Maxwell3

            scenario "the name is set" {
                boot 7C:2F:80:12:34:56 on c
                expect SIP.Account.0.DisplayName = "1012"
                expect complete
            }

            scenario "this <fails> & \\"says\\" so" {
                boot 7C:2F:80:12:34:56 on c
                expect SIP.Account.0.DisplayName = "<1013> & more"
                expect loop
            }
            """;

    @Test
    void theReportIsWellFormedAndCounts(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("c.chain"), CHAIN);
        Path report = folder.resolve("target/scenarios.xml");
        CommandRun played = CommandRun.of("test", folder.toString(), "--junit", report.toString());
        assertEquals(1, played.exitCode(), played.err());
        assertTrue(played.out().contains("passed the name is set"), played.out());
        assertTrue(played.out().contains("2 scenarios: 1 passed, 1 failed"), played.out());
        Document document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(report.toFile());
        Element suite = document.getDocumentElement();
        assertEquals("testsuite", suite.getTagName());
        assertEquals("2", suite.getAttribute("tests"));
        assertEquals("1", suite.getAttribute("failures"));
        assertEquals(2, suite.getElementsByTagName("testcase").getLength());
        Element failing = (Element) suite.getElementsByTagName("testcase").item(1);
        assertEquals("this <fails> & \"says\" so", failing.getAttribute("name"));
        assertEquals(2, failing.getElementsByTagName("failure").getLength());
        Element failure = (Element) failing.getElementsByTagName("failure").item(0);
        assertTrue(failure.getAttribute("message").contains("\"<1013> & more\""), failure.getAttribute("message"));
        assertTrue(failure.getTextContent().endsWith("c.chain:22:5"), failure.getTextContent());
    }

    @Test
    void whatPassesEndsWithZero() {
        CommandRun played = CommandRun.of("test", CommandRun.repository("examples/two-files").toString());
        assertEquals(0, played.exitCode(), played.out() + played.err());
        assertTrue(played.out().contains("1 scenario: 1 passed, 0 failed"), played.out());
    }
}
