// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.dsl.Texts;

/** Tests reading a project: which texts belong to it, names across texts, and what cannot be read. */
class ProjectLoaderTest {

    private static final String CHAIN = """
            chain a {
                dialect maxwell 1.1
                base "https://h/"
                entry one
                file one "one.xml" { redirect to two }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void putsTheFilesOfAPartBehindThoseOfItsChain() throws Exception {
        write("a.chain", CHAIN);
        write("b/c.chain", "extend chain a { file two \"two.xml\" { } }");
        LoadedProject project = ProjectLoader.load(folder);
        assertEquals(List.of(), project.findings());
        ServedChain chain = project.project().chains().getFirst();
        assertEquals(List.of("one", "two"), chain.files().stream().map(ServedFile::name).toList());
    }

    @Test
    void findsChainsAndFilesOfOtherTextsForScenarios() throws Exception {
        write("a.chain", CHAIN.replace("redirect to two", ""));
        write("s.chain", "scenario \"s\" { boot 7C2F80000001 on a expect fetched one expect complete }");
        assertEquals(List.of(), ProjectLoader.load(folder).findings());
    }

    @Test
    void extendsTheShippedCatalogueByName() throws Exception {
        write("h.chain", "catalogue house extends maxwell { SIP.Account.[0..3].Nickname : string }");
        LoadedProject project = ProjectLoader.load(folder);
        assertEquals(List.of(), project.findings());
        assertTrue(project.project().catalogue().find("SIP.Account.2.Nickname").isPresent());
        assertTrue(project.project().catalogue().find("SIP.Account.2.AuthName").isPresent());
    }

    @Test
    void saysWhichNameIsMissingAndWhatComesNear() throws Exception {
        List<String> findings = Texts.findings(folder, CHAIN.replace("redirect to two", "redirect to onee"));
        assertTrue(findings.contains("5:38 PC202 The chain has no file 'onee'. Did you mean 'one'?"),
                findings.toString());
    }

    @Test
    void saysWhenTheEntryIsNoFile() throws Exception {
        List<String> findings = Texts.findings(folder, CHAIN.replace("entry one", "entry thirty"));
        assertTrue(
                findings.stream()
                        .anyMatch(each -> each.startsWith("4:11 PC205 The entry 'thirty' is no file of the chain.")),
                findings.toString());
    }

    @Test
    void saysWhatIsGivenTwice() throws Exception {
        List<String> findings = Texts.findings(folder, CHAIN.replace("entry one", "entry one base \"https://i/\""));
        assertTrue(findings.stream().anyMatch(each -> each.contains("PC004 'base' is already given in line 3")),
                findings.toString());
    }

    @Test
    void passesOverHiddenFolders() throws Exception {
        write("a.chain", "devices from \"x.csv\"");
        write(".git/b.chain", "nonsense");
        assertEquals(1, ProjectLoader.load(folder).resources().size());
    }

    @Test
    void takesTheFolderOfATextAsItsProject() throws Exception {
        write("a.chain", CHAIN);
        write("b.chain", "extend chain a { file two \"two.xml\" { } }");
        assertEquals(List.of(), ProjectLoader.load(folder.resolve("a.chain")).findings());
    }

    @Test
    void refusesWhatIsNotUtf8() throws Exception {
        Files.write(folder.resolve("a.chain"), "chain ä { }".getBytes(StandardCharsets.ISO_8859_1));
        UnreadableInput refused = assertThrows(UnreadableInput.class, () -> ProjectLoader.load(folder));
        assertTrue(
                refused.getMessage()
                        .endsWith("a.chain:1:7: the byte 0xE4 is not UTF-8; save the text with that encoding."),
                refused.getMessage());
    }

    @Test
    void takesAByteOrderMark() throws Exception {
        write("a.chain", "\uFEFF" + CHAIN.replace("redirect to two", ""));
        assertEquals(List.of(), ProjectLoader.load(folder).findings());
    }

    @Test
    void refusesAFolderWithoutTexts() {
        assertTrue(assertThrows(UnreadableInput.class, () -> ProjectLoader.load(folder)).getMessage()
                .contains("holds no .chain text"));
    }

    @Test
    void refusesWhatIsNotThere() {
        assertTrue(assertThrows(UnreadableInput.class, () -> ProjectLoader.load(folder.resolve("x"))).getMessage()
                .contains("does not exist"));
    }

    @Test
    void refusesBlocksThatNestBeyondAllBounds() throws Exception {
        write("a.chain", "chain a { file f \"f.xml\" { " + "A { ".repeat(100_000));
        assertTrue(assertThrows(UnreadableInput.class, () -> ProjectLoader.load(folder)).getMessage()
                .contains("nests its blocks too deeply"));
    }

    @Test
    void readsTheProjectFile() throws Exception {
        write("a.chain", CHAIN.replace("redirect to two", ""));
        write("provchain.toml", "[severity]\nPC109 = \"off\"\nPC999 = \"error\"\n[simulation]\nmac-case = \"upper\"\n");
        LoadedProject project = ProjectLoader.load(folder);
        assertEquals("There is no check PC999; docs/checks lists them.", project.findings().getFirst().message());
        assertEquals(3, project.findings().getFirst().region().line());
        assertEquals("UPPER", project.project().settings().simulation().macCase().name());
    }

    private void write(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
