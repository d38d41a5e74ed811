// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.core.text.Segment.Literal;
import org.provchain.core.text.TemplateFault.Kind;

/** What a template tells of its faults, and that nobody can change it. */
class TemplateMessagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "${a | UNCLOSED | the closing } of ${ is missing; a literal ${ is written $${",
            "${} | EMPTY_NAME | ${} names no variable; write a name between the braces",
            "${a b} | BAD_NAME | \"a b\" is no name of a variable; a name begins with a letter or _ and holds letters,"
                    + " digits, _, . and -" })
    void saysWhatIsWrongAndWhatToDo(String source, Kind kind, String message) {
        TemplateFault fault = Template.parse(source).faults().getFirst();
        assertEquals(kind, fault.kind());
        assertEquals(message, fault.message());
    }

    @Test
    void severalFaultsAreToldInTheirOrder() {
        assertEquals(List.of(Kind.BAD_NAME, Kind.EMPTY_NAME, Kind.UNCLOSED, Kind.UNCLOSED),
                Template.parse("${1} ${} ${a ${b").faults().stream().map(TemplateFault::kind).toList());
    }

    @Test
    void theMissingVariableIsNamed() {
        assertEquals("the variable ${b} has no value", assertThrows(MissingVariableException.class,
                () -> Template.parse("${b}").render(name -> Optional.empty())).getMessage());
    }

    @Test
    void isItsSourceAndCannotBeChanged() {
        List<Segment> segments = new ArrayList<>(List.of(new Literal("a")));
        Template template = new Template("a", segments, List.of());
        segments.clear();
        assertEquals("a", template.render(name -> Optional.empty()));
        assertEquals("x ${y", Template.parse("x ${y").toString());
        assertThrows(UnsupportedOperationException.class, () -> template.segments().clear());
    }
}
