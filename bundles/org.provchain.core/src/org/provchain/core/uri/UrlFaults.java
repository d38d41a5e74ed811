// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.uri;

import static org.provchain.core.uri.UrlFault.Kind.MALFORMED;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what is wrong with a URL as written: its characters, its percent signs, its scheme and its authority. */
public final class UrlFaults {

    /** All that RFC 3986 section 2 allows besides letters, digits and the percent sign. */
    private static final String PUNCTUATION = "-._~:/?#[]@!$&'()*+,;=";

    private final String url;
    private final Set<Placeholder> known;
    private final List<UrlFault> faults = new ArrayList<>(0);

    private UrlFaults(String url, Set<Placeholder> known) {
        this.url = url;
        this.known = known;
    }

    /**
     * The faults of a URL or relative reference, in the order of the text; an empty text has none.
     *
     * @param url   the URL as written
     * @param known the placeholders that the phone knows
     */
    public static List<UrlFault> find(String url, Set<Placeholder> known) {
        UrlFaults finder = new UrlFaults(url, known);
        finder.characters();
        AuthorityFaults.find(url).forEach(finder.faults::add);
        finder.faults.sort(Comparator.comparingInt(UrlFault::offset));
        return List.copyOf(finder.faults);
    }

    private void characters() {
        int authorityEnd = AuthorityFaults.end(url);
        int hash = url.indexOf('#');
        int length;
        for (int i = 0; i < url.length(); i += length) {
            int c = url.codePointAt(i);
            length = Character.charCount(c);
            if (c == '%') {
                Optional<UrlFault> fault = PercentSign.fault(url, i, known);
                fault.ifPresent(faults::add);
                length = fault.map(UrlFault::length).orElse(1);
            } else if (c == ' ') {
                length = blank(i);
            } else if (c < ' ' || c == 0x7F) {
                add(i, 1, "a control character (code " + c + ") is not allowed in a URL; remove it", "");
            } else if (c == '\\') {
                add(i, 1, "a backslash is not allowed in a URL; write /", "/");
            } else if (c == '#' && i > hash || (c == '[' || c == ']') && i >= authorityEnd || !isAllowed(c)) {
                illegal(i, c);
            }
        }
    }

    private int blank(int offset) {
        int end = offset;
        while (end < url.length() && url.charAt(end) == ' ') {
            end++;
        }
        int length = end - offset;
        if (offset == 0 || end == url.length()) {
            add(offset, length, "a blank " + (offset == 0 ? "before" : "behind") + " the URL; remove it", "");
        } else {
            add(offset, length, "a blank is not allowed in a URL; write %20 or remove it", "%20".repeat(length));
        }
        return length;
    }

    private void illegal(int offset, int c) {
        String character = Character.toString(c);
        String escaped = escape(character);
        add(offset, character.length(), "the character " + character + " is not allowed "
                + (c == '#' ? "twice " : "") + "in a URL" + (c == '[' || c == ']' ? " behind the host" : "")
                + "; write " + escaped, escaped);
    }

    private void add(int offset, int length, String message, String repair) {
        faults.add(new UrlFault(MALFORMED, offset, length, message, Optional.of(repair)));
    }

    private static boolean isAllowed(int c) {
        return c < 128 && (Character.isLetterOrDigit(c) || PUNCTUATION.indexOf(c) >= 0);
    }

    private static String escape(String character) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            escaped.append('%').append("%02X".formatted(b));
        }
        return escaped.toString();
    }
}
