// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.highlight;

import org.provchain.core.inventory.Device;
import org.provchain.core.uri.MacAddress;
import org.provchain.core.uri.MacCase;

/** For which devices a chain is looked at. */
public sealed interface DeviceChoice {

    /** For all. */
    DeviceChoice ALL = new All();

    /** What it is called. */
    String label();

    /** Whether a device is among them. */
    boolean matches(Device device);

    /** All devices. */
    record All() implements DeviceChoice {

        @Override
        public String label() {
            return Messages.DeviceChoice_all;
        }

        @Override
        public boolean matches(Device device) {
            return true;
        }
    }

    /** Those of a model, as it is written in the inventory. */
    record OfModel(String model) implements DeviceChoice {

        @Override
        public String label() {
            return Messages.bind(Messages.DeviceChoice_model, model);
        }

        @Override
        public boolean matches(Device device) {
            return device.model().filter(model::equals).isPresent();
        }
    }

    /**
     * One device.
     *
     * @param mac  its address
     * @param name what else it is known by; empty for nothing
     */
    record One(MacAddress mac, String name) implements DeviceChoice {

        /** A device of the inventory. */
        static One of(Device device) {
            return new One(device.mac(), device.variable("name").or(device::model).orElse(""));
        }

        @Override
        public String label() {
            return (mac.colons(MacCase.UPPER) + " " + name).strip();
        }

        @Override
        public boolean matches(Device device) {
            return device.mac().equals(mac);
        }
    }
}
