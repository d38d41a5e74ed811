// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.quickfix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.provchain.core.chain.Instruction;
import org.provchain.dsl.ide.cursor.FullNames;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.model.Parameter;

/** Leaves out an assignment that repeats another one (PC108, PC110). */
final class RepetitionFixes {

    private RepetitionFixes() {
    }

    /** Of two assignments in one file, leaves out this one or the one before. */
    static List<QuickFix> twice(Fixing fixing) {
        List<QuickFix> fixes = new ArrayList<>();
        fixing.around(Parameter.class).ifPresent(parameter -> {
            earlier(fixing, parameter).flatMap(each -> removal(fixing, each, Messages.RepetitionFixes_earlier))
                    .ifPresent(fixes::add);
            removal(fixing, parameter, Messages.RepetitionFixes_this).ifPresent(fixes::add);
        });
        return fixes;
    }

    /** Leaves out an assignment that changes nothing. */
    static List<QuickFix> repeated(Fixing fixing) {
        return fixing.around(Parameter.class).flatMap(each -> removal(fixing, each, Messages.RepetitionFixes_this))
                .map(List::of).orElse(List.of());
    }

    private static Optional<EObject> earlier(Fixing fixing, Parameter parameter) {
        String name = FullNames.of(parameter);
        EObject found = null;
        for (Instruction each : fixing.inChain().map(in -> in.file().instructions()).orElse(List.of())) {
            if (each.source() == parameter) {
                return Optional.ofNullable(found);
            }
            if (each instanceof Instruction.SetParameter set && set.name().equals(name)) {
                found = each.source();
            }
        }
        return Optional.empty();
    }

    private static Optional<QuickFix> removal(Fixing fixing, EObject statement, String label) {
        Path file = fixing.file();
        return StatementRemoval.of(file, fixing.text(), statement)
                .map(each -> QuickFix.of(new TextChange(label, List.of(each))));
    }
}
