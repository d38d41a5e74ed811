// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.provchain.core.catalogue.Catalogue;
import org.provchain.core.imports.ChainWords;
import org.provchain.core.imports.ValueWords;
import org.provchain.core.xml.ParameterFragment;
import org.provchain.core.xml.ParameterFragment.Item;

/** Turns pasted XML of a provisioning document into assignments that export to the same XML again. */
public final class XmlPaste {

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
                    if (!ChainWords.isParameter(setting.name())) {
                        return Optional.empty();
                    }
                    lines.add(setting.name() + " = "
                            + ValueWords.of(setting.name(), setting.value(), catalogue));
                }
                }
            }
            return Optional.of(String.join("\n", lines));
        });
    }
}
