// SPDX-License-Identifier: EPL-2.0
package org.provchain.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The source tree and the compiled bundles, for the tests that look at the house itself. */
final class House {

    /** The bundles from the ground up; a bundle may use those on a lower floor only. */
    static final List<Bundle> BUNDLES = List.of(new Bundle("org.provchain.model", 0),
            new Bundle("org.provchain.core", 1),
            new Bundle("org.provchain.scene", 2), new Bundle("org.provchain.server", 2),
            new Bundle("org.provchain.dsl", 2),
            new Bundle("org.provchain.dsl.ide", 3),
            new Bundle("org.provchain.cli", 4));

    /** The bundles of the desktop; their classes need a workbench and are not on the class path of these tests. */
    static final List<Bundle> DESKTOP = List.of(new Bundle("org.provchain.ui", 4),
            new Bundle("org.provchain.ui.editor", 5), new Bundle("org.provchain.ui.diagram", 6));

    /** All of them. */
    static final List<Bundle> ALL = Stream.concat(BUNDLES.stream(), DESKTOP.stream()).toList();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPackages(BUNDLES.stream().map(Bundle::name).toList()).that(FromMain.OF_THE_BUNDLES);

    private House() {
    }

    /** The classes of all bundles, without those of the tests. */
    static JavaClasses classes() {
        return CLASSES;
    }

    /** The folder that holds the parent pom. */
    static Path root() {
        Path folder = Path.of(System.getProperty("provchain.root", "")).toAbsolutePath();
        while (!Files.exists(folder.resolve("targetplatform"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    static String read(String path) {
        try {
            return Files.readString(root().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A bundle and its floor.
     *
     * @param name  the symbolic name
     * @param floor 0 is the ground
     */
    record Bundle(String name, int floor) {

        Path folder() {
            return root().resolve("bundles").resolve(name);
        }

        /** The packages with Java of a source folder: src, emf-gen or src-gen. */
        Set<String> packages(String sources) {
            Path top = folder().resolve(sources);
            if (!Files.isDirectory(top)) {
                return Set.of();
            }
            try (Stream<Path> files = Files.walk(top)) {
                return new TreeSet<>(files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.endsWith("package-info.java"))
                        .map(file -> top.relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.'))
                        .toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean mayUse(Bundle other) {
            return other.floor < floor;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
