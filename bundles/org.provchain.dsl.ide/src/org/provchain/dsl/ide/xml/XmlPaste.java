// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.provchain.core.catalogue.Catalogue;
import org.provchain.core.catalogue.CatalogueEntry;
import org.provchain.core.catalogue.ParameterType;
import org.provchain.core.text.Template;
import org.provchain.core.xml.ParameterFragment;
import org.provchain.core.xml.ParameterFragment.Item;
import org.provchain.dsl.conversion.QuotedText;

/** Turns pasted XML of a provisioning document into assignments that export to the same XML again. */
public final class XmlPaste {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*(-\\w+)*(\\.\\w+(-\\w+)*)*");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");

    private XmlPaste() {
    }

    /**
     * The assignments of a fragment, a line each, without indentation; comments become line comments.
     *
     * @param xml       one or many param elements, with or without the sections around them
     * @param catalogue tells which values are switches
     * @return empty where it is no such XML, so that the paste is left as it is
     */
    public static Optional<String> toText(String xml, Catalogue catalogue) {
        if (xml.indexOf('<') < 0) {
            return Optional.empty();
        }
        return ParameterFragment.read(xml).flatMap(fragment -> {
            List<String> lines = new ArrayList<>();
            for (Item each : fragment.items()) {
                switch (each) {
                case Item.Comment comment -> comment.text().lines().forEach(line -> lines.add("// " + line.strip()));
                case Item.Setting setting -> {
                    if (!NAME.matcher(setting.name()).matches()) {
                        return Optional.empty();
                    }
                    lines.add(setting.name() + " = " + value(setting, catalogue));
                }
                }
            }
            return Optional.of(String.join("\n", lines));
        });
    }

    private static String value(Item.Setting setting, Catalogue catalogue) {
        ParameterType type = catalogue.find(setting.name()).map(CatalogueEntry::type).orElse(new ParameterType.Text());
        if (type instanceof ParameterType.Bool && setting.value().equals("1")) {
            return "on";
        }
        if (type instanceof ParameterType.Bool && setting.value().equals("0")) {
            return "off";
        }
        if (INTEGER.matcher(setting.value()).matches() && !(type instanceof ParameterType.Text)
                && !(type instanceof ParameterType.Secret)) {
            return setting.value();
        }
        return new QuotedText().toString(Template.escape(setting.value()));
    }
}
