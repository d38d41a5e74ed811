// SPDX-License-Identifier: EPL-2.0
package org.provchain.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The versions that the bundles are compiled against (target) are those that the tests and the archive run with (pom). */
class TargetAgreesTest {

    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>\\s*<groupId>([^<]+)</groupId>\\s*"
            + "<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>\\s*(<exclusions>|<type>jar)");

    @Test
    void targetAndDependencyManagementNameTheSameLibraries() {
        String pom = House.read("pom.xml");
        String managed = pom.substring(pom.indexOf("<dependencyManagement>"), pom.indexOf("</dependencyManagement>"));
        Map<String, String> ofMaven = libraries(managed);
        ofMaven.keySet().removeIf(name -> name.startsWith("org.provchain:"));
        ofMaven.replaceAll((name, version) -> resolved(version, pom));
        assertEquals(libraries(House.read("targetplatform/org.provchain.targetplatform.target")), ofMaven);
    }

    private static Map<String, String> libraries(String text) {
        Map<String, String> versions = new TreeMap<>();
        for (MatchResult each : DEPENDENCY.matcher(text).results().toList()) {
            versions.put(each.group(1) + ":" + each.group(2), each.group(3));
        }
        return versions;
    }

    private static String resolved(String version, String pom) {
        if (!version.startsWith("${")) {
            return version;
        }
        String name = version.substring(2, version.length() - 1);
        return pom.substring(pom.indexOf("<" + name + ">") + name.length() + 2, pom.indexOf("</" + name + ">"));
    }
}
