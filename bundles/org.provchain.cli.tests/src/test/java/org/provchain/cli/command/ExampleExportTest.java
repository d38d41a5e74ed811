// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.cli.CommandRun;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The XML of the examples, byte for byte; of the fleet some files, and the digests of all. */
class ExampleExportTest {

    private static final Map<String, String> SECRETS = Map.of("PROVCHAIN_SECRET_DIGEST", "digest & <word>",
            "PROVCHAIN_SECRET_SIP", "sip \"word\"");

    @TempDir
    private Path out;

    private Map<String, String> export(String example) throws IOException {
        CommandRun run = CommandRun.of(SECRETS, false, "export",
                CommandRun.repository("examples/" + example).toString(),
                "--out", out.toString());
        assertEquals(0, run.exitCode(), run.all());
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(out)) {
            for (Path each : tree.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(each).toString().replace('\\', '/'), Files.readString(each));
            }
        }
        return files;
    }

    private static String golden(String name) throws IOException {
        return new String(ExampleExportTest.class.getResourceAsStream("export/" + name).readAllBytes(),
                StandardCharsets.UTF_8);
    }

    private static String digests(Map<String, String> files) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        StringBuilder lines = new StringBuilder();
        files.forEach((name, text) -> lines
                .append(HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)))).append("  ")
                .append(name).append('\n'));
        return lines.toString();
    }

    @ParameterizedTest
    @CsvSource({ "two-files, provisioning.xml 7c2f80123456.xml",
            "nested, provisioning.xml firmware.xml settings.xml httpdigest.xml 7c2f809cf202.xml",
            "fleet, provisioning.xml 7c2f80100000.xml 7c2f80100e02.xml 7c2f80101503.xml" })
    void theFilesAreTheGoldenOnes(String example, String names) throws IOException, NoSuchAlgorithmException {
        Map<String, String> files = export(example);
        for (String name : names.split(" ")) {
            assertEquals(golden(example + "/" + name), files.get(name), name);
        }
        assertEquals(golden(example + "/SHA256SUMS"), digests(files));
    }

    @ParameterizedTest
    @ValueSource(strings = { "two-files", "nested", "fleet" })
    void aSecondExportChangesNothing(String example) throws IOException, NoSuchAlgorithmException {
        String first = digests(export(example));
        assertEquals(first, digests(export(example)));
        CommandRun again = CommandRun.of(SECRETS, false, "export",
                CommandRun.repository("examples/" + example).toString(),
                "--out", out.toString(), "--check");
        assertEquals(0, again.exitCode(), again.all());
    }

    @Test
    void everyParameterOfTheVendorsFirstRecipeStandsInTheFirstFile() throws Exception {
        export("two-files");
        assertEquals(golden("seed-1.1.tsv"), parameters("provisioning.xml") + parameters("7c2f80123456.xml"));
    }

    @Test
    void theVendorsSecondRecipeIsIndexListsAndSettings() throws Exception {
        Map<String, String> files = export("nested");
        assertTrue(files.get("provisioning.xml").contains("<category type=\"firmware\" url=\"firmware.xml\"/>"));
        assertTrue(files.get("provisioning.xml").contains("<category type=\"nvm\" url=\"settings.xml\"/>"));
        assertTrue(
                files.get("settings.xml").indexOf("httpdigest.xml") < files.get("settings.xml").indexOf("%MACD.xml"));
        assertEquals("System.Security.HTTPAuthUsername\tGigaset\nSystem.Security.HTTPAuthPassword\tPassword\n",
                parameters("httpdigest.xml"));
        assertEquals("System.Provision.ProvisioningServer\thttps://prov.acme.example/%MACD.xml\n",
                parameters("7c2f809cf202.xml"));
    }

    private String parameters(String file) throws Exception {
        NodeList found = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(out.resolve(file).toFile()).getElementsByTagName("param");
        StringBuilder lines = new StringBuilder();
        for (int at = 0; at < found.getLength(); at++) {
            Element param = (Element) found.item(at);
            lines.append(param.getAttribute("name")).append('\t').append(param.getAttribute("value")).append('\n');
        }
        return lines.toString();
    }
}
