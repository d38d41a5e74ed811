// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.Instruction.SetParameter;
import org.provchain.core.chain.ParameterValue;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.graph.ContactOrder;
import org.provchain.core.graph.FileLocations;
import org.provchain.core.project.Project;
import org.provchain.model.ProvchainPackage.Literals;

/** PC110: a parameter that an earlier file of the same contact has set to the same value already. */
final class RepetitionChecks implements ProjectCheck {

    /** A value, the file that set it last, and the number of that file in the order of the contact. */
    private record Setter(ParameterValue value, ServedFile file, int number) {
    }

    @Override
    public void check(Project project, FindingSink sink) {
        for (ServedChain chain : project.chains()) {
            Map<String, Setter> common = new HashMap<>();
            Map<String, Map<String, Setter>> ofDevices = new HashMap<>();
            int number = 0;
            for (ServedFile file : ContactOrder.of(chain)) {
                // what the file of one device sets, no other device ever sees
                Map<String, Setter> own = FileLocations.ownDevice(file).map(mac -> ofDevices
                        .computeIfAbsent(mac.toLowerCase(Locale.ROOT), each -> new HashMap<>())).orElse(common);
                file(file, number++, own, common, sink);
            }
        }
    }

    private static void file(ServedFile file, int number, Map<String, Setter> own, Map<String, Setter> common,
            FindingSink sink) {
        for (Instruction instruction : file.instructions()) {
            if (instruction instanceof SetParameter setting) {
                Setter before = own.put(setting.name(), new Setter(setting.value(), file, number));
                Setter ofAll = own == common ? null : common.get(setting.name());
                check(setting, file,
                        before == null || ofAll != null && ofAll.number() > before.number() ? ofAll : before,
                        sink);
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
