// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.provchain.core.text.Segment.Literal;
import org.provchain.core.text.Segment.Variable;

class TemplateTest {

    private static final Map<String, String> VALUES = Map.of("name", "Ann", "site.no", "7", "_x-1", "$");

    @ParameterizedTest(name = "{index}: {0}")
    @CsvSource({
            "plain,               plain",
            "'',                  ''",
            "${name},             Ann",
            "a ${name}${name} b,  a AnnAnn b",
            "${site.no}-${_x-1},  7-$",
            "$${name},            ${name}",
            "$$${name},           $${name}",
            "$name $ {name} $,    $name $ {name} $",
            "$5 for ${name},      $5 for Ann",
            "}${name}},           }Ann}"
    })
    void rendersVariablesAndEscapes(String source, String rendered) {
        assertEquals(rendered, Template.parse(source).render(name -> Optional.ofNullable(VALUES.get(name))));
        assertEquals(List.of(), Template.parse(source).faults());
    }

    @Test
    void keepsTheOffsetsOfVariables() {
        assertEquals(List.of(new Literal("a"), new Variable("b", 1, 4), new Literal("${"), new Variable("c", 8, 4)),
                Template.parse("a${b}$${${c}").segments());
    }

    @Test
    void namesEachVariableOnceInOrder() {
        Template template = Template.parse("${b}${a}${b}");
        assertEquals(List.of("b", "a"), List.copyOf(template.variables()));
        assertFalse(template.isConstant());
        assertTrue(Template.parse("$${b}").isConstant());
        assertTrue(Template.parse("").isConstant());
        assertFalse(Template.parse("${b}").isConstant());
    }

    @ParameterizedTest(name = "{index}: {0}")
    @CsvSource({
            "ab${name,        UNCLOSED,   2, 6",
            "${,              UNCLOSED,   0, 2",
            "${a ${name},     UNCLOSED,   0, 4",
            "x${},            EMPTY_NAME, 1, 3",
            "${ },            EMPTY_NAME, 0, 4",
            "${1a},           BAD_NAME,   0, 5",
            "${ name },       BAD_NAME,   0, 9",
            "${näme},         BAD_NAME,   0, 7"
    })
    void findsFaultsAndLeavesThemInTheText(String source, TemplateFault.Kind kind, int offset, int length) {
        Template template = Template.parse(source);
        assertEquals(1, template.faults().size());
        TemplateFault fault = template.faults().get(0);
        assertEquals(List.of(kind, offset, length), List.of(fault.kind(), fault.offset(), fault.length()));
        assertEquals(source.replace("${name}", "Ann"), template.render(name -> Optional.of("Ann")));
    }

    @Test
    void namesTheVariableWithoutAValue() {
        Template template = Template.parse("a ${b}");
        assertEquals("b", assertThrows(MissingVariableException.class, () -> template.render(name -> Optional.empty()))
                .name());
    }

    @Property
    void anEscapedTextRendersToItself(@ForAll("dollars") String text) {
        Template template = Template.parse(Template.escape(text));
        assertEquals(text, template.render(name -> Optional.empty()));
        assertTrue(template.isConstant());
        assertEquals(List.of(), template.faults());
    }

    @Property
    void neverFailsAndPointsIntoTheText(@ForAll("dollars") String text) {
        Template template = Template.parse(text);
        template.render(name -> Optional.of(name));
        template.faults().forEach(fault -> assertTrue(fault.offset() + fault.length() <= text.length()));
        template.occurrences().forEach(variable -> assertEquals("${" + variable.name() + "}",
                text.substring(variable.offset(), variable.offset() + variable.length())));
    }

    @Provide
    Arbitrary<String> dollars() {
        return Arbitraries.strings().withChars("$${}a. ").ofMaxLength(15);
    }
}
