// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.provchain.core.catalogue.Catalogue;
import org.provchain.core.dialect.FileRule;
import org.provchain.core.dialect.StatementKind;

/** Writes what a file says, a statement a line; equal signs and arrows that follow one another stand in a column. */
final class StatementWriter {

    private static final Map<StatementKind, String> CATEGORIES = Map.of(StatementKind.FIRMWARE_CATEGORY, "firmware",
            StatementKind.NVM_CATEGORY, "nvm", StatementKind.CUSTOM_CATEGORY, "custom");

    private final StringBuilder text;
    private final String indent;
    private final boolean list;
    private final Catalogue catalogue;
    private final Function<ImportedStatement.Link, String> links;
    private final TextOrigins origins;

    /**
     * @param links   writes where a link leads
     * @param origins takes where the pieces of the text come from; null where nobody asks
     */
    StatementWriter(StringBuilder text, String indent, FileRule rule, Catalogue catalogue,
            Function<ImportedStatement.Link, String> links, TextOrigins origins) {
        this.text = text;
        this.indent = indent;
        this.list = rule.macAddress();
        this.catalogue = catalogue;
        this.links = links;
        this.origins = origins;
    }

    void write(List<ImportedStatement> statements) {
        int last = lastMember(statements);
        for (int at = 0; at < statements.size();) {
            int end = columnEnd(statements, at);
            int width = 0;
            for (int each = at; each < end; each++) {
                width = Math.max(width, left(statements.get(each)).length());
            }
            for (; at < end; at++) {
                statement(statements.get(at), width, list && at < last);
            }
        }
    }

    private static int lastMember(List<ImportedStatement> statements) {
        int last = statements.size() - 1;
        while (last >= 0 && (statements.get(last) instanceof ImportedStatement.Lost
                || statements.get(last) instanceof ImportedStatement.Step)) {
            last--;
        }
        return last;
    }

    private static int columnEnd(List<ImportedStatement> statements, int begin) {
        int end = begin + 1;
        if (!left(statements.get(begin)).isEmpty()) {
            while (end < statements.size() && !left(statements.get(end)).isEmpty()) {
                end++;
            }
        }
        return end;
    }

    /** What stands left of a sign that is aligned; empty where there is none. */
    private static String left(ImportedStatement statement) {
        return switch (statement) {
        case ImportedStatement.Setting setting -> setting.name();
        case ImportedStatement.Variable variable -> variable.name();
        case ImportedStatement.Link link -> CATEGORIES.getOrDefault(link.kind(), "");
        default -> "";
        };
    }

    private void statement(ImportedStatement statement, int width, boolean comma) {
        text.append(indent);
        switch (statement) {
        case ImportedStatement.Setting setting -> {
            mark(setting, "name").append(padded(setting.name(), width)).append(" = ");
            mark(setting, "value").append(ValueWords.of(setting.name(), setting.value(), catalogue));
        }
        case ImportedStatement.Variable variable ->
            text.append(padded(variable.name(), width)).append(" = ${").append(variable.variable()).append('}');
        case ImportedStatement.Firmware firmware -> firmware(firmware);
        case ImportedStatement.Link link -> link(link, width);
        case ImportedStatement.Step step -> step(step);
        case ImportedStatement.Remark remark -> text.append(remark.instruction() ? "instruction " : "comment ")
                .append(remark.position().isEmpty() ? "" : remark.position() + " ")
                .append(ChainWords.quoted(remark.text()));
        case ImportedStatement.Lost lost -> text.append(lost.xml().lines().map(String::strip)
                .filter(each -> !each.isEmpty()).map(each -> "// " + each)
                .collect(Collectors.joining("\n" + indent)));
        }
        text.append(comma && isMember(statement) ? ",\n" : "\n");
    }

    /** Whether a comma parts it from the next one in a list. */
    private static boolean isMember(ImportedStatement statement) {
        return statement instanceof ImportedStatement.Firmware || statement instanceof ImportedStatement.Link
                || statement instanceof ImportedStatement.Remark;
    }

    private void firmware(ImportedStatement.Firmware firmware) {
        mark(firmware, firmware.version().isPresent() ? "version" : "")
                .append(list && firmware.version().isPresent() ? "" : "firmware ");
        firmware.version().ifPresent(each -> text.append(ChainWords.quoted(each)).append(' '));
        text.append("from ");
        mark(firmware, "url").append(ChainWords.quoted(firmware.url()))
                .append(firmware.forceAccept() ? " force-accept" : "");
    }

    private void step(ImportedStatement.Step step) {
        mark(step, "type").append("step ")
                .append(ChainWords.isName(step.type()) ? step.type() : ChainWords.quoted(step.type()));
        step.url().ifPresent(url -> {
            text.append(" from ");
            mark(step, "url").append(ChainWords.quoted(url));
        });
    }

    private void link(ImportedStatement.Link link, int width) {
        mark(link, "").append(switch (link.kind()) {
        case REDIRECT -> "redirect to ";
        case LIST_ITEM -> "";
        default -> padded(left(link), width) + " -> ";
        });
        mark(link, "url").append(links.apply(link));
    }

    /** What follows says what an attribute of the statement's element does, or the element as a whole. */
    private StringBuilder mark(ImportedStatement statement, String attribute) {
        if (origins != null) {
            origins.mark(text.length(), statement, attribute);
        }
        return text;
    }

    private static String padded(String word, int width) {
        return word + " ".repeat(width - word.length());
    }
}
