// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.observe;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.provchain.core.inventory.Device;
import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.CredentialKind;
import org.provchain.core.simulation.Fetch;

/** A contact of a device that is going on. */
final class OpenContact {

    private static final int UNAUTHORIZED = 401;
    private static final int MOST_REQUESTS = 1000;

    private final Device device;
    private final Contact predicted;
    private final Steps steps;
    private final Causes causes;
    private final List<SeenStep> requests = new ArrayList<>();
    private int next;
    private int matched;
    private Optional<Deviation> deviation = Optional.empty();

    /** The first thing that went otherwise. */
    private record Deviation(Ending ending, String reason) {
    }

    OpenContact(Device device, Contact predicted, Causes causes) {
        this.device = device;
        this.predicted = predicted;
        this.steps = Steps.of(predicted);
        this.causes = causes;
    }

    Device device() {
        return device;
    }

    String client() {
        return requests.getLast().seen().client();
    }

    Instant lastSeen() {
        return requests.getLast().seen().time();
    }

    /** Whether all that was predicted, and can be seen here, was seen. */
    boolean isComplete() {
        return steps.nextSeen(next) >= steps.size();
    }

    boolean isBegun() {
        return next > 0;
    }

    /** Whether a request is one that is to come, or the last one again. */
    boolean expects(Seen seen) {
        return steps.find(seen, next).isPresent() || isAgain(seen) || isTryOfTheNext(seen);
    }

    /** Takes a request into this contact and says what it is in it. */
    SeenStep take(Seen seen) {
        OptionalInt step = seen.method().equals("HEAD") ? OptionalInt.empty() : steps.find(seen, next);
        int number = 0;
        String remark;
        if (step.isPresent()) {
            number = step.getAsInt() + 1;
            next = number;
            matched++;
            remark = steps.at(number - 1).note();
        } else {
            remark = otherwise(seen);
        }
        SeenStep taken = new SeenStep(seen, Optional.of(device), number, steps.size(), remark);
        if (requests.size() < MOST_REQUESTS) {
            requests.add(taken);
        }
        return taken;
    }

    private String otherwise(Seen seen) {
        if (seen.method().equals("HEAD")) {
            return "nothing is downloaded by it";
        }
        Optional<String> firmware = causes.firmware(predicted, seen);
        if (firmware.isPresent()) {
            return firmware.get();
        }
        if (isAgain(seen)) {
            return "once more";
        }
        if (isTryOfTheNext(seen) && seen.status() == UNAUTHORIZED
                && seen.sent().filter(CredentialKind.DEVICE::equals).isPresent()) {
            return "MAC and MAC-ID, which the server does not take here";
        }
        Deviation found = deviation(seen);
        if (deviation.isEmpty()) {
            deviation = Optional.of(found);
        }
        return found.ending() == Ending.WRONG_CREDENTIALS ? found.ending().words()
                : found.ending().words() + ": " + found.reason();
    }

    private Deviation deviation(Seen seen) {
        if (isTryOfTheNext(seen)) {
            Fetch expected = steps.at(Math.min(steps.nextSeen(next), steps.size() - 1));
            return seen.status() == UNAUTHORIZED
                    ? new Deviation(Ending.WRONG_CREDENTIALS, causes.unauthorized(seen, expected))
                    : new Deviation(Ending.OTHER_ANSWER, causes.answer(seen, expected));
        }
        return new Deviation(Ending.OUT_OF_ORDER, causes.order(seen, steps, next));
    }

    /** A request for the place that is to come, however it was answered. */
    private boolean isTryOfTheNext(Seen seen) {
        int index = steps.nextSeen(next);
        return index < steps.size() && Steps.asksFor(seen, steps.at(index))
                || next > 0 && steps.at(next - 1).status() == UNAUTHORIZED && Steps.asksFor(seen, steps.at(next - 1));
    }

    /** A request that was just made; behind another one it begins a new contact. */
    private boolean isAgain(Seen seen) {
        return next > 0 && Steps.isStep(seen, steps.at(next - 1))
                && requests.getLast().seen().path().equals(seen.path());
    }

    /** The contact at its end. */
    SeenContact end() {
        Ending ending;
        String reason;
        if (isComplete()) {
            ending = Ending.AS_PREDICTED;
            reason = causes.predicted(predicted, requests.getLast().seen());
        } else if (deviation.isPresent()) {
            ending = deviation.get().ending();
            reason = deviation.get().reason();
        } else if (next > 0 && steps.at(next - 1).status() == UNAUTHORIZED) {
            ending = Ending.WRONG_CREDENTIALS;
            reason = causes.gaveUp(steps.at(next - 1));
        } else {
            ending = Ending.STOPPED;
            reason = causes.stopped(steps, next);
        }
        return new SeenContact(Optional.of(device), client(), List.copyOf(requests), Optional.of(predicted), matched,
                ending, reason);
    }
}
