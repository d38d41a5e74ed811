// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.core.export.ExportException;
import org.provchain.core.project.Project;
import org.provchain.core.secrets.SecretSource;
import org.provchain.core.secrets.SecretValue;
import org.provchain.core.xml.ExportFaultsException;
import org.provchain.dsl.project.ProjectLoader;

/** Which passwords open which document, and which states cannot be served. */
class PasswordsTest {

    private static final Map<String, String> SECRETS = Map.of("word", "all", "word.7c2f80123457", "own", "id",
            "MACID-7");

    @TempDir
    private Path folder;

    private ServedState state(String files) throws Exception {
        Files.writeString(folder.resolve("a.chain"), """
                chain site {
                    dialect maxwell 1.1
                    base    "http://prov.example.org/"
                    entry   first
                %s
                }
                device 7C:2F:80:12:34:56 model Maxwell3 macid "MACID-6" { user = "u6" }
                device 7C:2F:80:12:34:57 model Maxwell3 macid secret id { user = "u7" }
                """.formatted(files));
        Project project = ProjectLoader.load(folder).project();
        SecretSource secrets = name -> Optional.ofNullable(SECRETS.get(name)).map(SecretValue::new);
        return new StateReader(secrets, Clock.systemUTC()).read(project, project.chains().getFirst(), Optional.empty());
    }

    private static Set<String> of(ServedState state, String path, String username) {
        return Set.copyOf(state.passwords().of(state.document(path).orElseThrow(), username));
    }

    @Test
    void aPairOfOneFileAndAPairOfTwo() throws Exception {
        ServedState state = state(
                """
                        file first "first.xml" protected { System.Security.HTTPAuthUsername = "a" System.Security.HTTPAuthPassword = "1" }
                        file name "name.xml" { System.Security.HTTPAuthUsername = "b" }
                        file word "word.xml" { System.Security.HTTPAuthPassword = "2" }
                        """);
        assertEquals(Set.of("1"), of(state, "/first.xml", "a"));
        assertEquals(Set.of("2"), of(state, "/first.xml", "b"));
        assertEquals(Set.of(), of(state, "/first.xml", "c"));
    }

    @Test
    void whatDiffersFromDeviceToDevice() throws Exception {
        ServedState state = state("""
                file first "first.xml" protected { SIP.DefaultAccount = 0 }
                file own "%MACD.xml" for each device protected {
                    System.Security.HTTPAuthUsername = "${user}"
                    System.Security.HTTPAuthPassword = secret word
                }
                """);
        assertEquals(Set.of("all"), of(state, "/7c2f80123456.xml", "u6"));
        assertEquals(Set.of("own"), of(state, "/7c2f80123457.xml", "u7"));
        assertEquals(Set.of(), of(state, "/7c2f80123456.xml", "u7"), "another device");
        assertEquals(Set.of("all"), of(state, "/first.xml", "u6"));
        assertEquals(Set.of("own"), of(state, "/first.xml", "u7"));
    }

    @Test
    void macAndMacId() throws Exception {
        ServedState state = state("""
                file first "first.xml" protected by device { SIP.DefaultAccount = 0 }
                file own "%MACD.xml" for each device protected by device { SIP.DefaultAccount = 0 }
                """);
        assertEquals(Set.of("MACID-6"), of(state, "/7c2f80123456.xml", "7c2f80123456"));
        assertEquals(Set.of("MACID-6"), of(state, "/7c2f80123456.xml", "7C2F80123456"));
        assertEquals(Set.of("MACID-7"), of(state, "/7c2f80123457.xml", "7c2f80123457"), "kept as a secret");
        assertEquals(Set.of(), of(state, "/7c2f80123456.xml", "7c2f80123457"), "another device");
        assertEquals(Set.of("MACID-7"), of(state, "/first.xml", "7c2f80123457"));
        assertEquals(Set.of(), of(state, "/first.xml", "7C:2F:80:12:34:57"), "12 digits");
        assertEquals(Set.of(), of(state, "/first.xml", "7c2f80999999"));
    }

    @Test
    void aUserOfItsOwn() throws Exception {
        ServedState state = state(
                "file first \"first.xml\" protected by user \"me\" secret word { SIP.DefaultAccount = 0 }");
        assertEquals(Set.of("all"), of(state, "/first.xml", "me"));
        assertEquals(Set.of(), of(state, "/first.xml", "ME"));
    }

    @Test
    void aPasswordThatIsNotThere() {
        ExportFaultsException faults = assertThrows(ExportFaultsException.class, () -> state(
                "file first \"first.xml\" protected by user \"me\" secret other { SIP.DefaultAccount = 0 }"));
        assertTrue(faults.getMessage().startsWith("The secret 'other', with which 'first' is protected, has no value"),
                faults.getMessage());
    }

    @Test
    void whatAnExportWouldRefuse() {
        for (String second : List.of("First.xml", "first.xml")) {
            assertThrows(ExportException.class, () -> state("""
                    file first "first.xml" { SIP.DefaultAccount = 0 }
                    file second "%s" { SIP.DefaultAccount = 0 }
                    """.formatted(second)));
        }
    }
}
