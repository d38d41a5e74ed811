// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.chain;

import java.util.Optional;
import java.util.function.Function;

import org.provchain.core.text.Template;

/** The value that a file gives to a parameter. */
public sealed interface ParameterValue {

    /** A value that is the same for every device, as it stands in the XML: on is 1, off is 0. */
    record Literal(String text, Form form) implements ParameterValue {
    }

    /** A text with variables of the device. */
    record Templated(Template template) implements ParameterValue {
    }

    /** A value that is kept outside the project. */
    record Secret(String name) implements ParameterValue {
    }

    /** How a literal was written. */
    enum Form {
        STRING, INTEGER, SWITCH
    }

    /**
     * The value for a device, as it may be shown: a secret is shown by its name, a variable without a value as written.
     */
    default String shown(Function<String, Optional<String>> variables) {
        return switch (this) {
        case Literal literal -> literal.text();
        case Templated templated -> templated.template()
                .render(name -> variables.apply(name).or(() -> Optional.of("${" + name + "}")));
        case Secret secret -> "secret " + secret.name();
        };
    }
}
