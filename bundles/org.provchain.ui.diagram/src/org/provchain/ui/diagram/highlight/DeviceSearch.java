// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.highlight;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.provchain.core.inventory.Device;
import org.provchain.core.project.DeviceDirectory;
import org.provchain.core.project.Project;
import org.provchain.core.uri.MacCase;

/**
 * Devices and models found by words, in the texts and tables of a project.
 *
 * @param choices what was found: all devices, models, then devices
 * @param more    whether there are more devices than those
 */
record DeviceSearch(List<DeviceChoice> choices, boolean more) {

    /** As many devices are shown. */
    static final int MOST = 200;

    /**
     * What has all words: in the model, in the MAC address in any notation, or in one of the variables. Reads the tables; not in
     * the UI thread.
     *
     * @throws CancellationException if it was cancelled
     */
    static DeviceSearch of(Project project, String words, BooleanSupplier cancelled) {
        List<String> wanted = words.isBlank() ? List.of()
                : List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        TreeSet<String> models = new TreeSet<>();
        List<DeviceChoice> devices = new ArrayList<>();
        boolean more = false;
        try (DeviceDirectory directory = new DeviceDirectory(project)) {
            for (Iterator<Device> all = directory.iterator(); all.hasNext();) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                Device each = all.next();
                each.model().filter(model -> wanted.stream().allMatch(model.toLowerCase(Locale.ROOT)::contains))
                        .ifPresent(models::add);
                if (has(each, wanted)) {
                    more |= devices.size() == MOST;
                    if (devices.size() < MOST) {
                        devices.add(DeviceChoice.One.of(each));
                    }
                }
            }
        }
        List<DeviceChoice> found = new ArrayList<>();
        if (wanted.isEmpty()) {
            found.add(DeviceChoice.ALL);
        }
        models.forEach(each -> found.add(new DeviceChoice.OfModel(each)));
        found.addAll(devices);
        return new DeviceSearch(List.copyOf(found), more);
    }

    private static boolean has(Device device, List<String> wanted) {
        if (wanted.isEmpty()) {
            return true;
        }
        StringBuilder known = new StringBuilder(device.mac().digits(MacCase.LOWER)).append(' ')
                .append(device.model().orElse("").toLowerCase(Locale.ROOT));
        for (String name : device.variables().names()) {
            known.append(' ').append(device.variables().get(name).orElse("").toLowerCase(Locale.ROOT));
        }
        return wanted.stream().allMatch(each -> known.indexOf(each) >= 0 || isPartOfMac(device, each));
    }

    /** A part of an address, however it is divided. */
    private static boolean isPartOfMac(Device device, String word) {
        String digits = word.replaceAll("[:.-]", "");
        return !digits.isEmpty() && device.mac().digits(MacCase.LOWER).contains(digits);
    }
}
