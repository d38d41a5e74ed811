// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.cli.CommandRun;

/** What diff says of two chains, as texts and as XML; what is different for a device is tested with the comparison itself. */
class DiffCommandTest {

    private static final String SECRET = "geheim-4711";
    private static final Map<String, String> SECRETS = Map.of("PROVCHAIN_SECRET_SIP", SECRET);

    @TempDir
    private Path folder;

    private String project(String name, String text) throws IOException {
        return Projects.write(folder.resolve(name), text);
    }

    private CommandRun diff(String before, String after, String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of("diff", project("before", before), project("after", after)));
        words.addAll(List.of(options));
        return CommandRun.of(SECRETS, false, words.toArray(String[]::new));
    }

    private String exported(String text) throws IOException {
        String xml = folder.resolve("www").toString();
        CommandRun run = CommandRun.of(SECRETS, false, "export", project("before", text), "--out", xml);
        assertEquals(0, run.exitCode(), run.all());
        return xml;
    }

    @Test
    void theSameIsNoDifference() throws IOException {
        CommandRun run = diff(Projects.SITE,
                "// said in other words\n" + Projects.SITE.replace("file own", "file  own"));
        assertEquals(0, run.exitCode(), run.all());
        assertEquals("No difference for 2 devices.\n", run.out());
    }

    @Test
    void devicesWithTheSameDifferenceAreOneGroup() throws IOException {
        CommandRun run = diff(Projects.SITE, Projects.SITE.replace("SIP.DefaultAccount = 0", "SIP.DefaultAccount = 1")
                .replace("secret sip", "secret other"));
        assertEquals(1, run.exitCode(), run.all());
        assertEquals("""
                2 devices: 7C:2F:80:12:34:56, 7C:2F:80:12:34:57
                  parameters
                    ~ SIP.Account.0.AuthPassword = secret sip -> secret other  by own
                    ~ SIP.DefaultAccount         = "0" -> "1"  by general

                Different for 2 of 2 devices.
                2 parameters changed.
                """, run.out());
    }

    @Test
    void aFewDevicesWithTheirOwnValuesAreToldOneByOneAndManyByAnExample() throws IOException {
        String few = Projects.SITE.replace("${name}", "${name}!");
        CommandRun one = diff(Projects.SITE, few);
        assertTrue(one.out().contains("SIP.Account.0.DisplayName = \"Reception\" -> \"Reception!\"  by own\n"),
                one.out());
        assertTrue(one.out().contains("SIP.Account.0.DisplayName = \"Cellar\" -> \"Cellar!\"  by own\n"), one.out());
        StringBuilder devices = new StringBuilder();
        for (int number = 10; number < 30; number++) {
            devices.append("device 7C:2F:80:12:34:").append(number).append(" { name = \"Room ").append(number)
                    .append("\" }\n");
        }
        CommandRun many = diff(Projects.SITE + devices, few + devices);
        assertTrue(many.out().startsWith("22 devices: 7C:2F:80:12:34:56, 7C:2F:80:12:34:57, 7C:2F:80:12:34:10, …\n"),
                many.out());
        assertTrue(many.out().contains("\"Reception\" -> \"Reception!\"  by own, each device its own\n"), many.out());
        assertFalse(many.out().contains("Room"), many.out());
        CommandRun json = diff(Projects.SITE + devices, few + devices, "--format", "json");
        assertTrue(json.out().contains("\"value\": \"Room 29!\""), json.out());
    }

    @Test
    void filesOrderCredentialsAndTheEnd() throws IOException {
        CommandRun run = diff(Projects.SITE, Projects.SITE.replace("redirect to own", "redirect to more")
                .replace("    file own \"%MACD.xml\" for each device {",
                        "    file more \"more.xml\" protected by device { redirect to own }\n"
                                + "    file own \"own/%MACD.xml\" for each device {")
                .replace("Maxwell3", "Maxwell3 macid \"M-1\""));
        assertEquals(1, run.exitCode(), run.all());
        assertTrue(run.out().contains("""
                7C:2F:80:12:34:56
                  files
                    + more  https://prov.example.org/more.xml, MAC and MAC-ID
                    ~ own  https://prov.example.org/7c2f80123456.xml -> https://prov.example.org/own/7c2f80123456.xml

                """), run.out());
        assertTrue(run.out().contains("    - own  https://prov.example.org/7c2f80123457.xml\n"), run.out());
        assertTrue(run.out().contains("    - SIP.Account.0.DisplayName  = \"Cellar\"  by own\n"), run.out());
        assertTrue(run.out().contains("    ~ outcome: complete -> unauthorized: 'more' asks for credentials"),
                run.out());
        assertTrue(run.out().endsWith("2 parameters removed, 1 file added, 1 file at another URL, 1 file removed, "
                + "1 end changed.\n"), run.out());
    }

    @Test
    void devicesOfOneInventoryAloneAreTold() throws IOException {
        CommandRun run = diff(Projects.SITE, Projects.SITE.replace("34:57", "34:58"));
        assertEquals(1, run.exitCode(), run.all());
        assertEquals(
                "- only in " + folder.resolve("before") + ": 7C:2F:80:12:34:57\n+ only in " + folder.resolve("after")
                        + ": 7C:2F:80:12:34:58\n\nNo difference for 1 device, and 2 devices on one side only.\n",
                run.out());
    }

    @Test
    void withoutADeviceOfBothNothingIsCompared() throws IOException {
        String after = Projects.SITE.replace("34:56", "34:58").replace("34:57", "34:59");
        CommandRun run = diff(Projects.SITE, after);
        assertEquals(1, run.exitCode(), run.all());
        assertTrue(run.out().contains("+ only in " + folder.resolve("after") + ": 2 devices: 7C:2F:80:12:34:58, "),
                run.out());
        assertTrue(run.out().endsWith("Nothing is compared, since no device is on both sides; --mac names one.\n"),
                run.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "--mac 7c2f80123457 | 7C:2F:80:12:34:57", "--mac 7c2f80123499 | 7C:2F:80:12:34:99",
                    "--mac 7c2f80123456 --via web --contacts 3 | 7C:2F:80:12:34:56",
                    "--mac 7c2f80123456 --entry general --option mac-case=upper | 7C:2F:80:12:34:56",
                    "--chain site | 2 devices", "--chain site --other-chain site | 2 devices" })
    void theOptions(String options, String said) throws IOException {
        CommandRun run = diff(Projects.SITE, Projects.SITE.replace("SIP.DefaultAccount = 0", "SIP.DefaultAccount = 1"),
                options.split(" "));
        assertEquals(1, run.exitCode(), run.all());
        assertTrue(run.out().startsWith(said), run.out());
    }

    @Test
    void chainsOfOtherNames() throws IOException {
        String other = Projects.SITE.replace("chain site", "chain other");
        assertEquals(0, diff(Projects.SITE, other).exitCode());
        assertEquals(0, diff(Projects.SITE, other, "--chain", "site", "--other-chain", "other").exitCode());
        CommandRun missing = diff(Projects.SITE, other, "--chain", "site");
        assertEquals(2, missing.exitCode());
        assertTrue(missing.err().contains("has no chain 'site'; it has: other."), missing.err());
    }

    @Test
    void anExportIsTheSameAsItsText() throws IOException {
        String xml = exported(Projects.SITE);
        for (List<String> sides : List.of(List.of(folder.resolve("before").toString(), xml),
                List.of(xml, folder.resolve("before").toString()),
                List.of(xml, xml, "--base", "https://prov.example.org"))) {
            List<String> words = new ArrayList<>(List.of("diff"));
            words.addAll(sides);
            CommandRun run = CommandRun.of(SECRETS, false, words.toArray(String[]::new));
            assertEquals(0, run.exitCode(), run.all());
            assertEquals("No difference for 2 devices.\n"
                    + "XML does not say which files are protected, so credentials were not compared.\n", run.out());
        }
    }

    @Test
    void withoutTheSecretItIsNotKnownWhetherAPasswordIsTheSame() throws IOException {
        String xml = exported(Projects.SITE);
        CommandRun run = CommandRun.of("diff", folder.resolve("before").toString(), xml);
        assertEquals(1, run.exitCode(), run.all());
        assertTrue(
                run.out().contains(
                        "secret sip -> (a password, not shown)  by own, the same or not: only the secret tells"),
                run.out());
        assertTrue(run.out().contains("1 parameter can be compared only with the values of secrets: --secrets FILE"),
                run.out());
        assertFalse(run.all().contains(SECRET), run.all());
    }

    @ParameterizedTest
    @ValueSource(strings = { "text", "json" })
    void aPasswordIsComparedAndNeverShown(String format) throws IOException {
        String xml = exported(Projects.SITE);
        CommandRun text = CommandRun.of(Map.of("PROVCHAIN_SECRET_SIP", "another"), false, "diff",
                folder.resolve("before").toString(), xml, "--format", format);
        assertEquals(1, text.exitCode(), text.all());
        assertFalse(text.all().contains(SECRET) || text.all().contains("another"), text.all());
        Path file = Path.of(xml, "7c2f80123456.xml");
        String before = folder.resolve("www2").toString();
        Files.createDirectories(Path.of(before));
        for (String each : List.of("7c2f80123456.xml", "7c2f80123457.xml", "provisioning.xml")) {
            Files.copy(Path.of(xml, each), Path.of(before, each));
        }
        Files.writeString(file, Files.readString(file).replace(SECRET, "word-2"));
        CommandRun both = CommandRun.of("diff", before, xml, "--base", "https://prov.example.org/", "--format", format);
        assertEquals(1, both.exitCode(), both.all());
        assertTrue(both.out().contains("SIP.Account.0.AuthPassword"), both.out());
        assertFalse(both.all().contains(SECRET) || both.all().contains("word-2"), both.all());
    }

    @Test
    void theJsonFollowsTheSchema() throws IOException {
        String after = Projects.SITE.replace("SIP.DefaultAccount = 0", "SIP.DefaultAccount = 1\nP.New = on")
                .replace("redirect to own", "redirect to more").replace("34:57", "34:58")
                .replace("    file own \"%MACD.xml\" for each device {",
                        "    file more \"more.xml\" protected by device { redirect to own }\n"
                                + "    file own \"own/%MACD.xml\" for each device {");
        CommandRun run = diff(Projects.SITE, after, "--format", "json");
        assertEquals(1, run.exitCode(), run.all());
        assertEquals(Set.of(), validate(run.out()));
        assertTrue(run.out().contains("\"onlyAfter\": [\n    \"7c2f80123458\"\n  ]"), run.out());
        assertEquals(Set.of(), validate(diff(Projects.SITE, Projects.SITE, "--format", "json").out()));
        assertFalse(validate(run.out().replace("\"changed\"", "\"other\"")).isEmpty());
        assertFalse(validate(run.out().replace("\"compared\"", "\"count\"")).isEmpty());
    }

    @Test
    void theResultGoesToAFile() throws IOException {
        Path out = folder.resolve("diff.txt");
        CommandRun run = diff(Projects.SITE, Projects.SITE, "--out", out.toString());
        assertEquals("", run.out());
        assertEquals("No difference for 2 devices.\n", Files.readString(out).replace("\r\n", "\n"));
    }

    @Test
    void longListsAreCutUnlessAllIsAskedFor() throws IOException {
        StringBuilder settings = new StringBuilder();
        for (int number = 0; number < 60; number++) {
            settings.append("P.N").append(number).append(" = ").append(number).append('\n');
        }
        String after = Projects.SITE.replace("SIP.DefaultAccount = 0", settings);
        assertTrue(diff(Projects.SITE, after).out().contains("    … 21 more; --all shows them\n"));
        String all = diff(Projects.SITE, after, "--all").out();
        assertEquals(61, all.lines().filter(line -> line.startsWith("    ")).count(), all);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "BEFORE | Name two paths", "BEFORE BEFORE BEFORE | Name two paths",
            "BEFORE nothing | nothing does not exist", "BEFORE BEFORE --mac 7C2F | 4 digits",
            "BEFORE BEFORE --via pigeon | pigeon", "BEFORE BEFORE --contacts 0 | contacts",
            "BEFORE BEFORE --chain other | other", "BEFORE BEFORE --entry nobody | nobody",
            "BEFORE BEFORE --option x=1 | 'x'", "BEFORE BROKEN | cannot be read in full",
            "EMPTY EMPTY | Neither side has",
            "BEFORE BEFORE --format yaml | yaml", "BEFORE BEFORE --rev HEAD | one path",
            "NOGIT --rev HEAD | no git repository",
            "BEFORE BEFORE --base here | no URL of a folder" })
    void wrongUseIsExitCodeTwoAndNoStackTrace(String words, String said) throws IOException {
        String before = project("before", Projects.SITE);
        String broken = project("broken", Projects.SITE.replace("file own", "file own own"));
        String empty = project("empty", Projects.SITE.substring(0, Projects.SITE.indexOf("\ndevice")));
        CommandRun run = CommandRun.of(("diff " + words).replace("BEFORE", before).replace("BROKEN", broken)
                .replace("EMPTY", empty).replace("NOGIT", before).split(" "));
        assertEquals(2, run.exitCode(), run.all());
        assertTrue(run.err().contains("provchain: ") && run.err().contains(said), run.err());
        assertFalse(run.err().contains("Exception") || run.err().contains("\tat "), run.err());
        assertEquals("", run.out());
    }

    @Test
    void xmlThatCannotBeReadIsToldWithItsPlace() throws IOException {
        String xml = exported(Projects.SITE);
        Files.writeString(Path.of(xml, "7c2f80123456.xml"), "<provisioning><nvm></provisioning>");
        CommandRun run = CommandRun.of("diff", folder.resolve("before").toString(), xml);
        assertEquals(2, run.exitCode(), run.all());
        assertTrue(run.err().contains("7c2f80123456.xml:1:"), run.err());
        assertTrue(run.err().contains("cannot be read in full"), run.err());
    }

    private static Set<ValidationMessage> validate(String json) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(CommandRun.repository("docs/diff.schema.json")), InputFormat.JSON);
        return schema.validate(json, InputFormat.JSON);
    }
}
