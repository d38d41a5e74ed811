// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import java.util.HashMap;
import java.util.Map;

import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.Instruction.SetParameter;
import org.provchain.core.chain.ParameterValue;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.graph.ContactOrder;
import org.provchain.core.project.Project;
import org.provchain.model.ProvchainPackage.Literals;

/** PC110: a parameter that an earlier file of the same contact has set to the same value already. */
final class RepetitionChecks implements ProjectCheck {

    /** A value and the file that set it last. */
    private record Setter(ParameterValue value, ServedFile file) {
    }

    @Override
    public void check(Project project, FindingSink sink) {
        for (ServedChain chain : project.chains()) {
            Map<String, Setter> setters = new HashMap<>();
            for (ServedFile file : ContactOrder.of(chain)) {
                for (Instruction instruction : file.instructions()) {
                    if (instruction instanceof SetParameter setting) {
                        check(setting, file, setters.put(setting.name(), new Setter(setting.value(), file)), sink);
                    }
                }
            }
        }
    }

    private static void check(SetParameter setting, ServedFile file, Setter before, FindingSink sink) {
        if (before != null && before.file() != file && same(before.value(), setting.value())) {
            sink.report(Check.PC110, Place.InText.of(setting.source(), Literals.NAMED__NAME), setting.name()
                    + " has this value from '" + before.file().name() + "' already; it can be left out here.",
                    setting.name());
        }
    }

    private static boolean same(ParameterValue one, ParameterValue other) {
        return one instanceof ParameterValue.Literal first && other instanceof ParameterValue.Literal second
                ? first.text().equals(second.text())
                : one.equals(other);
    }
}
