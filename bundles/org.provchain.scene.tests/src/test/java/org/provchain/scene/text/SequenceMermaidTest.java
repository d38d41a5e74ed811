// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.CredentialKind;
import org.provchain.core.simulation.Fetch;
import org.provchain.core.simulation.Trace;
import org.provchain.core.uri.UriReference;
import org.provchain.scene.picture.TracePictures;
import org.provchain.scene.sequence.Traces;

/** The trace as a Mermaid sequence diagram: each line of it is a statement of one, whatever the texts say. */
class SequenceMermaidTest {

    private static final String TEXT = "((?:[^#;:%$\\\\`\"&<>\\p{Cntrl}]|#\\w+;|<br/>)+)";
    private static final Pattern REQUEST = Pattern.compile(" {8}phone->>server_\\d+: " + TEXT);
    private static final Pattern STATEMENT = Pattern.compile(REQUEST.pattern() + "| {8}server_\\d+--[>x]>?phone: "
            + TEXT
            + "| +Note over phone(?:,server_\\d+)?: " + TEXT + "| {4}participant \\w+ as " + TEXT + "| {4}title " + TEXT
            + "| {4}rect rgba\\(127, 127, 127, 0\\.1\\)| {4}end");
    private static final Map<String, String> NAMED = Map.of("quot", "\"", "lt", "<", "gt", ">", "amp", "&");

    private static String unescaped(String text) {
        return Pattern.compile("#(\\w+);").matcher(text.replace("<br/>", "\n"))
                .replaceAll(entity -> Matcher.quoteReplacement(NAMED.containsKey(entity.group(1))
                        ? NAMED.get(entity.group(1))
                        : Character.toString(Integer.parseInt(entity.group(1)))));
    }

    /** What is asked for, after each line was found to be a statement. */
    private static List<String> requests(String chart) {
        List<String> lines = Arrays.asList(chart.split("\n"));
        assertEquals("sequenceDiagram", lines.getFirst());
        List<String> requests = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            assertTrue(STATEMENT.matcher(line).matches(), line);
            Matcher request = REQUEST.matcher(line);
            if (request.matches()) {
                requests.add(unescaped(request.group(1)).split("\nwith ")[0]);
            }
        }
        assertEquals(lines.stream().filter(each -> each.startsWith("    rect")).count(),
                lines.stream().filter("    end"::equals).count());
        return requests;
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(each -> shown.appendCodePoint(Character.isISOControl(each) || each == 0x2028
                || each >= 0xD800 && each <= 0xDFFF ? 0xFFFD : each));
        return shown.toString();
    }

    @Property(tries = 100)
    void eachDownloadStandsThereOnceAndInOrder(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int fetches) {
        Trace trace = Traces.random(seed, fetches);
        List<String> expected = new ArrayList<>();
        for (Contact contact : trace.contacts()) {
            for (Fetch fetch : contact.fetches()) {
                UriReference url = UriReference.parse(fetch.url());
                expected.add(shown(fetch.number() + ". GET " + url.path()
                        + url.query().map(each -> "?" + each).orElse("")));
            }
        }
        String chart = TracePictures.mermaid(trace);
        assertEquals(expected, requests(chart));
        assertEquals(chart, TracePictures.mermaid(Traces.random(seed, fetches)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            value = { "a;b | a#59;b", "a:b | a#58;b", "%%{x | #37;#37;{x", "<&> | #lt;#amp;#gt;",
                    "\"q\" | #quot;q#quot;", "#35; | #35;35#59;", "$$x$$ | #36;#36;x#36;#36;", "it's end | it's end" })
    void escapesWhatMermaidReads(String text, String escaped) {
        assertEquals(escaped, MermaidText.escaped(text));
    }

    @Property
    void eachTextComesBack(@ForAll String text) {
        assertEquals(shown(text).replace('\u2029', '\uFFFD'), unescaped(MermaidText.escaped(text)));
    }

    @ParameterizedTest
    @CsvSource({ "200, NONE, -->>", "401, NONE, -->>", "401, DEVICE, --x", "404, NONE, --x" })
    void whatIsRefusedEndsInACross(int status, CredentialKind sent, String arrow) {
        String chart = TracePictures.mermaid(Traces.of(new Fetch(1, "http://h/a", java.util.Optional.of("a"), sent,
                status, "why", List.of(), List.of())));
        assertTrue(chart.contains("        server_1" + arrow + "phone: " + status), chart);
    }
}
