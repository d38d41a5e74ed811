// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretFileTest {

    @TempDir
    private Path folder;
    private Path project;
    private Path file;

    @BeforeEach
    void makeProject() throws IOException {
        project = Files.createDirectory(folder.resolve("project"));
        file = folder.resolve("secrets");
    }

    @ParameterizedTest
    @ValueSource(strings = { "\n", "\r\n" })
    void readsNamesAndValues(String eol) throws IOException {
        write(file, ("\uFEFF# of the office\n\n sip.1012 = a=b # c \"d\" \ndigest=pä\n").replace("\n", eol));
        SecretFile secrets = SecretFile.read(file, project);
        assertEquals("a=b # c \"d\"", secrets.get("sip.1012").orElseThrow().reveal());
        assertEquals("pä", secrets.get("digest").orElseThrow().reveal());
        assertEquals(Optional.empty(), secrets.get("other"));
    }

    @ParameterizedTest(name = "{index}: {0}")
    @CsvSource(delimiter = '|', value = {
            "a = hunter2, name hunter2          |           ",
            "hunter2                            | 2:1: the = is missing",
            "   hunter2                         | 2:1: the = is missing",
            "hunter2 hunter2 = x                | 2:1: before the = stands no name",
            "=hunter2                           | 2:1: before the = stands no name",
            "name =                             | 2:7: the secret name has no value",
            "first = hunter2                    | 2:1: the secret first stands twice"
    })
    void saysWhereALineIsWrongButNotWhatItHolds(String line, String message) throws IOException {
        write(file, "first = hunter2\n" + line + "\n");
        if (message == null) {
            assertTrue(SecretFile.read(file, project).get("a").isPresent());
            return;
        }
        String text = refused(file);
        assertTrue(text.startsWith(file + ":" + message), text);
        assertFalse(text.contains("hunter2"), text);
    }

    @Test
    void saysWhereItIsNotUtf8() throws IOException {
        Files.write(file, "a = b\nc = \u00fc".getBytes(StandardCharsets.ISO_8859_1));
        protect(file, "rw-------");
        assertTrue(refused(file).startsWith(file + ":2:5: this is not UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "rw-r-----", "rw----r--", "rw--w----", "rw-----w-" })
    void refusesAFileThatOthersCanReadOrChange(String permissions) throws IOException {
        write(file, "a = b\n");
        protect(file, permissions);
        assertTrue(refused(file).endsWith("run: chmod 600 " + file));
    }

    @Test
    void refusesAFileInTheProject() throws IOException {
        Path inside = project.resolve("secrets");
        write(inside, "a = b\n");
        assertTrue(refused(inside).contains("inside the project folder"));
    }

    @Test
    void refusesAFileThatLiesInTheProjectBehindALink() throws IOException {
        Path inside = project.resolve("secrets");
        write(inside, "a = b\n");
        Files.createSymbolicLink(file, inside);
        assertTrue(refused(file).contains("inside the project folder"));
        Path alias = Files.createSymbolicLink(folder.resolve("alias"), project);
        assertTrue(refused(alias.resolve("secrets")).contains("inside the project folder"));
    }

    @Test
    void takesAFileBesideAProjectWithALongerName() throws IOException {
        Path beside = Files.createDirectory(folder.resolve("project-secrets")).resolve("secrets");
        write(beside, "a = b\n");
        assertTrue(SecretFile.read(beside, project).get("a").isPresent());
    }

    @Test
    void refusesAFolderAndAFileThatIsNotThere() {
        assertTrue(refused(folder).contains("this is a folder"));
        assertTrue(refused(folder.resolve("none")).contains("cannot be read"));
    }

    private String refused(Path secrets) {
        return assertThrows(SecretFileException.class, () -> SecretFile.read(secrets, project)).getMessage();
    }

    private static void write(Path path, String text) throws IOException {
        Files.writeString(path, text);
        protect(path, "rw-------");
    }

    private static void protect(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
