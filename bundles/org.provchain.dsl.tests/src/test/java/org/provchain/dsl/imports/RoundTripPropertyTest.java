// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.provchain.core.imports.ImportResult;
import org.provchain.core.xml.XmlText;

/** The export of an import is the same XML: elements, attributes, their order, comments and processing instructions. */
class RoundTripPropertyTest {

    private static final List<String> NAMES = List.of("SIP.DefaultAccount", "SIP.Account.0.Active",
            "SIP.Account.0.DisplayName", "SIP.Account.1.AuthPassword", "FirmwareManagment.AutomaticCheckForUpdates",
            "file",
            "comment", "on", "A.b-c.0", "System.Provision.ProvisioningServer", "firmware", "0", "x_y");

    private static Arbitrary<String> texts() {
        Arbitrary<String> awkward = Arbitraries.strings().withChars("&<>\"'\t\n ;#$\\{}%x1/]-ü").ofMaxLength(10);
        return Arbitraries.oneOf(awkward,
                Arbitraries.of("0", "1", "-1", "007", "", "${name}", "$${x}", "on", "%MACD.xml"),
                Arbitraries.strings().alpha().ofMaxLength(8));
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + XmlText.attribute(value) + "\"";
    }

    private static Arbitrary<String> params() {
        return Combinators.combine(Arbitraries.of(NAMES), texts())
                .as((name, value) -> "<param" + attribute("name", name) + attribute("value", value) + "/>");
    }

    private static Arbitrary<String> images() {
        return Combinators.combine(texts().injectNull(0.3), texts(), Arbitraries.of(true, false))
                .as((version, url, force) -> "<file" + (version == null ? "" : attribute("version", version))
                        + attribute("url", url) + (force ? " flags='FORCE_ACCEPT'" : "") + "/>");
    }

    private static Arbitrary<String> steps() {
        return Combinators.combine(Arbitraries.of("UnlockAllFunctionKeys", "Reset all", "firmware", "step", ""),
                texts().injectNull(0.5))
                .as((type, url) -> "<step" + (url == null ? "" : attribute("url", url)) + attribute("type", type)
                        + "/>");
    }

    private static Arbitrary<String> redirects() {
        return texts().map(url -> "<step type=\"Redirect\"" + attribute("url", url) + "/>");
    }

    private static Arbitrary<String> comments() {
        return Arbitraries.oneOf(texts().map(text -> "<!--" + text.replace("-", "+") + "-->"),
                texts().map(text -> "<?a-b " + text.replace(">", "") + "?>"));
    }

    /** Elements with comments and instructions between them, none of them empty. */
    private static Arbitrary<String> section(String name, Arbitrary<String> element) {
        return Arbitraries.oneOf(element, element, comments()).list().ofMinSize(1).ofMaxSize(4)
                .map(each -> "<" + name + ">" + String.join("\n", each) + "</" + name + ">");
    }

    private static Arbitrary<String> root(String name, String version, boolean mac, Arbitrary<String> content) {
        Arbitrary<String> head = Combinators.combine(Arbitraries.of("mx3b", "e2", "").injectNull(0.1),
                texts().injectNull(0.7),
                texts().injectNull(0.5)).as(
                        (product, more, address) -> (product == null || product.isEmpty() ? ""
                                : attribute("productID", product)) + (more == null ? "" : attribute("revision", more))
                                + (mac && address != null ? attribute("macAddress", address) : ""));
        return Combinators.combine(head, content, comments().list().ofMaxSize(2), comments().list().ofMaxSize(2))
                .as((attributes, body, before, after) -> "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + String.join("\n", before) + "\n<" + name + " version='" + version + "'" + attributes + ">\n"
                        + body + "\n</" + name + ">\n" + String.join("\n", after));
    }

    private static Arbitrary<String> lines(Arbitrary<String> element) {
        return Arbitraries.oneOf(element, element, comments()).list().ofMaxSize(8)
                .map(each -> each.stream().collect(Collectors.joining("\n    ")));
    }

    /** Sections in any order and number; two of one name do not follow one another. */
    @Provide
    Arbitrary<String> sectioned() {
        Arbitrary<String> sections = Arbitraries.oneOf(section("firmware", images()), section("nvm", params()),
                section("custom", Arbitraries.oneOf(steps(), redirects())), comments());
        return root("provisioning", "1.1", false,
                sections.list().ofMaxSize(6).map(RoundTripPropertyTest::unlikeNeighbours));
    }

    private static String unlikeNeighbours(List<String> sections) {
        StringBuilder content = new StringBuilder();
        String last = "";
        for (String each : sections) {
            String name = each.startsWith("<!") || each.startsWith("<?") ? "" : each.substring(0, each.indexOf('>'));
            if (name.isEmpty() || !name.equals(last)) {
                content.append(each).append('\n');
                last = name;
            }
        }
        return content.toString();
    }

    @Provide
    Arbitrary<String> flat() {
        return root("provisioning", "1.1", false,
                lines(Arbitraries.oneOf(params(), params(), images(), steps(), redirects())));
    }

    @Provide
    Arbitrary<String> older() {
        Arbitrary<String> item = texts().map(url -> "<file" + attribute("url", url) + "/>");
        Arbitrary<String> category = Combinators.combine(Arbitraries.of("firmware", "nvm", "custom"), texts())
                .as((type, url) -> "<category" + attribute("type", type) + attribute("url", url) + "/>");
        return Arbitraries.oneOf(root("provisioning", "1.0", false, lines(category)),
                root("firmware", "1.0", true, lines(images())), root("nvm", "1.0", true, lines(item)),
                root("custom", "1.0", true, lines(Arbitraries.oneOf(item, steps()))),
                root("settings", "1.0", false, lines(params())));
    }

    private static void roundTrip(String document) throws Exception {
        Path folder = Files.createTempDirectory("imports");
        try {
            ImportResult result = Imported.of(Imported.options(), Map.of("a.xml", document));
            Assertions.assertTrue(result.text().isPresent(), () -> document + result.problems());
            Imported.assertSame(Map.of("a.xml", document), Imported.exported(result, folder));
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }

    @Property(tries = 500)
    void ofTheNewerGeneration(@ForAll("sectioned") String document) throws Exception {
        roundTrip(document);
    }

    @Property(tries = 300)
    void ofTheFlatForm(@ForAll("flat") String document) throws Exception {
        roundTrip(document);
    }

    @Property(tries = 500)
    void ofTheOlderGeneration(@ForAll("older") String document) throws Exception {
        roundTrip(document);
    }
}
