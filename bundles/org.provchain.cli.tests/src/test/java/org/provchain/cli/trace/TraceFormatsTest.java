// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.cli.CommandRun;

/** The text and the JSON of a trace: golden files of the examples, and the documented schema. */
class TraceFormatsTest {

    private static final String BROKEN = """
            chain c {
                dialect maxwell 1.1
                product mx3b
                base "https://prov.example/"
                entry a

                file a "a.xml" {
                    SIP.Account.0.AuthPassword = secret sip
                    SIP.Account.0.AuthPassword = "${macid}"
                    redirect to b
                }

                file b "b.xml" protected {
                    redirect to a
                }
            }

            device 7C:2F:80:12:34:56 macid "7C2F80123456-ABCD"
            """;

    private final JsonSchema schema = schema();

    @ParameterizedTest
    @CsvSource({ "two-files, text, 7C:2F:80:12:34:56, dhcp114, 1", "two-files, json, 7C:2F:80:12:34:56, dhcp114, 1",
            "nested, text, 7c2f.809c.f202, redirect-server, 2", "nested, json, 7c2f.809c.f202, redirect-server, 2" })
    void theExamplesArePlayedAsTheGoldenFilesSay(String example, String format, String mac, String via, String contacts)
            throws IOException {
        CommandRun played = CommandRun.of("simulate", CommandRun.repository("examples/" + example).toString(), "--mac",
                mac,
                "--via", via, "--contacts", contacts, "--format", format);
        String golden = new String(
                getClass().getResourceAsStream(example + (format.equals("text") ? ".txt" : ".json")).readAllBytes(),
                StandardCharsets.UTF_8);
        assertEquals(golden.replace("\r\n", "\n"), played.out());
    }

    @ParameterizedTest
    @CsvSource({ "two-files, 7C2F80123456", "nested, 7C2F809CF202" })
    void theJsonOfTheExamplesFollowsTheSchema(String example, String mac) {
        String json = CommandRun.of("simulate", CommandRun.repository("examples/" + example).toString(), "--mac", mac,
                "--contacts", "3", "--format", "json").out();
        assertEquals(Set.of(), validate(json));
    }

    @Test
    void theSchemaRefusesWhatIsNoTrace() {
        String json = CommandRun.of("simulate", CommandRun.repository("examples/two-files").toString(), "--mac",
                "7C2F80123456", "--format", "json").out();
        assertFalse(validate(json.replace("\"complete\"", "\"done\"")).isEmpty());
        assertFalse(validate(json.replace("\"fetches\"", "\"downloads\"")).isEmpty());
        assertFalse(validate(json.replace("\"status\": 200", "\"status\": \"200\"")).isEmpty());
    }

    @Test
    void secretsAreNamedAndNeverShown(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("c.chain"), BROKEN);
        CommandRun text = CommandRun.of("simulate", folder.toString(), "--mac", "7C2F80123456");
        CommandRun json = CommandRun.of("simulate", folder.toString(), "--mac", "7C2F80123456", "--format", "json");
        assertFalse((text.out() + json.out() + text.err()).contains("ABCD"), text.out());
        assertTrue(text.out().contains("SIP.Account.0.AuthPassword = secret ${macid}  overrides secret sip of a"),
                text.out());
        assertTrue(json.out().contains("\"secret\": \"sip\""), json.out());
        assertEquals(Set.of(), validate(json.out()));
    }

    @Test
    void aFailedContactSaysWhyAndEndsWithOne(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("c.chain"), BROKEN);
        CommandRun played = CommandRun.of("simulate", folder.toString(), "--mac", "7C2F80123456");
        assertEquals(1, played.exitCode());
        assertTrue(played.out().contains("=> unauthorized: 'b' asks for credentials"), played.out());
        assertTrue(played.out().contains("401 https://prov.example/b.xml (b) with MAC and MAC-ID  no credentials are "
                + "configured, so none are tried"), played.out());
        assertTrue(played.out().contains("keeps-after-failure = true"), played.out());
    }

    @Test
    void theDialectsPrecedenceIsShown() {
        String out = CommandRun
                .of("simulate", CommandRun.repository("examples/two-files").toString(), "--mac", "7C2F80123456")
                .out();
        assertTrue(out.contains("precedence = later"), out);
    }

    private Set<ValidationMessage> validate(String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    private static JsonSchema schema() {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(
                    Files.readString(CommandRun.repository("docs/simulation-trace.schema.json")), InputFormat.JSON);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
