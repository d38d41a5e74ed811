// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.provchain.core.inventory.Device;
import org.provchain.core.inventory.DevicePlaceholders;
import org.provchain.core.uri.UrlTemplate;
import org.provchain.model.BootMethod;
import org.provchain.model.Outcome;

/** The simulated device: plays contacts as the phone would, without network and clock, the same way each time. */
public final class Simulator {

    /** The parameter that holds the first URL of the next contact (FACTS 3.6). */
    public static final String NEXT = "System.Provision.ProvisioningServer";

    private final PreparedChain chain;
    private final SimulationOptions options;

    /**
     * @param chain   the chain
     * @param options what the vendor does not document
     */
    public Simulator(PreparedChain chain, SimulationOptions options) {
        this.chain = chain;
        this.options = options.settledBy(chain.chain().dialect());
    }

    /** Where a contact starts, and from which state. */
    private record Played(List<String> firstUrls, DeviceState before) {

        boolean same(List<String> urls, DeviceState state) {
            return firstUrls.equals(urls) && before.same(state);
        }
    }

    /** Plays as many contacts as asked for; fewer where nothing changes any more, or they go round in a circle. */
    public Trace play(Device device, Start start) {
        return play(device, start, true);
    }

    /** Plays as many contacts as {@link #play} does, for what is fetched only: what the files set is not collected. */
    public List<Contact> tries(Device device, Start start) {
        return play(device, start, false).contacts();
    }

    private Trace play(Device device, Start start, boolean detailed) {
        DeviceState state = DeviceState.of(device);
        List<Contact> contacts = new ArrayList<>();
        List<Played> played = new ArrayList<>();
        Start from = start;
        while (true) {
            played.add(new Played(firstUrls(from, device), state.copy()));
            contacts.add(contact(contacts.size() + 1, device, state, from, start, detailed));
            from = next(state, start);
            Trace.Ending ending = ending(played, firstUrls(from, device), state);
            if (ending != Trace.Ending.ENOUGH || contacts.size() >= start.contacts()) {
                return new Trace(chain.chain().name(), device, options, List.copyOf(contacts), ending);
            }
        }
    }

    /** Plays one contact for its outcome only, for fleets: what the files set is not collected. */
    public Contact outcome(Device device, Start start) {
        return contact(1, device, DeviceState.of(device), start, start, false);
    }

    private static Trace.Ending ending(List<Played> played, List<String> nextUrls, DeviceState state) {
        if (played.getLast().same(nextUrls, state)) {
            return Trace.Ending.FIXED_POINT;
        }
        return played.stream().anyMatch(each -> each.same(nextUrls, state)) ? Trace.Ending.LOOP : Trace.Ending.ENOUGH;
    }

    private Contact contact(int number, Device device, DeviceState state, Start from, Start start, boolean detailed) {
        DeviceState before = detailed || !options.keepsAfterFailure() ? state.copy() : state;
        Set<SimulationOption> assumptions = EnumSet.noneOf(SimulationOption.class);
        Optional<String> first = expand(from.url(), device, assumptions);
        String entry = first.orElse(from.url());
        ContactRun run = new ContactRun(chain, device, state, options, assumptions, entry, detailed);
        ContactEnd end = first.isPresent() ? run.play(from.method(), FirstUrls.of(from.method(), entry, device,
                options.macCase()))
                : ContactEnd.of(Outcome.MALFORMED, "The model of the device is not known, which %DVID in the first URL "
                        + entry + " needs; give it with --model.", "");
        boolean discarded = false;
        if (end.outcome() != Outcome.COMPLETE) {
            assumptions.add(SimulationOption.KEEPS_AFTER_FAILURE);
            if (!options.keepsAfterFailure()) {
                state.restore(before);
                discarded = true;
            }
        }
        String next = next(state, start).url();
        return new Contact(number, from.method(), entry, List.copyOf(run.fetches()), end.outcome(), end.reason(),
                end.stop(), end.circle(),
                detailed ? EffectiveParameter.of(discarded ? List.of() : run.fetches(), before, state) : List.of(),
                state.firmware(), expand(next, device, assumptions).orElse(next),
                Collections.unmodifiableSet(assumptions));
    }

    /** Where the next contact starts: where a file has moved the phone to (FACTS 3.6), else where it came from. */
    private static Start next(DeviceState state, Start start) {
        HeldValue moved = state.get(NEXT);
        return moved == null || moved.secret() || moved.text().isEmpty() ? start
                : new Start(BootMethod.WEB, moved.text(), start.contacts());
    }

    private List<String> firstUrls(Start from, Device device) {
        return FirstUrls.of(from.method(), expand(from.url(), device, EnumSet.noneOf(SimulationOption.class))
                .orElse(from.url()), device, options.macCase());
    }

    private Optional<String> expand(String url, Device device, Set<SimulationOption> assumptions) {
        UrlTemplate template = UrlTemplate.parse(url, chain.chain().dialect().placeholders());
        if (template.isDeviceSpecific()) {
            assumptions.add(SimulationOption.MAC_CASE);
        }
        return DevicePlaceholders.expand(template, device, options.macCase());
    }
}
