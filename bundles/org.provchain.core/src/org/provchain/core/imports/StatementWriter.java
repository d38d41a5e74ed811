// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

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

    /**
     * @param links writes where a link leads
     */
    StatementWriter(StringBuilder text, String indent, FileRule rule, Catalogue catalogue,
            Function<ImportedStatement.Link, String> links) {
        this.text = text;
        this.indent = indent;
        this.list = rule.macAddress();
        this.catalogue = catalogue;
        this.links = links;
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
        switch (statement) {
        case ImportedStatement.Setting setting -> line(padded(setting.name(), width) + " = "
                + ValueWords.of(setting.name(), setting.value(), catalogue), false);
        case ImportedStatement.Variable variable -> line(padded(variable.name(), width) + " = ${" + variable.variable()
                + "}", false);
        case ImportedStatement.Firmware firmware -> line(firmware(firmware), comma);
        case ImportedStatement.Link link -> line(link(link, width), comma);
        case ImportedStatement.Step step -> line("step "
                + (ChainWords.isName(step.type()) ? step.type() : ChainWords.quoted(step.type()))
                + step.url().map(url -> " from " + ChainWords.quoted(url)).orElse(""), false);
        case ImportedStatement.Remark remark -> line("comment " + (remark.position().isEmpty() ? "" : remark.position()
                + " ") + ChainWords.quoted(remark.text()), comma);
        case ImportedStatement.Lost lost -> lost.xml().lines().map(String::strip).filter(each -> !each.isEmpty())
                .forEach(each -> line("// " + each, false));
        }
    }

    private String firmware(ImportedStatement.Firmware firmware) {
        String version = firmware.version().map(each -> ChainWords.quoted(each) + " ").orElse("");
        return (list && !version.isEmpty() ? "" : "firmware ") + version + "from " + ChainWords.quoted(firmware.url())
                + (firmware.forceAccept() ? " force-accept" : "");
    }

    private String link(ImportedStatement.Link link, int width) {
        return switch (link.kind()) {
        case REDIRECT -> "redirect to " + links.apply(link);
        case LIST_ITEM -> links.apply(link);
        default -> padded(left(link), width) + " -> " + links.apply(link);
        };
    }

    private static String padded(String word, int width) {
        return word + " ".repeat(width - word.length());
    }

    private void line(String content, boolean comma) {
        text.append(indent).append(content).append(comma ? ",\n" : "\n");
    }
}
