// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.contentassist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.provchain.core.dialect.Dialects;
import org.provchain.core.uri.Placeholder;

/**
 * What may be written inside of a string: placeholders of the phone in a URL; in a value variables of the inventory, and what the
 * type of the parameter names.
 */
final class InString {

    private static final String OPEN = "${";

    private final Context context;
    private final String text;
    private final int offset;
    private final int quote;

    private InString(Context context, String text, int offset, int quote) {
        this.context = context;
        this.text = text;
        this.offset = offset;
        this.quote = quote;
    }

    /** The inside of the string that a place lies in; empty where it lies in none. */
    static Optional<InString> at(Context context, String text, int offset) {
        int line = text.lastIndexOf('\n', offset - 1) + 1;
        int open = -1;
        for (int at = line; at < offset; at++) {
            char each = text.charAt(at);
            if (open >= 0 && each == '\\') {
                at++;
            } else if (each == '"') {
                open = open < 0 ? at : -1;
            } else if (open < 0 && each == '/' && at + 1 < offset && text.charAt(at + 1) == '/') {
                return Optional.empty();
            }
        }
        return open < 0 ? Optional.empty() : Optional.of(new InString(context, text, offset, open));
    }

    /**
     * The proposals.
     *
     * @param entries what may stand at a place of a text
     */
    List<Proposal> proposals(BiFunction<String, Integer, List<ContentAssistEntry>> entries) {
        String before = text.substring(quote + 1, offset);
        int percent = before.lastIndexOf('%');
        int dollar = before.lastIndexOf(OPEN);
        if (dollar >= 0 && before.indexOf('}', dollar) < 0) {
            return variables(quote + 1 + dollar);
        }
        if (percent >= 0 && before.substring(percent + 1).chars().allMatch(Character::isLetter)) {
            return placeholders(quote + 1 + percent);
        }
        if (!isValue()) {
            return placeholders(offset);
        }
        List<Proposal> found = new ArrayList<>(values(entries));
        found.addAll(variables(offset));
        return found;
    }

    /** What may stand instead of the string, where it can be written in quotes; the whole inside is replaced. */
    private List<Proposal> values(BiFunction<String, Integer, List<ContentAssistEntry>> entries) {
        int begin = quote + 1;
        int end = end();
        int behind = end < text.length() && text.charAt(end) == '"' ? end + 1 : end;
        String typed = text.substring(begin, offset);
        List<Proposal> found = new ArrayList<>();
        for (ContentAssistEntry each : entries.apply(text.substring(0, quote) + text.substring(behind), quote)) {
            ParameterProposals.inQuotes(each).ifPresent(value -> {
                NameMatch match = NameMatch.of(typed, value);
                if (match != NameMatch.NONE) {
                    found.add(new Proposal(ProposalKind.VALUE, value, each.getLabel(), each.getDocumentation(), match,
                            begin, end - begin, value.length()));
                }
            });
        }
        found.sort(Comparator.comparing(Proposal::match));
        return found;
    }

    /** Where the inside ends: at the next quote of the line, or behind the word where no quote closes it. */
    private int end() {
        int word = offset;
        while (word < text.length() && ContentAssist.isOfWord(text.charAt(word))) {
            word++;
        }
        for (int at = offset; at < text.length() && text.charAt(at) != '\n'; at++) {
            if (text.charAt(at) == '"') {
                return at;
            } else if (text.charAt(at) == '\\') {
                at++;
            }
        }
        return word;
    }

    /** Whether the string is the value of a parameter, and not a URL. */
    private boolean isValue() {
        return text.substring(text.lastIndexOf('\n', quote) + 1, quote).stripTrailing().endsWith("=");
    }

    private List<Proposal> variables(int begin) {
        String typed = text.substring(begin, offset).replace("$", "").replace("{", "");
        int end = offset < text.length() && text.charAt(offset) == '}' ? offset + 1 : offset;
        List<Proposal> found = new ArrayList<>();
        for (String each : context.variables()) {
            NameMatch match = NameMatch.of(typed, each);
            if (match != NameMatch.NONE) {
                String written = OPEN + each + "}";
                String detail = Messages.bind(Messages.InString_variable, "**" + each + "**");
                found.add(new Proposal(ProposalKind.VARIABLE, written, written, detail, match, begin, end - begin,
                        written.length()));
            }
        }
        return found;
    }

    private List<Proposal> placeholders(int begin) {
        String typed = text.substring(begin, offset).toUpperCase(Locale.ROOT);
        List<Proposal> found = new ArrayList<>();
        for (String each : known()) {
            if (each.startsWith(typed)) {
                found.add(new Proposal(ProposalKind.PLACEHOLDER, each, each, Messages.InString_placeholder,
                        NameMatch.BEGINNING, begin, offset - begin, each.length()));
            }
        }
        return found;
    }

    /** Those of the dialects of the project; of all dialects where it has no chain yet. */
    private Set<String> known() {
        Set<String> known = context.chains().stream().flatMap(each -> each.dialect().placeholders().stream())
                .map(Placeholder::text).collect(Collectors.toCollection(TreeSet::new));
        if (known.isEmpty()) {
            Dialects.all().forEach(each -> each.placeholders().forEach(one -> known.add(one.text())));
        }
        return known;
    }
}
