// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.export.OutputFile;
import org.provchain.core.inventory.Device;
import org.provchain.core.project.DeviceDirectory;
import org.provchain.core.project.Project;
import org.provchain.core.secrets.SecretValue;
import org.provchain.core.simulation.HeldValue;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.SimulationOptions;
import org.provchain.core.simulation.Simulator;
import org.provchain.core.simulation.Start;
import org.provchain.core.uri.MacCase;
import org.provchain.core.xml.ChainExport;
import org.provchain.model.BootMethod;

/** XML that is taken for a chain as it is. */
class XmlFolderTest {

    private static final String BASE = "https://prov.example.com/maxwell/";
    private static final String SECRET = "p-w";
    private static final Path EXAMPLES = Path.of(System.getProperty("provchain.root", "../..")).resolve("examples");

    @TempDir
    private Path folder;

    private void document(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> found() throws UnreadableInput {
        return CheckedProject.load(folder, Optional.of(BASE)).findings().stream()
                .map(each -> folder.relativize(each.file()) + ":" + each.region().line() + ":" + each.region().column()
                        + " "
                        + each.severity().word() + " " + each.code())
                .toList();
    }

    private void site() throws IOException {
        document("provisioning.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <provisioning version="1.1" productID="mx3b">
                  <nvm>
                    <param name="SIP.DefaultAcount"
                           value="1"/>
                  </nvm>
                  <custom><step type="Redirect" url="dev/%MACD.xml"/></custom>
                </provisioning>
                """);
        document("dev/7c2f80123456.xml", """
                <provisioning version="1.1" productID="mx3b"><nvm>
                <param  name="SIP.DefaultAccount"  value='x'/></nvm></provisioning>
                """);
        document("dev/7c2f80123457.xml", "<provisioning version=\"1.1\" productID=\"mx2\"/>");
    }

    @Test
    void findingsStandWhereTheXmlHasThem() throws Exception {
        site();
        assertEquals(List.of("dev/7c2f80123456.xml:2:43 error PC104", "provisioning.xml:4:18 warning PC102",
                "provisioning.xml:7:11 error PC207"), found());
        Project project = CheckedProject.load(folder).project();
        assertEquals(2, project.devices().size());
        assertEquals(Optional.of("provisioning"), project.chains().getFirst().entry().map(each -> each.name()));
    }

    @Test
    void whatTheFileOfAnotherDeviceSetsIsNoRepetition() throws Exception {
        String own = "<provisioning version=\"1.1\" productID=\"mx3b\"><nvm>"
                + "<param name=\"SIP.DefaultAccount\" value=\"%s\"/>"
                + "<param name=\"SIP.Account.0.DisplayName\" value=\"Hall\"/></nvm></provisioning>";
        document("provisioning.xml", own.formatted("0").replace("DisplayName\" value=\"Hall", "Username\" value=\"1")
                .replace("</nvm>", "</nvm><custom><step type=\"Redirect\" url=\"%MACD.xml\"/></custom>"));
        document("7c2f80123456.xml", own.formatted("1"));
        document("7c2f80123457.xml", own.formatted("0"));
        assertEquals(List.of("7c2f80123457.xml:1:64 info PC110"), found());
    }

    @Test
    void theProjectFileSetsSeveritiesOfItToo() throws Exception {
        site();
        document("dev/7c2f80123457.xml", "<provisioning version=\"1.1\" productID=\"mx3b\"><new/></provisioning>");
        Files.writeString(folder.resolve("provchain.toml"), "[severity]\nPC102 = \"off\"\nPC602 = \"info\"\n");
        assertEquals(List.of("dev/7c2f80123456.xml:2:43 error PC104", "dev/7c2f80123457.xml:1:46 info PC602"), found());
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsChecked() throws Exception {
        site();
        document("dev/7c2f80123457.xml", "<provisioning version=\"1.1\"><nvm>\n<param name=\"A\" value=\"a&b\"/>");
        document("dev/dtd.xml",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:/etc/passwd'>]>\n<provisioning>&b;</provisioning>");
        assertEquals(List.of("dev/7c2f80123456.xml:2:43 error PC104", "dev/7c2f80123457.xml:2:25 error PC601",
                "dev/7c2f80123457.xml:2:30 error PC601", "dev/dtd.xml:1:1 error PC604",
                "provisioning.xml:4:18 warning PC102"), found());
    }

    @Test
    void otherXmlIsLeftAlone() throws Exception {
        site();
        document("dev/7c2f80123457.xml", "<provisioning version=\"1.1\" productID=\"mx3b\"/>");
        document("phonebook.xml", "<list><entry/></list>");
        document("old/index.xml", "<index version=\"1.0\" productID=\"mx3b\"/>");
        document(".git/x.xml", "<a");
        List<String> found = found();
        assertTrue(found.contains("phonebook.xml:1:1 info PC602"), found::toString);
        assertFalse(found.toString().contains(".git"), found::toString);
    }

    @Test
    void ofSeveralFirstDocumentsNoneIsTheEntry() throws Exception {
        site();
        document("second.xml", "<provisioning version=\"1.1\" productID=\"mx3b\"/>");
        LocatedFinding finding = CheckedProject.load(folder, Optional.of(BASE)).findings().stream()
                .filter(each -> each.code().equals("PC205")).findFirst().orElseThrow();
        assertEquals(
                "No document links to these, so nobody can tell which of them phones load first: provisioning.xml, "
                        + "second.xml.",
                finding.message());
        assertEquals(folder, finding.file());
    }

    @Test
    void aTextBesideMayHoldScenariosButAChainInItIsTheProject() throws Exception {
        site();
        String name = CheckedProject.load(folder).project().chains().getFirst().name();
        document("tests.chain", "scenario \"s\" { boot 7C:2F:80:12:34:56 on " + name + " expect complete }");
        Project project = CheckedProject.load(folder).project();
        assertEquals(3, project.chains().getFirst().files().size());
        assertSame(project.chains().getFirst().source(), project.scenarios().getFirst().getBoot().getChain());
        document("tests.chain", "chain own { dialect maxwell 1.1 entry a file a \"a.xml\" { } }");
        assertEquals(List.of("own"),
                CheckedProject.load(folder).project().chains().stream().map(ServedChain::name).toList());
    }

    @Test
    void oneDocumentIsAChainToo() throws Exception {
        site();
        Project project = CheckedProject.load(folder.resolve("provisioning.xml"), Optional.of(BASE)).project();
        assertEquals(1, project.chains().getFirst().files().size());
    }

    @Test
    void aFolderOfNothingElseIsRefusedInASentence() throws IOException {
        document("a.xml", "<rss/>");
        UnreadableInput told = assertThrows(UnreadableInput.class, () -> CheckedProject.load(folder));
        assertTrue(told.getMessage().endsWith("is a provisioning file of a phone, such as <provisioning "
                + "version=\"1.1\">."), told.getMessage());
        Files.delete(folder.resolve("a.xml"));
        assertTrue(assertThrows(UnreadableInput.class, () -> CheckedProject.load(folder)).getMessage()
                .contains("holds no .chain text and no XML"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "two-files", "nested", "fleet" })
    void aPhoneGoesTheSameWayOnTheExport(String example) throws Exception {
        Project text = CheckedProject.load(EXAMPLES.resolve(example)).project();
        ServedChain chain = text.chains().getFirst();
        try (DeviceDirectory devices = new DeviceDirectory(text)) {
            ChainExport export = new ChainExport(chain, devices.iterator(),
                    name -> Optional.of(new SecretValue(SECRET)),
                    MacCase.LOWER, "");
            while (export.hasNext()) {
                OutputFile file = export.next();
                document(file.path(), new String(file.content(), StandardCharsets.UTF_8));
            }
        }
        ServedChain xml = CheckedProject.load(folder, Optional.of(chain.base())).project().chains().getFirst();
        try (DeviceDirectory devices = new DeviceDirectory(text)) {
            for (var all = devices.iterator(); all.hasNext();) {
                Device device = all.next();
                assertEquals(way(chain, device), way(xml, device));
            }
        }
    }

    /** What a phone loads, and what each file sets; without the tries that ask for credentials, of which XML says nothing. */
    private static List<String> way(ServedChain chain, Device device) {
        PreparedChain prepared = new PreparedChain(chain);
        List<String> way = new ArrayList<>();
        new Simulator(prepared, SimulationOptions.defaults())
                .play(device, new Start(BootMethod.DHCP114, prepared.entryUrl().orElseThrow(), 2)).contacts()
                .forEach(contact -> contact.fetches().stream().filter(each -> each.status() == 200)
                        .forEach(each -> way.add(each.url() + " " + each.sets().stream()
                                .map(set -> set.name() + "=" + known(set.value()))
                                .toList())));
        assertFalse(way.isEmpty());
        return way;
    }

    /** A secret has a name in a text and a value in XML. */
    private static String known(HeldValue value) {
        return value.secret() || value.text().equals(SECRET) ? "*" : value.text();
    }
}
