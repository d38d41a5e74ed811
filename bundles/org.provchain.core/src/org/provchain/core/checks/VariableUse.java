// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.Instruction.SetParameter;
import org.provchain.core.chain.ParameterValue.Templated;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.inventory.Device;
import org.provchain.core.project.Project;

/** The variables that the files of a project take from each device. */
final class VariableUse {

    private final Set<String> names = new LinkedHashSet<>();

    VariableUse(Project project) {
        for (ServedChain chain : project.chains()) {
            for (ServedFile file : chain.files()) {
                if (file.perDevice()) {
                    collect(file);
                }
            }
        }
    }

    /** The variables that a device lacks. */
    List<String> missing(Device device) {
        return names.stream().filter(name -> device.variable(name).isEmpty()).toList();
    }

    private void collect(ServedFile file) {
        for (Instruction instruction : file.instructions()) {
            if (instruction instanceof SetParameter setting && setting.value() instanceof Templated templated) {
                names.addAll(templated.template().variables());
            }
        }
    }
}
