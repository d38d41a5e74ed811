// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.uri;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.provchain.core.uri.UrlSegment.Literal;
import org.provchain.core.uri.UrlSegment.Replaced;

/**
 * A URL as it stands in a file, with the placeholders found that a phone replaces before it fetches (FACTS 2).
 *
 * @param text     the URL as written
 * @param known    the placeholders that the phone knows
 * @param segments its parts in order
 */
public record UrlTemplate(String text, Set<Placeholder> known, List<UrlSegment> segments) {

    /** Keeps the collections from being changed. */
    public UrlTemplate {
        known = Set.copyOf(known);
        segments = List.copyOf(segments);
    }

    /** Splits a URL at its placeholders; never fails, what is wrong is found by {@link #faults()}. */
    public static UrlTemplate parse(String text, Set<Placeholder> known) {
        if (text.indexOf('%') < 0) {
            return new UrlTemplate(text, known, text.isEmpty() ? List.of() : List.of(new Literal(text)));
        }
        List<UrlSegment> segments = new ArrayList<>(3);
        int position = 0;
        for (int percent = text.indexOf('%'); percent >= 0; percent = text.indexOf('%', percent + 1)) {
            Optional<Placeholder> found = PercentSign.placeholder(text, percent, known);
            if (found.isPresent()) {
                literal(segments, text, position, percent);
                segments.add(new Replaced(found.get(), percent));
                position = percent + found.get().text().length();
            }
        }
        literal(segments, text, position, text.length());
        return new UrlTemplate(text, known, segments);
    }

    private static void literal(List<UrlSegment> segments, String text, int begin, int end) {
        if (begin < end) {
            segments.add(new Literal(text.substring(begin, end)));
        }
    }

    /** Whether the phone replaces anything in it. */
    public boolean hasPlaceholders() {
        return segments.stream().anyMatch(Replaced.class::isInstance);
    }

    /** Whether it differs from device to device; a URL that depends on the model only does not. */
    public boolean isDeviceSpecific() {
        return segments.stream()
                .anyMatch(segment -> segment instanceof Replaced replaced && replaced.placeholder().deviceSpecific());
    }

    /** The URL with all placeholders replaced. */
    public String expand(Function<Placeholder, String> values) {
        if (segments.size() == 1 && segments.get(0) instanceof Literal literal) {
            return literal.text();
        }
        StringBuilder url = new StringBuilder(text.length() + 16);
        for (UrlSegment segment : segments) {
            switch (segment) {
            case Literal literal -> url.append(literal.text());
            case Replaced replaced -> url.append(values.apply(replaced.placeholder()));
            }
        }
        return url.toString();
    }

    /** What is wrong with the URL, in the order of the text. */
    public List<UrlFault> faults() {
        return UrlFaults.find(text, known);
    }

    @Override
    public String toString() {
        return text;
    }
}
