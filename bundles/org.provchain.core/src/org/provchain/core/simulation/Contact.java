// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.List;
import java.util.Set;

import org.provchain.model.BootMethod;
import org.provchain.model.Outcome;

/**
 * One run of a device from its first URL to the end.
 *
 * @param number      its number, from 1
 * @param method      where the first URL came from
 * @param entry       the first URL
 * @param fetches     the downloads, in order
 * @param outcome     how it ended
 * @param reason      why it ended so, and what to do about it; empty when complete
 * @param stop        the name of the file at which it ended: which was not given out, from which no link leads on, or to
 *                    which a loop leads back; empty when complete, or where that is no file of the chain
 * @param circle      the files of the loop, the first one again at its end; empty without a loop
 * @param parameters  what stands on the device, sorted by name; empty where only the outcome was asked for
 * @param firmware    the firmware on the device at the end; empty where it is not known
 * @param next        the URL of the next contact
 * @param assumptions the options that the result depends on
 */
public record Contact(int number, BootMethod method, String entry, List<Fetch> fetches, Outcome outcome, String reason,
        String stop, List<String> circle, List<EffectiveParameter> parameters, String firmware, String next,
        Set<SimulationOption> assumptions) {
}
