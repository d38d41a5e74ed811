// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.provchain.core.chain.ServedFile;
import org.provchain.core.inventory.Device;
import org.provchain.core.uri.OtherScheme;

/** The downloads of one contact: which file lies at a URL, and the order in which credentials are tried (FACTS 4.1). */
final class Downloads {

    static final int OK = 200;
    static final int UNAUTHORIZED = 401;
    static final int NOT_FOUND = 404;

    private final PreparedChain chain;
    private final Device device;
    private final DeviceState state;
    private final SimulationOptions options;
    private final Set<SimulationOption> assumptions;
    private final Gatekeeper server;
    private final List<Fetch> fetches = new ArrayList<>();
    private Map<String, ServedFile> placed;

    Downloads(PreparedChain chain, Device device, DeviceState state, SimulationOptions options,
            Set<SimulationOption> assumptions) {
        this.chain = chain;
        this.device = device;
        this.state = state;
        this.options = options;
        this.assumptions = assumptions;
        this.server = new Gatekeeper(chain.accounts(), device);
    }

    /** Every try so far. */
    List<Fetch> fetches() {
        return fetches;
    }

    /** The file at a URL; nothing is downloaded. */
    Optional<ServedFile> at(String url) {
        String wanted = withoutFragment(url);
        Optional<ServedFile> file = literally(wanted);
        if (file.isPresent()) {
            return file;
        }
        Optional<ServedFile> byOtherScheme = OtherScheme.of(wanted).flatMap(this::literally);
        if (byOtherScheme.isPresent()) {
            assumptions.add(SimulationOption.SAME_OVER_HTTPS);
        }
        return options.sameOverHttps() ? byOtherScheme : Optional.empty();
    }

    private Optional<ServedFile> literally(String url) {
        ServedFile file = chain.fixed(url);
        if (file != null) {
            return Optional.of(file);
        }
        if (placed == null) {
            placed = chain.placedFor(device, options.macCase());
        }
        return Optional.ofNullable(placed.get(url));
    }

    /** Whether the file at a URL would be there if the inventory had the device. */
    boolean isMissing(String url) {
        String wanted = withoutFragment(url);
        return chain.isMissingFor(device, options.macCase(), wanted)
                || options.sameOverHttps() && OtherScheme.of(wanted)
                        .filter(each -> chain.isMissingFor(device, options.macCase(), each)).isPresent();
    }

    /** A URL as a server sees it (RFC 9110 section 7.1). */
    static String withoutFragment(String url) {
        int fragment = url.indexOf('#');
        return fragment < 0 ? url : url.substring(0, fragment);
    }

    /** Tries to download; the status of the last try tells how it went. */
    int get(String url, Optional<ServedFile> found) {
        if (found.isEmpty()) {
            return add(url, found, CredentialKind.NONE, NOT_FOUND, isMissing(url)
                    ? "the inventory does not have this device, so no file is written for it"
                    : "no file of the chain lies here");
        }
        ServedFile file = found.get();
        if (!file.isProtected()) {
            return add(url, found, CredentialKind.NONE, OK, "");
        }
        add(url, found, CredentialKind.NONE, UNAUTHORIZED, "");
        if (device.macId().isEmpty()) {
            note("the MAC-ID of the device is not known, so it is not tried");
        } else if (add(url, found, CredentialKind.DEVICE, server.takesDevice(file) ? OK : UNAUTHORIZED, "") == OK) {
            return OK;
        }
        Optional<Login> login = state.login();
        if (login.isEmpty()) {
            note("no credentials are configured, so none are tried");
            return UNAUTHORIZED;
        }
        boolean taken = server.takes(file, login.get());
        return add(url, found, CredentialKind.CONFIGURED, taken ? OK : UNAUTHORIZED, taken ? ""
                : "the server takes other credentials");
    }

    /** Adds a remark to the last line of the trace. */
    void note(String remark) {
        Fetch last = fetches.removeLast();
        fetches.add(new Fetch(last.number(), last.url(), last.file(), last.credentials(), last.status(),
                last.note().isEmpty() ? remark : last.note() + "; " + remark, last.sets(), last.firmware()));
    }

    /** Puts what the last file said into its line of the trace. */
    void complete(List<Assignment> sets, List<FirmwareDecision> firmware) {
        if (sets.isEmpty() && firmware.isEmpty()) {
            return;
        }
        Fetch last = fetches.removeLast();
        fetches.add(new Fetch(last.number(), last.url(), last.file(), last.credentials(), last.status(), last.note(),
                List.copyOf(sets), List.copyOf(firmware)));
    }

    private int add(String url, Optional<ServedFile> file, CredentialKind credentials, int status, String note) {
        fetches.add(new Fetch(fetches.size() + 1, url, file.map(ServedFile::name), credentials, status, note, List.of(),
                List.of()));
        return status;
    }
}
