// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.observe;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.provchain.core.inventory.Device;
import org.provchain.core.inventory.Variables;
import org.provchain.core.simulation.Contact;
import org.provchain.core.uri.MacAddress;
import org.provchain.server.content.MacTexts;
import org.provchain.server.content.ServedState;

/**
 * Follows the contacts of phones by their requests. A request is of a device if its path, its user name or the name of the
 * program tells the MAC; one that tells none is of the contact of its client that expects it, or is kept until a later
 * request tells whose it was. Safe for threads.
 */
public final class Observer {

    /** How long a phone may be silent until its contact counts as ended. */
    public static final Duration SILENCE = Duration.ofSeconds(30);

    private static final int MOST_PENDING = 2000;
    private static final int MOST_OPEN = 100_000;

    /** Kept requests as steps of a contact. */
    private record Way(Steps steps, List<Seen> requests, int next) {
    }

    private final Supplier<ServedState> states;
    private final Duration silence;
    private final Consumer<SeenStep> requests;
    private final Consumer<SeenContact> contacts;
    /** The one that has been silent for longest is first. */
    private final Map<MacAddress, OpenContact> open = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<MacAddress, Integer> done = new HashMap<>();
    private final List<Seen> pending = new ArrayList<>();
    private Predictions predictions;

    /**
     * @param states   the state of the chain
     * @param silence  how long a phone may be silent until its contact counts as ended
     * @param requests is told each request with what it is
     * @param contacts is told each contact at its end
     */
    public Observer(Supplier<ServedState> states, Duration silence, Consumer<SeenStep> requests,
            Consumer<SeenContact> contacts) {
        this.states = states;
        this.silence = silence;
        this.requests = requests;
        this.contacts = contacts;
    }

    /** Takes the next request. */
    public synchronized void saw(Seen seen) {
        endSilent(seen.time());
        Predictions current = predictions();
        Optional<Device> device = device(seen, current.state());
        if (device.isPresent()) {
            ofDevice(device.get(), seen, current);
            return;
        }
        Optional<OpenContact> expecting = open.values().stream().filter(each -> isClient(each, seen))
                .filter(each -> each.expects(seen)).findFirst();
        if (expecting.isPresent()) {
            take(expecting.get(), seen);
        } else {
            keep(seen, current);
        }
    }

    /** Ends the contacts of phones that are silent. */
    public synchronized void endSilent(Instant now) {
        Iterator<OpenContact> all = open.values().iterator();
        while (all.hasNext()) {
            OpenContact each = all.next();
            if (!each.lastSeen().plus(silence).isBefore(now)) {
                break;
            }
            all.remove();
            end(each);
        }
        while (!pending.isEmpty() && pending.getFirst().time().plus(silence).isBefore(now)) {
            unknown(pending.getFirst().client());
        }
    }

    /** Ends all contacts. */
    public synchronized void end() {
        open.values().forEach(this::end);
        open.clear();
        while (!pending.isEmpty()) {
            unknown(pending.getFirst().client());
        }
    }

    private void ofDevice(Device device, Seen seen, Predictions current) {
        OpenContact contact = open.get(device.mac());
        if (contact != null && !contact.expects(seen) && contact.isBegun()
                && begins(seen, device, current)) {
            open.remove(device.mac());
            end(contact);
            contact = null;
        }
        if (contact == null) {
            endKept(device, seen, current);
            List<Seen> before = takeBack(seen, device, current);
            Seen first = before.isEmpty() ? seen : before.getFirst();
            contact = new OpenContact(device, current.begunBy(first, device, done.getOrDefault(device.mac(), 0)),
                    current.causes());
            before.forEach(contact::take);
            if (open.size() < MOST_OPEN) {
                open.put(device.mac(), contact);
            }
        }
        take(contact, seen);
    }

    private void take(OpenContact contact, Seen seen) {
        open.get(contact.device().mac());
        requests.accept(contact.take(seen));
        if (contact.isComplete()) {
            open.remove(contact.device().mac());
            end(contact);
        }
    }

    /** Whether a request is the first of a contact of the device. */
    private boolean begins(Seen seen, Device device, Predictions current) {
        return current.contacts(device).stream()
                .anyMatch(each -> Steps.of(each).find(seen, 0).stream().anyMatch(step -> step == 0));
    }

    /** Ends the next contacts of a device that the kept requests of the client are the whole of. */
    private void endKept(Device device, Seen seen, Predictions current) {
        List<Contact> known = current.contacts(device);
        for (int at = done.getOrDefault(device.mac(), 0); at < known.size(); at++) {
            Way way = way(known.get(at), seen);
            if (way.requests().isEmpty() || way.steps().nextSeen(way.next()) < way.steps().size()) {
                return;
            }
            pending.removeAll(way.requests());
            OpenContact whole = new OpenContact(device, known.get(at), current.causes());
            way.requests().forEach(whole::take);
            end(whole);
        }
    }

    /** How far the kept requests of the client of a request lead in a contact. */
    private Way way(Contact contact, Seen seen) {
        Steps steps = Steps.of(contact);
        List<Seen> way = new ArrayList<>();
        int next = 0;
        for (Seen kept : pending) {
            OptionalInt step = isSameClient(kept, seen) ? steps.find(kept, next) : OptionalInt.empty();
            if (step.isPresent()) {
                way.add(kept);
                next = step.getAsInt() + 1;
            }
        }
        return new Way(steps, way, next);
    }

    /** Takes those of the kept requests of the client that lead to this one in a contact of the device. */
    private List<Seen> takeBack(Seen seen, Device device, Predictions current) {
        List<Contact> candidates = new ArrayList<>(current.contacts(device));
        pending.stream().filter(kept -> isSameClient(kept, seen)).findFirst()
                .ifPresent(first -> candidates.add(current.begunBy(first, device, 0)));
        for (Contact each : candidates) {
            Way way = way(each, seen);
            boolean leadsHere = way.steps().find(seen, way.next()).isPresent()
                    || way.next() < way.steps().size() && Steps.asksFor(seen, way.steps().at(way.next()));
            if (!way.requests().isEmpty() && leadsHere) {
                pending.removeAll(way.requests());
                return way.requests();
            }
        }
        // none leads here: the phone has left its way, and what it fetched before tells where
        List<Seen> before = candidates.isEmpty() ? List.of() : way(candidates.getFirst(), seen).requests();
        pending.removeAll(before);
        return before;
    }

    private void keep(Seen seen, Predictions current) {
        if (pending.size() >= MOST_PENDING) {
            unknown(pending.getFirst().client());
        }
        pending.add(seen);
        requests.accept(new SeenStep(seen, Optional.empty(), 0, 0,
                current.file(seen.path()).isPresent() ? "which device is not known yet" : ""));
    }

    private void unknown(String client) {
        List<SeenStep> all = pending.stream().filter(each -> each.client().equals(client))
                .map(each -> new SeenStep(each, Optional.empty(), 0, 0, "")).toList();
        pending.removeIf(each -> each.client().equals(client));
        Seen last = all.getLast().seen();
        String agent = last.userAgent().isEmpty() ? "" : " ('" + last.userAgent() + "')";
        contacts.accept(new SeenContact(Optional.empty(), client, all, Optional.empty(), 0, Ending.UNKNOWN_DEVICE,
                all.size() + (all.size() == 1 ? " request" : " requests") + agent
                        + " by which no device showed itself, the last for " + last.path() + " (" + last.status() + ")."
                        + (last.note().isEmpty() ? "" : " " + last.note())));
    }

    private void end(OpenContact contact) {
        done.merge(contact.device().mac(), 1, Integer::sum);
        contacts.accept(contact.end());
    }

    private Predictions predictions() {
        ServedState state = states.get();
        if (predictions == null || predictions.state() != state) {
            predictions = new Predictions(state);
        }
        return predictions;
    }

    private static boolean isSameClient(Seen one, Seen other) {
        return one.client().equals(other.client()) && one.userAgent().equals(other.userAgent());
    }

    private static boolean isClient(OpenContact contact, Seen seen) {
        return contact.client().equals(seen.client());
    }

    /** The device of a request: whose file it is, or whose MAC stands in the path, the user name or the program's name. */
    private static Optional<Device> device(Seen seen, ServedState state) {
        Optional<MacAddress> inPath = MacTexts.find(seen.path());
        return state.document(seen.path()).flatMap(each -> each.device().filter(own -> inPath.isPresent()))
                .or(() -> inPath.map(mac -> known(mac, state)))
                .or(() -> seen.username().filter(MacTexts::isMac).flatMap(MacTexts::find).flatMap(state::device))
                .or(() -> MacTexts.find(seen.userAgent()).flatMap(state::device));
    }

    private static Device known(MacAddress mac, ServedState state) {
        return state.device(mac).orElseGet(() -> new Device(mac, Optional.empty(), Optional.empty(), Optional.empty(),
                Variables.none(), false));
    }
}
