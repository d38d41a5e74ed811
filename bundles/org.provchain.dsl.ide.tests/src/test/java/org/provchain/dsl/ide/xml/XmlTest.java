// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.core.catalogue.Catalogue;
import org.provchain.core.xml.XmlText;
import org.provchain.dsl.ide.Snapshots;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.project.ProjectLoader;

/** XML that is pasted becomes assignments, and these become the same XML again. */
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

    @Test
    void aFragmentWithSectionsAndComments() {
        assertEquals(Optional.of("""
                // accounts &
                // their names
                SIP.Account.0.Active = on
                SIP.Account.0.ProxyServer.Port = 5060
                SIP.Account.0.DisplayName = "a \\"b\\" $${c} & \\\\"
                SIP.Account.0.AuthPassword = "007"
                Some.Unknown = "1\""""), XmlPaste.toText("""
                <?xml version="1.0" encoding="UTF-8"?>
                <nvm><!-- accounts &
                       their names -->
                  <param name="SIP.Account.0.Active" value="1"/>
                  <param name="SIP.Account.0.ProxyServer.Port" value="5060"></param>
                  <param value="a &quot;b&quot; ${c} &amp; \\" name="SIP.Account.0.DisplayName"/>
                  <param name="SIP.Account.0.AuthPassword" value="007"/>
                  <param name="Some.Unknown" value="1"/>
                </nvm>
                """, CATALOGUE));
    }

    @ParameterizedTest
    @ValueSource(strings = { "SIP.Account.0.Active = on", "<param name=\"a\"/>", "<param name=\"a\" value=\"1\">",
            "<other/>", "<param name=\"a b\" value=\"1\"/>", "a < b",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><param name=\"a\" value=\"&e;\"/>",
            "text <param name=\"a\" value=\"1\"/>", "" })
    void whatIsNoSuchXmlIsLeftAsItIs(String pasted) {
        assertEquals(Optional.empty(), XmlPaste.toText(pasted, CATALOGUE));
    }

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

    @Property(tries = 200)
    void anyValueComesBack(@ForAll @CharRange(from = ' ', to = '\u017f') @StringLength(max = 30) String value) {
        String xml = "<param name=\"SIP.Account.0.DisplayName\" value=\"" + XmlText.attribute(value) + "\"/>";
        if (XmlText.forbidden(value).isEmpty()) {
            String text = XmlPaste.toText(xml, CATALOGUE).orElseThrow();
            Path place = Path.of(System.getProperty("java.io.tmpdir"), "provchain-paste");
            place.toFile().mkdirs();
            String whole = CHAIN.formatted(text);
            Snapshot snapshot = Snapshots.of(place, whole);
            assertEquals(xml, XmlCopy.of(snapshot, Snapshots.file(place), whole.indexOf("SIP"), 1));
        }
    }
}
