// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.observe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.provchain.core.inventory.Device;
import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.Simulator;
import org.provchain.core.simulation.Start;
import org.provchain.core.uri.MacAddress;
import org.provchain.core.uri.UriReference;
import org.provchain.model.BootMethod;
import org.provchain.server.content.ServedState;

/** What the simulated device does on a state of the chain; which contact a phone is in is told from its first request. */
final class Predictions {

    private static final int MOST_CONTACTS = 10;
    private static final int MOST_DEVICES = 1000;
    private static final String INDEX = "/provisioning.xml";

    private final ServedState state;
    private final Causes causes;
    private final Simulator simulator;
    private final Map<MacAddress, List<Contact>> fromEntry = new HashMap<>();

    Predictions(ServedState state) {
        this.state = state;
        this.causes = new Causes(state);
        this.simulator = new Simulator(state.prepared(), state.options());
    }

    ServedState state() {
        return state;
    }

    Causes causes() {
        return causes;
    }

    /** The contacts of a device from the entry of the chain on; none where the chain has no entry. */
    List<Contact> contacts(Device device) {
        if (fromEntry.size() > MOST_DEVICES) {
            fromEntry.clear();
        }
        return fromEntry.computeIfAbsent(device.mac(), any -> state.prepared().entryUrl().map(url -> simulator
                .play(device, new Start(BootMethod.DHCP114, url, MOST_CONTACTS)).contacts()).orElse(List.of()));
    }

    /**
     * The contact that begins with a request.
     *
     * @param done how many contacts of the device went before
     */
    Contact begunBy(Seen first, Device device, int done) {
        List<Contact> known = contacts(device);
        List<Contact> order = new ArrayList<>();
        if (!known.isEmpty()) {
            int next = Math.min(done, known.size() - 1);
            order.addAll(known.subList(next, known.size()));
            order.addAll(known.subList(0, next));
        }
        return order.stream().filter(each -> Steps.of(each).find(first, 0).isPresent()).findFirst()
                .orElseGet(() -> elsewhere(first, device));
    }

    /** A contact that begins where none of the chain's own does. */
    private Contact elsewhere(Seen first, Device device) {
        String url = UriReference.resolve(state.chain().base().isEmpty() ? "http://localhost/" : state.chain().base(),
                first.target());
        BootMethod method = first.path().endsWith("/") ? BootMethod.REDIRECT_SERVER : BootMethod.DHCP114;
        boolean folder = first.path().endsWith(INDEX) && state.document(first.path()).isEmpty();
        String start = folder ? url.substring(0, url.length() - INDEX.length() + 1) : url;
        return simulator.play(device, new Start(method, start, 1)).contacts().getFirst();
    }

    /** The file at a path, as the chain names it. */
    Optional<String> file(String path) {
        return state.document(path).map(each -> each.file().name());
    }
}
