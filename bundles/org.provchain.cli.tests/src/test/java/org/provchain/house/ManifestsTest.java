// SPDX-License-Identifier: EPL-2.0
package org.provchain.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provchain.house.House.Bundle;

/** What the OSGi manifests say agrees with the sources and with the floors. */
class ManifestsTest {

    private static final String COMMA_OUTSIDE_QUOTES = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    static List<Bundle> bundles() {
        return House.ALL;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyPackageIsExported(Bundle bundle) throws IOException {
        Set<String> packages = new TreeSet<>();
        for (String sources : List.of("src", "src-gen", "emf-gen")) {
            packages.addAll(bundle.packages(sources));
        }
        assertEquals(packages, names(bundle, "Export-Package"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noBundleRequiresOneAboveOrBesideIt(Bundle bundle) throws IOException {
        Set<String> wrong = new TreeSet<>(names(bundle, "Require-Bundle"));
        wrong.retainAll(House.ALL.stream().filter(other -> !bundle.mayUse(other)).map(Bundle::name).toList());
        assertEquals(Set.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void theLowerFloorsRequireNoLanguageAndNoDesktop(Bundle bundle) throws IOException {
        Set<String> wrong = new TreeSet<>(names(bundle, "Require-Bundle"));
        wrong.addAll(names(bundle, "Import-Package"));
        if (House.DESKTOP.contains(bundle)) {
            wrong.clear();
        }
        wrong.removeIf(name -> !name.matches("org\\.eclipse\\.(swt|jface|ui|gef|draw2d|e4).*")
                && !(bundle.floor() < 2 && name.matches("org\\.(eclipse\\.xtext|eclipse\\.xtend|antlr).*")));
        assertEquals(Set.of(), wrong);
    }

    private static Set<String> names(Bundle bundle, String header) throws IOException {
        try (InputStream file = Files.newInputStream(bundle.folder().resolve("META-INF/MANIFEST.MF"))) {
            String value = new Manifest(file).getMainAttributes().getValue(header);
            return value == null ? Set.of()
                    : new TreeSet<>(Arrays.stream(value.split(COMMA_OUTSIDE_QUOTES))
                            .map(clause -> clause.split(";", 2)[0].strip()).toList());
        }
    }
}
