// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.provchain.core.checks.Place;
import org.provchain.core.inventory.Device;
import org.provchain.core.project.DeclaredDevices;
import org.provchain.core.project.Project;
import org.provchain.dsl.project.TextRegion;
import org.provchain.dsl.project.TextRegions;
import org.provchain.model.DeviceDeclaration;

/**
 * The devices that texts declare.
 *
 * @param columns  mac, model, firmware, and the variables that any of them has
 * @param declared the devices
 */
record TextContent(List<String> columns, List<Declared> declared) implements FleetContent {

    private static final List<String> KNOWN = List.of("mac", "model", "firmware");

    /**
     * A declaration.
     *
     * @param mac    its MAC address as written
     * @param device the device; empty where the MAC address is none
     * @param file   the text
     * @param region where it stands
     */
    record Declared(String mac, Optional<Device> device, Path file, TextRegion region) {
    }

    /** The declared devices of a project. */
    static TextContent of(Project project) {
        Set<String> columns = new LinkedHashSet<>(KNOWN);
        List<Declared> declared = new ArrayList<>();
        for (DeviceDeclaration each : project.devices()) {
            Optional<Device> device = DeclaredDevices.device(each);
            device.ifPresent(found -> columns.addAll(found.variables().names()));
            declared.add(new Declared(each.getMac() == null ? "" : each.getMac(), device,
                    Path.of(each.eResource().getURI().toFileString()).toAbsolutePath().normalize(),
                    TextRegions.of(Place.InText.of(each))));
        }
        return new TextContent(List.copyOf(columns), List.copyOf(declared));
    }

    @Override
    public int size() {
        return declared.size();
    }

    @Override
    public List<String> values(int row) {
        Declared each = declared.get(row);
        return columns.stream().map(column -> column.equals("mac") ? each.mac()
                : each.device().flatMap(device -> device.variable(column)).orElse("")).toList();
    }

    @Override
    public Optional<Device> device(int row) {
        return declared.get(row).device();
    }

    @Override
    public int rowAt(Path file, int line) {
        for (int row = 0; row < declared.size(); row++) {
            Declared each = declared.get(row);
            if (each.region().line() <= line && line <= each.region().endLine() && each.file().equals(file)) {
                return row;
            }
        }
        return -1;
    }
}
