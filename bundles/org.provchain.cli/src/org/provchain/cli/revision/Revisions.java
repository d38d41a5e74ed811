// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.provchain.cli.console.CommandFailure;

/** The revisions of a path in git, written into a temporary folder. Nothing of the repository is changed, and no git is needed. */
public final class Revisions implements AutoCloseable {

    private final Path path;
    private final Repository repository;
    private final Path inRepository;
    private final TemporaryFolder folder;

    private Revisions(Path path, Repository repository, Path inRepository) throws IOException {
        this.path = path;
        this.repository = repository;
        this.inRepository = inRepository;
        this.folder = new TemporaryFolder();
    }

    /**
     * Finds the repository of a path, which need not be there any more.
     *
     * @throws CommandFailure if there is none
     * @throws IOException    if it cannot be read
     */
    public static Revisions of(Path path) throws IOException {
        SilentSystem.install();
        Path there = path.toAbsolutePath().normalize();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        Path real = there.toRealPath();
        FileRepositoryBuilder builder = new FileRepositoryBuilder()
                .findGitDir((Files.isDirectory(real) ? real : real.getParent()).toFile());
        if (builder.getGitDir() == null) {
            throw CommandFailure.usage(path + " lies in no git repository, so it has no revisions.");
        }
        Repository repository = builder.setMustExist(true).build();
        if (repository.isBare() || !real.startsWith(repository.getWorkTree().toPath().toRealPath())) {
            repository.close();
            throw CommandFailure
                    .usage(path + " lies in a git repository without a working tree; name a path in a clone.");
        }
        String format = repository.getConfig().getString("extensions", null, "objectFormat");
        if (format != null && !format.equalsIgnoreCase("sha1")) {
            repository.close();
            throw CommandFailure.usage(path + " lies in a git repository of the format " + format
                    + ", which is not read here; name two folders, such as two working trees.");
        }
        Path rest = there.relativize(path.toAbsolutePath().normalize());
        return new Revisions(path, repository,
                repository.getWorkTree().toPath().toRealPath().relativize(real.resolve(rest)));
    }

    /**
     * Writes the path as it was into the temporary folder.
     *
     * @throws CommandFailure if there is no such revision, or it does not have the path
     * @throws IOException    if it cannot be read or written
     */
    public RevisionPath at(String revision) throws IOException {
        Path root = Files.createTempDirectory(folder.path(), "r")
                .resolve(repository.getWorkTree().toPath().toRealPath().getFileName());
        RevisionTree tree = new RevisionTree(repository, tree(revision));
        if (!tree.write(inRepository, root)) {
            throw CommandFailure.usage("The revision " + revision + " has no " + path + ".");
        }
        return new RevisionPath(revision, root, root.resolve(inRepository));
    }

    private ObjectId tree(String revision) throws IOException {
        try {
            ObjectId tree = repository.resolve(revision + "^{tree}");
            if (tree != null) {
                return tree;
            }
        } catch (AmbiguousObjectException ambiguous) {
            throw CommandFailure.usage("'" + revision + "' may be several revisions; write more of it.");
        } catch (RevisionSyntaxException | IncorrectObjectTypeException | MissingObjectException none) {
            // the same as one that is not there
        }
        throw CommandFailure.usage(
                "'" + revision + "' is no revision of the git repository " + repository.getWorkTree() + ".");
    }

    @Override
    public void close() {
        repository.close();
        folder.close();
    }
}
