// SPDX-License-Identifier: EPL-2.0
package org.provchain.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provchain.house.House.Bundle;

/** Nothing points up the floors of the house, and the lower ones know neither Xtext nor a desktop. */
class FloorsTest {

    private static final String[] DESKTOP = { "org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..",
            "org.eclipse.gef..", "org.eclipse.draw2d..", "org.eclipse.e4..", "java.awt..", "javax.swing.." };

    private static final String[] LANGUAGE = { "org.eclipse.xtext..", "org.eclipse.xtend..", "org.antlr..",
            "com.google.inject.." };

    static List<Bundle> bundles() {
        return House.BUNDLES;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyBundleHasClassesToLookAt(Bundle bundle) {
        long own = House.classes().stream().filter(type -> type.getPackageName().startsWith(bundle.name())).count();
        assertTrue(own > 3, bundle + " has " + own + " classes: the other tests here would see nothing");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noImportPointsUpOrAcross(Bundle bundle) {
        String[] others = House.BUNDLES.stream().filter(other -> !other.equals(bundle) && !bundle.mayUse(other))
                .map(other -> other.name() + "..").toArray(String[]::new);
        if (others.length > 0) {
            // the packages of org.provchain.dsl.ide begin as those of org.provchain.dsl do
            String[] within = Arrays.stream(others).filter(other -> other.startsWith(bundle.name() + "."))
                    .filter(other -> !other.equals(bundle.name() + "..")).toArray(String[]::new);
            noClasses().that().resideInAPackage(bundle.name() + "..").and().resideOutsideOfPackages(within).should()
                    .dependOnClassesThat().resideInAnyPackage(others).check(House.classes());
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noBundleKnowsADesktop(Bundle bundle) {
        noClasses().that().resideInAPackage(bundle.name() + "..").should().dependOnClassesThat()
                .resideInAnyPackage(DESKTOP).check(House.classes());
    }

    static Stream<Bundle> belowTheLanguage() {
        return House.BUNDLES.stream().filter(bundle -> List.of("org.provchain.model", "org.provchain.core",
                "org.provchain.scene", "org.provchain.server").contains(bundle.name()));
    }

    @ParameterizedTest
    @MethodSource("belowTheLanguage")
    void whatStandsBesideTheLanguageKnowsNoXtext(Bundle bundle) {
        noClasses().that().resideInAPackage(bundle.name() + "..").should().dependOnClassesThat()
                .resideInAnyPackage(LANGUAGE).check(House.classes());
    }

    @Test
    void noCommandLoadsTheServerButThoseThatRunIt() {
        noClasses().that().resideInAPackage("org.provchain.cli..").and()
                .resideOutsideOfPackage("org.provchain.cli.serve")
                .should().dependOnClassesThat().resideInAnyPackage("org.provchain.server..", "org.eclipse.jetty..")
                .because("every command loads the classes of all commands, and Jetty would slow their start")
                .check(House.classes());
        noClasses().that().resideOutsideOfPackage("org.provchain.server..").should().dependOnClassesThat()
                .resideInAPackage("org.eclipse.jetty..").check(House.classes());
    }

    @Test
    void gitIsReadInOnePlace() {
        noClasses().that().resideOutsideOfPackage("org.provchain.cli.revision").should().dependOnClassesThat()
                .resideInAPackage("org.eclipse.jgit..")
                .because("every command loads the classes of all commands, and JGit would slow their start")
                .check(House.classes());
    }

    @Test
    void noBundleUsesEquinoxItself() {
        noClasses().that().resideInAnyPackage("org.provchain.core..", "org.provchain.scene..", "org.provchain.server..",
                "org.provchain.cli..")
                .should().dependOnClassesThat().resideInAnyPackage("org.osgi..", "org.eclipse.core.runtime..")
                .because("the command line runs without OSGi").check(House.classes());
    }
}
