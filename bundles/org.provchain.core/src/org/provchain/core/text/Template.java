// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.provchain.core.text.Segment.Literal;
import org.provchain.core.text.Segment.Variable;

/**
 * A text with variables: <code>${name}</code> stands for a value, <code>$${</code> for a literal <code>${</code>.
 *
 * @param source   the text as it was written
 * @param segments its parts in order, no two literals beside each other
 * @param faults   what begins like a variable and is none, in order; it is rendered as it was written
 */
public record Template(String source, List<Segment> segments, List<TemplateFault> faults) {

    static final String OPEN = "${";
    static final String ESCAPED = "$${";

    /** Keeps the lists from being changed. */
    public Template {
        segments = List.copyOf(segments);
        faults = List.copyOf(faults);
    }

    /** Splits a text; never fails, what is wrong is found in {@link #faults()}. */
    public static Template parse(String source) {
        if (source.indexOf('$') < 0) {
            return new Template(source, source.isEmpty() ? List.of() : List.of(new Literal(source)), List.of());
        }
        return new TemplateParser(source).parse();
    }

    /** The source of a template that renders to the given text, whatever it holds. */
    public static String escape(String text) {
        return text.replace(OPEN, ESCAPED);
    }

    /** The names of the variables, each once, in the order of their first use. */
    public Set<String> variables() {
        return occurrences().map(Variable::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The uses of variables in order, with their offsets. */
    public Stream<Variable> occurrences() {
        return segments.stream().filter(Variable.class::isInstance).map(Variable.class::cast);
    }

    /** Whether there is no variable in it. */
    public boolean isConstant() {
        return segments.isEmpty() || segments.size() == 1 && segments.get(0) instanceof Literal;
    }

    /**
     * The text with all variables filled in.
     *
     * @param values gives the value of a variable by its name
     * @throws MissingVariableException where a variable has no value
     */
    public String render(Function<String, Optional<String>> values) {
        if (segments.size() == 1) {
            return render(segments.get(0), values);
        }
        StringBuilder text = new StringBuilder(source.length() + 16);
        for (Segment segment : segments) {
            text.append(render(segment, values));
        }
        return text.toString();
    }

    private static String render(Segment segment, Function<String, Optional<String>> values) {
        return switch (segment) {
        case Literal literal -> literal.text();
        case Variable variable -> values.apply(variable.name())
                .orElseThrow(() -> new MissingVariableException(variable.name()));
        };
    }

    @Override
    public String toString() {
        return source;
    }
}
