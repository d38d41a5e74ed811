// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.revision;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.OrTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.PathSuffixFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.provchain.cli.console.CommandFailure;

/** The tree of a revision. */
final class RevisionTree {

    /** A text may name a table that lies elsewhere in the repository. */
    private static final String TABLE = ".csv";

    private final Repository repository;
    private final ObjectId tree;

    RevisionTree(Repository repository, ObjectId tree) {
        this.repository = repository;
        this.tree = tree;
    }

    /**
     * Writes a folder, or the folder of a file, and the tables of the repository. Links and submodules are passed over.
     *
     * @return whether the tree has the path
     */
    boolean write(Path path, Path root) throws IOException {
        String name = path.toString().replace(path.getFileSystem().getSeparator(), "/");
        String project = name.isEmpty() ? name : folder(name);
        if (project == null) {
            return false;
        }
        Files.createDirectories(root);
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(tree);
            walk.setRecursive(true);
            walk.setFilter(project.isEmpty() ? TreeFilter.ALL
                    : OrTreeFilter.create(PathFilter.create(project), PathSuffixFilter.create(TABLE)));
            while (walk.next()) {
                if (FileMode.REGULAR_FILE.equals(walk.getRawMode(0))
                        || FileMode.EXECUTABLE_FILE.equals(walk.getRawMode(0))) {
                    write(walk, target(root, walk.getPathString()));
                }
            }
        }
        return true;
    }

    /** The folder itself, or that of a file; null where there is neither. */
    private String folder(String name) throws IOException {
        try (TreeWalk found = TreeWalk.forPath(repository, name, tree)) {
            if (found == null) {
                return null;
            }
            return FileMode.TREE.equals(found.getRawMode(0)) ? name
                    : name.substring(0, Math.max(0, name.lastIndexOf('/')));
        }
    }

    /** Git allows names that leave the folder, or that no file can have here. */
    private static Path target(Path root, String name) {
        try {
            Path target = root.resolve(name).normalize();
            if (target.startsWith(root) && !target.equals(root)) {
                return target;
            }
        } catch (InvalidPathException impossible) {
            // told below
        }
        throw CommandFailure
                .usage("The revision holds a file with the name '" + name + "', which cannot be written here.");
    }

    private void write(TreeWalk walk, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (OutputStream out = Files.newOutputStream(target)) {
            repository.open(walk.getObjectId(0), Constants.OBJ_BLOB).copyTo(out);
        }
    }
}
