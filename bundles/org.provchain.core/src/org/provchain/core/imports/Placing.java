// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.util.ArrayList;
import java.util.List;

import org.provchain.core.chain.ServedRemark;

/**
 * Collects what a document says in its order, and says of each comment where it stands where an export would put it
 * elsewhere. The root element itself is the section with no name.
 */
final class Placing {

    private static final String UNKNOWN = "?";

    /** A statement, and the section that it stands in. */
    private record Placed(ImportedStatement statement, String section) {
    }

    private final List<Placed> placed = new ArrayList<>();
    private String around = ServedRemark.BEFORE;
    private String lastSection = "";
    private boolean sectionHasContent;

    void begin() {
        around = "";
    }

    void end() {
        around = ServedRemark.AFTER;
    }

    /** Begins a section: whether it is the same as the one right before it, so that an export makes one of both. */
    boolean beginSection(String name) {
        boolean repeated = lastSection.equals(name);
        lastSection = name;
        sectionHasContent = false;
        return repeated;
    }

    /** Ends a section: whether it was empty. */
    boolean endSection() {
        if (!sectionHasContent) {
            lastSection = "";
        }
        return !sectionHasContent;
    }

    void statement(ImportedStatement statement, String section) {
        sectionHasContent = true;
        if (section.isEmpty()) {
            lastSection = "";
        }
        placed.add(new Placed(statement, section));
    }

    /** A comment, or a processing instruction: its target, a blank, and the rest. */
    void remark(String text, boolean instruction, String section) {
        sectionHasContent = true;
        if (!around.isEmpty()) {
            placed.add(new Placed(new ImportedStatement.Remark(around, text, instruction), UNKNOWN));
        } else {
            if (section.isEmpty()) {
                lastSection = "";
            }
            placed.add(new Placed(new ImportedStatement.Remark("", text, instruction), section));
        }
    }

    void lost(String xml) {
        placed.add(new Placed(new ImportedStatement.Lost(xml), UNKNOWN));
    }

    /** All, with the comments placed as an export will read them. */
    List<ImportedStatement> statements() {
        String[] following = new String[placed.size()];
        String next = null;
        for (int at = placed.size() - 1; at >= 0; at--) {
            following[at] = next;
            Placed each = placed.get(at);
            if (!(each.statement() instanceof ImportedStatement.Remark) && !each.section().equals(UNKNOWN)) {
                next = each.section();
            }
        }
        List<ImportedStatement> statements = new ArrayList<>(placed.size());
        String current = "";
        for (int at = 0; at < following.length; at++) {
            Placed each = placed.get(at);
            if (each.section().equals(UNKNOWN)) {
                statements.add(each.statement());
            } else if (each.statement() instanceof ImportedStatement.Remark remark) {
                String automatic = following[at] == null ? current : following[at];
                String explicit = each.section().isEmpty() ? ServedRemark.OUTSIDE : each.section();
                statements.add(new ImportedStatement.Remark(automatic.equals(each.section()) ? "" : explicit,
                        remark.text(), remark.instruction()));
                current = each.section();
            } else {
                statements.add(each.statement());
                current = each.section();
            }
        }
        return statements;
    }
}
