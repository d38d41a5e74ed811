// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.content;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.provchain.core.chain.ServedChain;
import org.provchain.core.inventory.Device;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.SimulationOptions;
import org.provchain.core.uri.MacAddress;
import org.provchain.core.uri.UriReference;

/** What a server has at a time: the documents of a chain by their paths, who may have them, and the inventory. Immutable. */
public final class ServedState {

    private final PreparedChain chain;
    private final SimulationOptions options;
    private final String basePath;
    private final Map<String, Document> documents;
    private final Map<MacAddress, Device> devices;
    private final Passwords passwords;

    ServedState(PreparedChain chain, SimulationOptions options, String basePath, Map<String, Document> documents,
            Map<MacAddress, Device> devices, Passwords passwords) {
        this.chain = chain;
        this.options = options;
        this.basePath = basePath;
        this.documents = documents;
        this.devices = devices;
        this.passwords = passwords;
    }

    /** The chain, ready for simulations. */
    public PreparedChain prepared() {
        return chain;
    }

    /** The chain. */
    public ServedChain chain() {
        return chain.chain();
    }

    /** The options of simulations. */
    public SimulationOptions options() {
        return options;
    }

    /** The path of the folder that the chain lies in, decoded, with its slash: that of its base. */
    public String basePath() {
        return basePath;
    }

    /** The path that a phone asks for first: that of the entry; the folder where the chain has none. */
    public String entryPath() {
        return chain.entryUrl().map(url -> UriReference.parse(url).path()).orElse(basePath);
    }

    /** The document at a decoded path. */
    public Optional<Document> document(String path) {
        return Optional.ofNullable(documents.get(path));
    }

    /** All documents, those that are the same for all devices first. */
    public Collection<Document> documents() {
        return documents.values();
    }

    /** How many documents differ from those of an earlier state, or are new. */
    public long changedSince(ServedState before) {
        return documents.values().stream().filter(each -> before.document(each.path())
                .filter(old -> old.etag().equals(each.etag())).isEmpty()).count();
    }

    /** A device of the inventory. */
    public Optional<Device> device(MacAddress mac) {
        return Optional.ofNullable(devices.get(mac));
    }

    /** How many devices the inventory has. */
    public int deviceCount() {
        return devices.size();
    }

    /** Who may have a protected document. */
    public Passwords passwords() {
        return passwords;
    }
}
