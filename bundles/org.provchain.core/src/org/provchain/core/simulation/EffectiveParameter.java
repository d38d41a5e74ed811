// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A parameter as it stands on the device at the end of a contact.
 *
 * @param name      the parameter
 * @param value     its value and the file that set it
 * @param overrides the values of this contact that it overrode, the oldest first
 * @param before    the value before the contact, where it had one
 */
public record EffectiveParameter(String name, HeldValue value, List<HeldValue> overrides, Optional<HeldValue> before) {

    /**
     * What stands on the device, sorted by name.
     *
     * @param fetches the downloads whose settings the device has kept
     */
    static List<EffectiveParameter> of(List<Fetch> fetches, DeviceState before, DeviceState after) {
        Map<String, List<HeldValue>> history = new HashMap<>();
        for (Fetch fetch : fetches) {
            for (Assignment each : fetch.sets()) {
                if (each.applied()) {
                    history.computeIfAbsent(each.name(), name -> new ArrayList<>(1)).add(each.value());
                }
            }
        }
        return after.parameters().keySet().stream().sorted().map(name -> {
            List<HeldValue> values = history.getOrDefault(name, List.of());
            return new EffectiveParameter(name, after.get(name),
                    values.isEmpty() ? List.of() : List.copyOf(values.subList(0, values.size() - 1)),
                    Optional.ofNullable(before.get(name)));
        }).toList();
    }
}
