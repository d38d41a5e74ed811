// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.provchain.core.inventory.Device;
import org.provchain.core.uri.MacCase;

/**
 * What a simulation shows: the contacts of a device on a chain, in order.
 *
 * @param chain    the name of the chain
 * @param device   the device
 * @param options  the options it was played with, what the dialect decides filled in
 * @param contacts the contacts, at least one
 * @param ending   why no further contact was played
 */
public record Trace(String chain, Device device, SimulationOptions options, List<Contact> contacts, Ending ending) {

    /** What stands over the options that a trace depends on. */
    public static final String ASSUMED = "This rests on what the vendor does not document";

    /** Why no further contact was played. */
    public enum Ending {
        /** As many as asked for were played. */
        ENOUGH("as many contacts as asked for"),
        /** The last contact changed nothing, and neither will the next. */
        FIXED_POINT("nothing changes any more"),
        /** The contacts come back to an earlier state for ever. */
        LOOP("the contacts go round in a circle");

        private final String words;

        Ending(String words) {
            this.words = words;
        }

        /** The reason in words. */
        public String words() {
            return words;
        }

        /** The sentence at the end of a trace; empty where nothing is to be said. */
        public String sentence() {
            return this == ENOUGH ? "" : "No further contact: " + words + ".";
        }
    }

    /** The device and the chain in words. */
    public String title() {
        return device.mac().colons(MacCase.UPPER) + device.model().map(each -> " " + each).orElse("") + " on chain "
                + chain;
    }

    /** The last contact. */
    public Contact last() {
        return contacts.getLast();
    }

    /** The options that any of the contacts depends on. */
    public Set<SimulationOption> assumptions() {
        Set<SimulationOption> all = EnumSet.noneOf(SimulationOption.class);
        contacts.forEach(each -> all.addAll(each.assumptions()));
        return all;
    }
}
