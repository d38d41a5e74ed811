// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.provchain.core.dialect.Dialect;
import org.provchain.core.dialect.Dialects;
import org.provchain.core.dialect.FileRule;
import org.provchain.core.xml.read.XmlAttribute;
import org.provchain.core.xml.read.XmlTag;

/** Tells by the root element what a document is, and what else stands in it. */
final class RootReading {

    private static final String FAMILY = "maxwell";
    private static final Pattern ATTRIBUTE = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final Dialect dialect;
    private final FileRule rule;
    private Optional<String> product = Optional.empty();
    private Optional<String> macAddress = Optional.empty();

    private RootReading(Dialect dialect, FileRule rule) {
        this.dialect = dialect;
        this.rule = rule;
    }

    /**
     * Reads a root element.
     *
     * @param problems takes what cannot be held
     * @return empty where it is none of a phone's documents
     */
    static Optional<RootReading> of(XmlTag tag, Consumer<String> problems) {
        String version = tag.attribute("version").orElse("");
        Optional<Dialect> dialect = Dialects.find(FAMILY, version);
        if (dialect.isEmpty()) {
            problems.accept("<" + tag.name() + "> has " + (version.isEmpty() ? "no version" : "the version " + version)
                    + "; documents of the versions 1.1 and 1.0 can be imported.");
            return Optional.empty();
        }
        Optional<FileRule> rule = dialect.get().files().stream().filter(each -> each.root().equals(tag.name()))
                .findFirst();
        if (rule.isEmpty()) {
            problems.accept("<" + tag.name() + "> is no root element of version " + version + "; there are: <"
                    + String.join(">, <", dialect.get().files().stream().map(FileRule::root).toList()) + ">.");
            return Optional.empty();
        }
        RootReading root = new RootReading(dialect.get(), rule.get());
        tag.attributes().forEach(each -> root.attribute(tag, each, problems));
        return Optional.of(root);
    }

    private void attribute(XmlTag tag, XmlAttribute attribute, Consumer<String> problems) {
        String name = attribute.name();
        if (name.equals("version")) {
            return;
        }
        boolean isProduct = name.equals("productID");
        if (isProduct && ChainWords.isName(attribute.value())) {
            product = Optional.of(attribute.value());
        } else if (name.equals("macAddress") && rule.macAddress()) {
            macAddress = Optional.of(attribute.value());
        } else if (!isProduct && ATTRIBUTE.matcher(name).matches() && ChainWords.isName(name)) {
            attributes.put(name, attribute.value());
        } else {
            problems.accept(
                    "A chain cannot hold the attribute " + name + "=\"" + attribute.value() + "\" of <" + tag.name()
                            + ">.");
        }
    }

    Dialect dialect() {
        return dialect;
    }

    FileRule rule() {
        return rule;
    }

    Optional<String> product() {
        return product;
    }

    Optional<String> macAddress() {
        return macAddress;
    }

    Map<String, String> attributes() {
        return attributes;
    }
}
