// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.quickfix;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.provchain.core.uri.Placeholder;
import org.provchain.dsl.ide.edit.Difference;

/** Mends a part of a URL as the check says (PC301, PC302, PC303), or writes the placeholder that begins alike. */
final class UrlFixes {

    /** How many characters must be the same, the percent sign among them. */
    private static final int ALIKE = 3;

    private UrlFixes() {
    }

    static List<QuickFix> of(Fixing fixing) {
        return fixing.finding().data().stream().map(each -> replace(fixing, each)).toList();
    }

    /** An unknown placeholder. */
    static List<QuickFix> placeholder(Fixing fixing) {
        if (!fixing.finding().data().isEmpty()) {
            return of(fixing);
        }
        String written = fixing.written();
        return fixing.inChain().map(in -> in.chain().dialect().placeholders().stream().map(Placeholder::text)
                .filter(each -> alike(each, written) >= ALIKE)
                .sorted(Comparator.comparing((String each) -> -alike(each, written)).thenComparing(each -> each))
                .map(each -> replace(fixing, each)).toList()).orElse(List.of());
    }

    private static int alike(String one, String other) {
        return Difference.between(one.toUpperCase(Locale.ROOT), other.toUpperCase(Locale.ROOT)).head();
    }

    private static QuickFix replace(Fixing fixing, String text) {
        return QuickFix.of(text.isEmpty() ? Messages.UrlFixes_remove : Messages.bind(Messages.QuickFix_change, text),
                fixing.file(), fixing.finding().region().offset(), fixing.finding().region().length(), text);
    }
}
