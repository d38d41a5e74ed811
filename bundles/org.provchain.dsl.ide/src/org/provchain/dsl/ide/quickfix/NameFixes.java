// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.quickfix;

import java.util.List;

import org.provchain.dsl.ide.cursor.FullNames;
import org.provchain.model.Parameter;

/** Writes a name that was probably meant: of a parameter (PC101, PC102), a chain, a file, a catalogue (PC002, PC202, PC205). */
final class NameFixes {

    private NameFixes() {
    }

    /** The known names of parameters that come near. */
    static List<QuickFix> parameter(Fixing fixing) {
        String prefix = fixing.around(Parameter.class).map(FullNames::prefix).orElse("");
        return fixing.finding().data().stream().filter(each -> each.startsWith(prefix) && !each.equals(prefix))
                .map(each -> replace(fixing, each, each.substring(prefix.length()))).toList();
    }

    /** The names of the project that come near. */
    static List<QuickFix> reference(Fixing fixing) {
        return fixing.written().startsWith("\"") ? List.of()
                : fixing.finding().data().stream().map(each -> replace(fixing, each, each)).toList();
    }

    private static QuickFix replace(Fixing fixing, String name, String text) {
        return QuickFix.of(Messages.bind(Messages.QuickFix_change, name), fixing.file(),
                fixing.finding().region().offset(), fixing.finding().region().length(), text);
    }
}
