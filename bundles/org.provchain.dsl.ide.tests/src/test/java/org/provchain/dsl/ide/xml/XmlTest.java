// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.core.catalogue.Catalogue;
import org.provchain.core.imports.XmlFragment;
import org.provchain.core.xml.XmlText;
import org.provchain.dsl.ide.Snapshots;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.project.ProjectLoader;

/** Assignments are copied as XML, and become the same text again when it is pasted. */
class XmlTest {

    private static final Catalogue CATALOGUE = ProjectLoader.shippedCatalogue();
    private static final String CHAIN = """
            chain site {
                dialect maxwell 1.1
                base    "https://prov.example.org/"
                entry   general
                file general "provisioning.xml" {
            %s
                }
            }
            """;

    @TempDir
    private Path folder;

    private String copied(String assignments) {
        String text = CHAIN.formatted(assignments);
        Snapshot snapshot = Snapshots.of(folder, text);
        return XmlCopy.of(snapshot, Snapshots.file(folder), text.indexOf("{\n", 60), text.length());
    }

    @Test
    void assignmentsAreCopiedAsTheExportWritesThem() {
        assertEquals("""
                <param name="SIP.Account.0.Active" value="1"/>
                <param name="SIP.Account.0.DisplayName" value="a &quot;b&quot;"/>
                <!-- SIP.Account.0.AuthPassword: the secret sip -->
                <!-- SIP.Account.0.Username: ${number}, filled in for each device -->""", copied("""
                SIP.Account.0 {
                    Active = on DisplayName = "a \\"b\\"" AuthPassword = secret sip Username = "${number}"
                }"""));
    }

    @Test
    void onlyWhatIsSelectedIsCopied() {
        String text = CHAIN.formatted("A.B = 1\nA.C = 2\nA.D = 3");
        Snapshot snapshot = Snapshots.of(folder, text);
        assertEquals("<param name=\"A.C\" value=\"2\"/>",
                XmlCopy.of(snapshot, Snapshots.file(folder), text.indexOf("A.C"), 3));
        assertEquals("", XmlCopy.of(snapshot, Snapshots.file(folder), text.indexOf("dialect"), 3));
    }

    @Test
    void thePlaceTellsWhatAnElementMeans() {
        String text = """
                chain site {
                    dialect maxwell 1.0
                    index start "provisioning.xml" { nvm -> lists }
                    firmware list images "firmware.xml" { }
                    nvm list lists "settings.xml" { }
                }
                """;
        Snapshot snapshot = Snapshots.of(folder, text);
        String xml = "<file url=\"a.xml\"/>";
        Path file = Snapshots.file(folder);
        assertEquals(Optional.of("firmware from \"a.xml\""),
                XmlPaste.of(snapshot, file, text.indexOf("firmware.xml") + 16, xml).text());
        assertEquals(Optional.of("\"a.xml\""),
                XmlPaste.of(snapshot, file, text.indexOf("settings.xml") + 16, xml).text());
    }

    @Test
    void aDocumentBecomesAFileOfAnotherNameThanThoseThatAreThere() {
        String text = CHAIN.formatted("").replace("general", "pasted");
        Snapshot snapshot = Snapshots.of(folder, text);
        assertEquals(Optional.of("file pasted-2 \"pasted-2.xml\" product mx3b {\n    A.B = \"1\"\n}"),
                XmlPaste.of(snapshot, Snapshots.file(folder), text.lastIndexOf('}'),
                        "<?xml version=\"1.0\"?>\n<provisioning version=\"1.1\" productID=\"mx3b\"><nvm>"
                                + "<param name=\"A.B\" value=\"1\"/></nvm></provisioning>")
                        .text());
    }

    @Property(tries = 200)
    void anyValueComesBack(@ForAll @CharRange(from = ' ', to = '\u017f') @StringLength(max = 30) String value) {
        String xml = "<param name=\"SIP.Account.0.DisplayName\" value=\"" + XmlText.attribute(value) + "\"/>";
        if (XmlText.forbidden(value).isEmpty()) {
            String text = XmlFragment.of(xml, Optional.empty(), CATALOGUE, Set.of()).text().orElseThrow();
            Path place = Path.of(System.getProperty("java.io.tmpdir"), "provchain-paste");
            place.toFile().mkdirs();
            String whole = CHAIN.formatted(text);
            Snapshot snapshot = Snapshots.of(place, whole);
            assertEquals(xml, XmlCopy.of(snapshot, Snapshots.file(place), whole.indexOf("SIP"), 1));
        }
    }
}
