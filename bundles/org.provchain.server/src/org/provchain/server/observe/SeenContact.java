// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.observe;

import java.util.List;
import java.util.Optional;

import org.provchain.core.inventory.Device;
import org.provchain.core.simulation.Contact;
import org.provchain.model.Outcome;

/**
 * A contact that has come to its end, against the predicted one.
 *
 * @param device    the device; empty where it did not show itself
 * @param client    the address that it came from
 * @param requests  what was seen, in order
 * @param predicted what was predicted; empty where the device is not known
 * @param matched   how many of the predicted requests were seen
 * @param ending    how they compare
 * @param reason    what differs and why that likely is; empty where nothing is to be said
 */
public record SeenContact(Optional<Device> device, String client, List<SeenStep> requests, Optional<Contact> predicted,
        int matched, Ending ending, String reason) {

    /** Whether the phone came to a complete end, as predicted. */
    public boolean isComplete() {
        return ending == Ending.AS_PREDICTED
                && predicted.filter(each -> each.outcome() == Outcome.COMPLETE).isPresent();
    }

    /** The whole in one sentence. */
    public String sentence() {
        String who = device.map(each -> each.mac().toString()).orElse(client);
        String how = ending == Ending.AS_PREDICTED && predicted.isPresent()
                ? predicted.get().outcome().getLiteral() + ", as predicted"
                : ending.words();
        String count = predicted.map(each -> " (" + matched + " of " + each.fetches().size() + " requests)").orElse("");
        return who + ": " + how + count + (reason.isEmpty() ? "." : ": " + reason);
    }
}
