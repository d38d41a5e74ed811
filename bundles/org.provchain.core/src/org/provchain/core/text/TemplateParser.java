// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.provchain.core.text.Segment.Literal;
import org.provchain.core.text.Segment.Variable;
import org.provchain.core.text.TemplateFault.Kind;

/** Splits the source of one {@link Template} in one pass; a fault stays in the text as it was written. */
final class TemplateParser {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

    private final String source;
    private final List<Segment> segments = new ArrayList<>(3);
    private final List<TemplateFault> faults = new ArrayList<>(0);
    private final StringBuilder literal = new StringBuilder();

    TemplateParser(String source) {
        this.source = source;
    }

    Template parse() {
        int position = 0;
        while (position < source.length()) {
            int dollar = source.indexOf('$', position);
            if (dollar < 0) {
                break;
            }
            literal.append(source, position, dollar);
            position = dollar(dollar);
        }
        literal.append(source, position, source.length());
        flush();
        return new Template(source, segments, faults);
    }

    /** Reads what begins with the dollar sign at the offset, and returns where to go on. */
    private int dollar(int offset) {
        if (source.startsWith(Template.ESCAPED, offset)) {
            literal.append(Template.OPEN);
            return offset + Template.ESCAPED.length();
        }
        if (source.startsWith(Template.OPEN, offset)) {
            return variable(offset);
        }
        literal.append('$');
        return offset + 1;
    }

    private int variable(int offset) {
        int begin = offset + Template.OPEN.length();
        int close = source.indexOf('}', begin);
        int next = source.indexOf(Template.OPEN, begin);
        if (close < 0 || next >= 0 && next < close) {
            int end = next < 0 ? source.length() : next;
            return fault(Kind.UNCLOSED, offset, end, "the closing } of ${ is missing; a literal ${ is written $${");
        }
        String name = source.substring(begin, close);
        int end = close + 1;
        if (name.isBlank()) {
            return fault(Kind.EMPTY_NAME, offset, end, "${} names no variable; write a name between the braces");
        }
        if (!NAME.matcher(name).matches()) {
            return fault(Kind.BAD_NAME, offset, end, "\"" + name + "\" is no name of a variable; a name begins with a"
                    + " letter or _ and holds letters, digits, _, . and -");
        }
        flush();
        segments.add(new Variable(name, offset, end - offset));
        return end;
    }

    private int fault(Kind kind, int offset, int end, String message) {
        faults.add(new TemplateFault(kind, offset, end - offset, message));
        // Only the opening is passed over: an escape may stand in the rest.
        literal.append(Template.OPEN);
        int resume = offset + Template.OPEN.length();
        if (kind != Kind.UNCLOSED) {
            literal.append(source, resume, end);
            resume = end;
        }
        return resume;
    }

    private void flush() {
        if (!literal.isEmpty()) {
            segments.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }
}
