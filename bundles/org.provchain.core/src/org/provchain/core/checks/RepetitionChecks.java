// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** A value, the file that set it last, and the number of the setting in the order of the contact. */
    private record Setter(ParameterValue value, ServedFile file, int number) {
    }

    /** What was set before, by files for all devices and by those of one device each, which no other one loads. */
    private static final class Setters {

        private final Map<String, Setter> common = new HashMap<>();
        private final Map<String, Map<String, Setter>> own = new HashMap<>();
        private int number;

        /** The setter that a file follows; empty where it is the first. */
        Optional<Setter> put(String name, ParameterValue value, ServedFile file) {
            Optional<String> device = FileLocations.ownDevice(file);
            Map<String, Setter> ofDevice = device.map(mac -> own.computeIfAbsent(mac.toLowerCase(Locale.ROOT),
                    each -> new HashMap<>())).orElse(common);
            Setter before = ofDevice.put(name, new Setter(value, file, number++));
            return Stream.of(Optional.ofNullable(before), Optional.ofNullable(common.get(name)))
                    .flatMap(Optional::stream).filter(each -> each.number() < number - 1)
                    .max(Comparator.comparingInt(Setter::number));
        }
    }

    @Override
    public void check(Project project, FindingSink sink) {
        for (ServedChain chain : project.chains()) {
            Setters setters = new Setters();
            for (ServedFile file : ContactOrder.of(chain)) {
                for (Instruction instruction : file.instructions()) {
                    if (instruction instanceof SetParameter setting) {
                        setters.put(setting.name(), setting.value(), file)
                                .ifPresent(before -> check(setting, file, before, sink));
                    }
                }
            }
        }
    }

    private static void check(SetParameter setting, ServedFile file, Setter before, FindingSink sink) {
        if (before.file() != file && same(before.value(), setting.value())) {
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
