// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.util.regex.Pattern;

import org.provchain.core.catalogue.Catalogue;
import org.provchain.core.catalogue.CatalogueEntry;
import org.provchain.core.catalogue.ParameterType;
import org.provchain.core.text.Template;

/** Writes the value of a parameter as the language does, so that an export writes the same value again. */
public final class ValueWords {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");

    private ValueWords() {
    }

    /**
     * A value: a switch or a number where the parameter is known to be one, else a text in quotes.
     *
     * @param name      the name of the parameter
     * @param value     the value as it stands in the XML
     * @param catalogue knows the types
     */
    public static String of(String name, String value, Catalogue catalogue) {
        ParameterType type = catalogue.find(name).map(CatalogueEntry::type).orElse(new ParameterType.Text());
        if (type instanceof ParameterType.Bool && value.equals("1")) {
            return "on";
        }
        if (type instanceof ParameterType.Bool && value.equals("0")) {
            return "off";
        }
        if (INTEGER.matcher(value).matches() && !(type instanceof ParameterType.Text)
                && !(type instanceof ParameterType.Secret)) {
            return value;
        }
        return ChainWords.quoted(Template.escape(value));
    }
}
