// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.provchain.core.chain.ParameterValue;
import org.provchain.core.text.Template;
import org.provchain.dsl.conversion.QuotedText;
import org.provchain.dsl.ide.rename.NewNames;

/** How the language writes the values of parameters. */
public final class ValueTexts {

    private static final Pattern VALUE = Pattern.compile("\"([^\"\\\\\r\n]|\\\\[\"\\\\nrt])*\"|-?[0-9]+|on|off"
            + "|\\$\\{\\s*[^}\n\r\"\\s][^}\n\r\"]*\\}|secret[ \t]+(?<secret>\\S+)");

    private ValueTexts() {
    }

    /** A value as it was read. */
    public static String of(ParameterValue value) {
        return switch (value) {
        case ParameterValue.Literal literal -> switch (literal.form()) {
        case INTEGER -> literal.text();
        case SWITCH -> onOff(literal.text().equals("1"));
        case STRING -> text(Template.escape(literal.text()));
        };
        case ParameterValue.Templated templated -> text(templated.template().source());
        case ParameterValue.Secret secret -> secret(secret.name());
        };
    }

    /** A text; variables in it are replaced. */
    public static String text(String value) {
        return new QuotedText().toString(value);
    }

    /** A whole number. */
    public static String number(int value) {
        return Integer.toString(value);
    }

    /** A switch. */
    public static String onOff(boolean on) {
        return on ? "on" : "off";
    }

    /** A variable of the device alone. */
    public static String variable(String name) {
        return "${" + name + "}";
    }

    /** A secret by its name. */
    public static String secret(String name) {
        return "secret " + name;
    }

    /** Whether a text is one value and nothing else. */
    public static boolean isValue(String text) {
        Matcher matcher = VALUE.matcher(text);
        return matcher.matches()
                && (matcher.group("secret") == null || NewNames.fault(matcher.group("secret")).isEmpty());
    }

    /** Refuses what is no value. */
    static void require(String text) throws ChangeRefused {
        if (!isValue(text)) {
            throw new ChangeRefused(Messages.bind(Messages.ValueTexts_none, text));
        }
    }
}
