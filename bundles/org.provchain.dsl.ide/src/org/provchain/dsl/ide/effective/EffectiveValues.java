// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.effective;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.provchain.core.catalogue.DeviceModel;
import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.inventory.Device;
import org.provchain.core.inventory.Variables;
import org.provchain.core.project.DeviceDirectory;
import org.provchain.core.project.Project;
import org.provchain.core.simulation.Assignment;
import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.EffectiveParameter;
import org.provchain.core.simulation.Fetch;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.Simulator;
import org.provchain.core.simulation.Start;
import org.provchain.core.uri.MacAddress;
import org.provchain.model.BootMethod;
import org.provchain.model.Outcome;

/**
 * What a chain leaves on a phone: the values that count in the end, and the assignments that a later one overrides. Played for
 * one contact of the first device of the inventory, or of a device made up where there is none.
 *
 * @param device     the device it was played with
 * @param madeUp     whether the device is made up
 * @param outcome    how the contact ended
 * @param parameters the values in the end, by name
 * @param overridden the assignments of the texts whose values do not count in the end
 */
public record EffectiveValues(Device device, boolean madeUp, Outcome outcome,
        Map<String, EffectiveParameter> parameters, Set<EObject> overridden) {

    private static final MacAddress STAND_IN = MacAddress.parse("7C:2F:80:00:00:00").orElseThrow();

    /**
     * Plays a chain.
     *
     * @return empty where the chain has no first URL
     */
    public static Optional<EffectiveValues> of(Project project, ServedChain chain) {
        PreparedChain prepared = new PreparedChain(chain);
        return prepared.entryUrl().map(url -> {
            Optional<Device> known = first(project);
            Device device = known.orElseGet(() -> standIn(chain));
            Contact contact = new Simulator(prepared, project.settings().simulation())
                    .play(device, new Start(BootMethod.DHCP114, url, 1)).last();
            Map<String, EffectiveParameter> values = HashMap.newHashMap(contact.parameters().size());
            contact.parameters().forEach(each -> values.put(each.name(), each));
            return new EffectiveValues(device, known.isEmpty(), contact.outcome(), Map.copyOf(values),
                    overridden(chain, contact.fetches()));
        });
    }

    private static Optional<Device> first(Project project) {
        try (DeviceDirectory devices = new DeviceDirectory(project)) {
            Iterator<Device> all = devices.iterator();
            return all.hasNext() ? Optional.of(all.next()) : Optional.empty();
        }
    }

    /** The device that is made up where the inventory has none. */
    public static Device standIn(ServedChain chain) {
        return standIn(chain, STAND_IN);
    }

    /** A device with an address that the inventory does not have. */
    public static Device standIn(ServedChain chain, MacAddress mac) {
        String model = chain.models().stream().findFirst().orElse(DeviceModel.MAXWELL_3.modelName());
        return new Device(mac, Optional.of(model), Optional.empty(), Optional.empty(), Variables.none());
    }

    private static Set<EObject> overridden(ServedChain chain, List<Fetch> fetches) {
        Map<String, EObject> winner = new HashMap<>();
        Set<EObject> losers = new HashSet<>();
        for (Fetch fetch : fetches) {
            List<EObject> sources = fetch.file().flatMap(chain::file).map(EffectiveValues::assignments)
                    .orElse(List.of());
            for (int index = 0; index < Math.min(sources.size(), fetch.sets().size()); index++) {
                Assignment set = fetch.sets().get(index);
                EObject source = sources.get(index);
                EObject before = set.applied() ? winner.put(set.name(), source) : source;
                if (before != null && (before != source || !set.applied())) {
                    losers.add(before);
                }
            }
        }
        losers.removeAll(Set.copyOf(winner.values()));
        return Set.copyOf(losers);
    }

    private static List<EObject> assignments(ServedFile file) {
        return file.instructions().stream().filter(Instruction.SetParameter.class::isInstance)
                .map(Instruction::source).toList();
    }
}
