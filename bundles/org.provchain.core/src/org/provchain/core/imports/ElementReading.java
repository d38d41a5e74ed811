// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.provchain.core.dialect.StatementKind;
import org.provchain.core.dialect.StatementRule;
import org.provchain.core.xml.read.XmlAttribute;
import org.provchain.core.xml.read.XmlTag;

/** Reads one element that says something to the phone. What it cannot hold is told, with the element. */
final class ElementReading {

    private static final String FORCE_ACCEPT = "FORCE_ACCEPT";

    private final Consumer<String> problems;

    /**
     * @param problems takes what cannot be held
     */
    ElementReading(Consumer<String> problems) {
        this.problems = problems;
    }

    /** The rule that an element stands for; empty where there is none. */
    static Optional<StatementRule> rule(List<StatementRule> rules, XmlTag tag) {
        return rules.stream().filter(rule -> rule.element().equals(tag.name()) && rule.attributes().entrySet().stream()
                .allMatch(each -> tag.attribute(each.getKey()).filter(each.getValue()::equals).isPresent()))
                .findFirst();
    }

    /** What the element says; empty where it lacks what it cannot do without. */
    Optional<ImportedStatement> read(StatementRule rule, XmlTag tag) {
        return switch (rule.kind()) {
        case PARAMETER -> parameter(tag);
        case FIRMWARE_IMAGE -> firmware(tag);
        case STEP -> step(tag);
        case REDIRECT, FIRMWARE_CATEGORY, NVM_CATEGORY, CUSTOM_CATEGORY ->
            link(rule.kind(), tag, Set.of("type", "url"));
        case LIST_ITEM -> link(rule.kind(), tag, Set.of("url"));
        };
    }

    private Optional<ImportedStatement> parameter(XmlTag tag) {
        Optional<String> name = needed(tag, "name");
        Optional<String> value = needed(tag, "value");
        if (name.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        if (!ChainWords.isParameter(name.get())) {
            problems.accept(
                    "\"" + name.get() + "\" cannot be the name of a parameter in a chain: it has letters, digits, _, - "
                            + "and dots only, and is no word of the language.");
            return Optional.empty();
        }
        only(tag, Set.of("name", "value"));
        return Optional.of(new ImportedStatement.Setting(name.get(), value.get()));
    }

    private Optional<ImportedStatement> firmware(XmlTag tag) {
        only(tag, Set.of("version", "url", "flags"));
        Optional<String> flags = tag.attribute("flags");
        if (flags.filter(each -> !each.equals(FORCE_ACCEPT)).isPresent()) {
            problems.accept(
                    "flags=\"" + flags.get() + "\" cannot be held; the only flag that is known is " + FORCE_ACCEPT
                            + ".");
        }
        return needed(tag, "url").map(url -> new ImportedStatement.Firmware(tag.attribute("version"), url,
                flags.filter(FORCE_ACCEPT::equals).isPresent()));
    }

    private Optional<ImportedStatement> step(XmlTag tag) {
        only(tag, Set.of("type", "url"));
        return needed(tag, "type").map(type -> new ImportedStatement.Step(type, tag.attribute("url")));
    }

    private Optional<ImportedStatement> link(StatementKind kind, XmlTag tag, Set<String> known) {
        only(tag, known);
        return needed(tag, "url").map(url -> new ImportedStatement.Link(kind, url));
    }

    private Optional<String> needed(XmlTag tag, String name) {
        Optional<String> value = tag.attribute(name);
        if (value.isEmpty()) {
            problems.accept(
                    "<" + tag.name() + "> has no attribute " + name + ", so a chain cannot hold it; add it, or remove "
                            + "the element.");
        }
        return value;
    }

    private void only(XmlTag tag, Set<String> known) {
        for (XmlAttribute each : tag.attributes()) {
            if (!known.contains(each.name())) {
                problems.accept("A chain cannot hold the attribute " + each.name() + "=\"" + each.value() + "\" of <"
                        + tag.name() + ">.");
            }
        }
    }
}
