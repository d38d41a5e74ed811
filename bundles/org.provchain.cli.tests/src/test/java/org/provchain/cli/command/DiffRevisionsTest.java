// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.cli.CommandRun;

/** What diff says of two revisions in git. */
class DiffRevisionsTest {

    private static final PersonIdent SOMEBODY = new PersonIdent("Somebody", "somebody@example.org");

    @TempDir
    private Path folder;
    private Path repository;
    private Path site;
    private Git git;

    @BeforeEach
    void commit() throws IOException, GitAPIException {
        repository = folder.toRealPath().resolve("repository");
        site = repository.resolve("sites/acme");
        git = Git.init().setDirectory(Files.createDirectories(repository).toFile()).setInitialBranch("main").call();
        Files.writeString(repository.resolve("phones.csv"), "mac,name\n7C2F80123499,Hall\n");
        write(Projects.SITE + "devices from \"../../phones.csv\"\n", "first");
        git.tag().setName("v1").setAnnotated(true).setTagger(SOMEBODY).setMessage("one").setSigned(false).call();
        write(Files.readString(site.resolve("site.chain")).replace("SIP.DefaultAccount = 0", "SIP.DefaultAccount = 1"),
                "second");
    }

    @AfterEach
    void close() {
        git.close();
    }

    private void write(String text, String message) throws IOException, GitAPIException {
        Projects.write(site, text);
        git.add().addFilepattern(".").call();
        git.commit().setMessage(message).setAuthor(SOMEBODY).setCommitter(SOMEBODY).setSign(false).call();
    }

    private CommandRun diff(String range) {
        return diff(range, site);
    }

    private static CommandRun diff(String range, Path path) {
        return CommandRun.of("diff", "--rev", range, path.toString());
    }

    @ParameterizedTest
    @CsvSource({ "HEAD~1", "HEAD~1..", "HEAD~1..HEAD", "v1", "v1..main", "HEAD^..main", "main~1" })
    void aRevisionIsComparedWithAnotherOrWithTheWorkingTree(String range) {
        CommandRun run = diff(range);
        assertEquals(1, run.exitCode(), run.all());
        assertTrue(run.out().startsWith("3 devices: "), run.out());
        assertTrue(run.out().contains("~ SIP.DefaultAccount = \"0\" -> \"1\"  by general\n"), run.out());
    }

    @Test
    void whatIsNotCommittedCountsForTheWorkingTreeAlone() throws IOException {
        assertEquals(0, diff("HEAD").exitCode());
        Projects.write(site, Files.readString(site.resolve("site.chain")).replace("${name}", "${name}!"));
        assertEquals(1, diff("HEAD").exitCode());
        assertEquals(0, diff("HEAD..HEAD").exitCode());
        assertEquals(1, diff("..v1").exitCode());
    }

    @Test
    void aTextAndTheWholeRepositoryAreComparedToo() {
        assertEquals(1, diff("HEAD~1", site.resolve("site.chain")).exitCode());
        assertEquals(1, diff("HEAD~1", repository).exitCode());
    }

    @Test
    void aFolderThatIsGoneFromTheWorkingTreeHasItsRevisions() throws IOException {
        Files.delete(site.resolve("site.chain"));
        Files.delete(site);
        assertEquals(1, diff("HEAD~1..HEAD").exitCode());
        CommandRun run = diff("HEAD");
        assertEquals(2, run.exitCode(), run.all());
        assertTrue(run.err().contains("does not exist"), run.err());
    }

    @Test
    void pathsOfARevisionReadAsGitWritesThem() throws IOException, GitAPIException {
        write(Projects.SITE.replace("file own", "file own own"), "broken");
        CommandRun broken = diff("HEAD..HEAD~1");
        assertEquals(2, broken.exitCode(), broken.all());
        assertTrue(broken.err().contains("HEAD:" + Path.of("sites/acme/site.chain") + ":12:"), broken.err());
        assertTrue(broken.err().contains("provchain: HEAD:" + Path.of("sites/acme") + " cannot be read in full"),
                broken.err());
        Files.write(site.resolve("site.chain"), new byte[] { 'c', (byte) 0xE9 });
        git.add().addFilepattern(".").call();
        git.commit().setMessage("bytes").setAuthor(SOMEBODY).setCommitter(SOMEBODY).setSign(false).call();
        CommandRun bytes = diff("HEAD..HEAD~2");
        assertEquals(2, bytes.exitCode(), bytes.all());
        assertTrue(bytes.err().contains("HEAD:" + Path.of("sites/acme/site.chain") + ":1:2: the byte 0xE9"),
                bytes.err());
        CommandRun only = CommandRun.of("diff", "--rev", "HEAD~3..HEAD~2", site.toString(), "--format", "json");
        assertTrue(only.out().contains("\"path\": \"HEAD~3:"), only.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "HEAD~9 | 'HEAD~9' is no revision", "nobody | 'nobody' is no revision",
            "HEAD..nobody | 'nobody' is no revision", "'HEAD^{' | is no revision", "a...b | too many dots",
            "'' | takes a revision", "0123456789012345678901234567890123456789 | is no revision",
            "v1:sites | is no revision" })
    void aRevisionThatIsNoneIsOneSentence(String range, String said) {
        CommandRun run = diff(range);
        assertEquals(2, run.exitCode(), run.all());
        assertTrue(run.err().startsWith("provchain: ") && run.err().contains(said), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    @Test
    void aPathThatTheRevisionDoesNotHave() {
        CommandRun run = diff("HEAD", repository.resolve("sites/other"));
        assertEquals(2, run.exitCode(), run.all());
        assertEquals("provchain: The revision HEAD has no " + repository.resolve("sites/other") + ".\n", run.err());
    }

    @Test
    void noRepository(@TempDir Path elsewhere) throws IOException {
        Projects.write(elsewhere, Projects.SITE);
        CommandRun run = diff("HEAD", elsewhere);
        assertEquals(2, run.exitCode(), run.all());
        assertEquals("provchain: " + elsewhere + " lies in no git repository, so it has no revisions.\n", run.err());
    }

    @Test
    void repositoriesThatCannotBeReadSayWhy(@TempDir Path elsewhere) throws IOException, GitAPIException {
        Path bare = elsewhere.resolve("bare");
        Git.init().setDirectory(bare.toFile()).setBare(true).call().close();
        CommandRun inBare = diff("HEAD", bare);
        assertEquals(2, inBare.exitCode(), inBare.all());
        assertTrue(inBare.err().contains("without a working tree"), inBare.err());
        Path config = repository.resolve(".git/config");
        Files.writeString(config, Files.readString(config).replace("repositoryformatversion = 0",
                "repositoryformatversion = 1") + "\n[extensions]\n\tobjectFormat = sha256\n");
        CommandRun other = diff("HEAD");
        assertEquals(2, other.exitCode(), other.all());
        assertTrue(other.err().contains("of the format sha256"), other.err());
    }

    @Test
    void aRepositoryWithoutACommit(@TempDir Path elsewhere) throws IOException, GitAPIException {
        Git.init().setDirectory(elsewhere.toFile()).call().close();
        Projects.write(elsewhere, Projects.SITE);
        CommandRun run = diff("HEAD", elsewhere);
        assertEquals(2, run.exitCode(), run.all());
        assertTrue(run.err().contains("'HEAD' is no revision"), run.err());
    }

    @Test
    void nothingIsLeftBehindAndNothingIsChanged() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        List<Path> before = temporaryFolders(temporary);
        Map<String, Long> tree = sizes(repository.resolve(".git"));
        assertEquals(1, diff("HEAD~1..HEAD").exitCode());
        assertEquals(2, diff("HEAD..nobody").exitCode());
        assertEquals(before, temporaryFolders(temporary));
        assertEquals(tree, sizes(repository.resolve(".git")));
    }

    private static List<Path> temporaryFolders(Path temporary) throws IOException {
        try (Stream<Path> all = Files.list(temporary)) {
            return all.filter(each -> each.getFileName().toString().startsWith("provchain-diff-")).sorted().toList();
        }
    }

    private static Map<String, Long> sizes(Path top) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> all = Files.walk(top)) {
            for (Path each : all.toList()) {
                sizes.put(top.relativize(each).toString(), Files.isDirectory(each) ? 0 : Files.size(each));
            }
        }
        return sizes;
    }
}
