// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.observe;

import java.util.Optional;

import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.CredentialKind;
import org.provchain.core.simulation.Fetch;
import org.provchain.core.uri.UriReference;
import org.provchain.model.Outcome;
import org.provchain.server.content.Absence;
import org.provchain.server.content.ServedState;

/** Says of what was seen otherwise than predicted why that likely is so, as the field knows it (FACTS 4, 7). */
final class Causes {

    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;
    private static final int BAD_REQUEST = 400;
    private static final int REDIRECTS = 300;
    private static final int SERVER_FAULTS = 500;

    private final Absence absence;

    Causes(ServedState state) {
        this.absence = new Absence(state);
    }

    /** What may be behind a predicted end. */
    String predicted(Contact contact, Seen last) {
        Optional<String> letters = contact.outcome() == Outcome.NOT_FOUND ? absence.otherLetters(last.path())
                : Optional.empty();
        return contact.reason() + letters.map(each -> " " + each).orElse("");
    }

    /** Nothing more was asked for behind a file. */
    String stopped(Steps steps, int next) {
        Fetch missing = steps.at(steps.nextSeen(next));
        Optional<Fetch> last = steps.lastGot(next);
        String after = last.map(each -> "after " + Steps.words(each)).orElse("before its first file");
        boolean otherHost = last.map(each -> authority(each)).filter(each -> !each.equals(authority(missing)))
                .isPresent();
        boolean otherScheme = last.filter(each -> !scheme(each).equals(scheme(missing))).isPresent();
        String why;
        if (otherHost) {
            why = "that lies on another host, " + authority(missing) + ", which may not be found or is not this server";
        } else if (otherScheme) {
            why = "that is over " + scheme(missing) + "; look at the port and at the certificate";
        } else {
            why = "the phone may not have read the file before it, or still be busy with it, for instance with a firmware";
        }
        return after + " nothing was asked for; " + Steps.words(missing) + " was to come: " + why + ".";
    }

    /** The phone did not answer a challenge with right credentials. */
    String gaveUp(Fetch asked) {
        return Steps.words(asked)
                + " asked for credentials and no right ones came: the phone has none yet, or asks for them"
                + " on its display, or the answer holds no Digest challenge, and phones know no other.";
    }

    /** A request was refused that was to be answered. */
    String unauthorized(Seen seen, Fetch expected) {
        String name = seen.username().map(each -> " as '" + each + "'").orElse("");
        return Steps.words(expected) + " was asked for" + name + " and refused: " + (seen.sent()
                .filter(CredentialKind.NONE::equals).isPresent()
                        ? "no credentials were sent."
                        : "the server takes another user or password than the phone has; those of an earlier state, or of "
                                + "another file, may still be configured.");
    }

    /** The right place was asked for, and the answer is another than predicted. */
    String answer(Seen seen, Fetch expected) {
        String words = Steps.words(expected) + " was answered by " + seen.status() + " where " + expected.status()
                + " was predicted: ";
        if (seen.status() == NOT_FOUND) {
            return words + "the file is not on the server; it was not exported, or to another folder.";
        }
        if (seen.status() == FORBIDDEN) {
            return words + "the server may not read the file; look at its permissions.";
        }
        if (seen.status() >= SERVER_FAULTS) {
            return words + "the server has a fault; its error log says which.";
        }
        if (seen.status() >= REDIRECTS && seen.status() < BAD_REQUEST) {
            return words + "the server redirects, which phones are known not to follow; serve the file itself.";
        }
        return words + "the server has another state than the chain.";
    }

    /** Something else was asked for than what was to come. */
    String order(Seen seen, Steps steps, int next) {
        int index = steps.nextSeen(next);
        String expected = index < steps.size() ? Steps.words(steps.at(index)) + " was to come" : "nothing was to come";
        String said = seen.path() + " was asked for, " + expected;
        if (index < steps.size() && Steps.path(steps.at(index)).equalsIgnoreCase(seen.path())) {
            return said + ": the letters of the MAC differ; see the option mac-case.";
        }
        return said + steps.anyAt(seen.path()).stream().mapToObj(at -> ": that is step " + (at + 1) + ".").findFirst()
                .orElse(": no step asks for that.");
    }

    /** What to say of a request for a firmware that the contact offers. */
    Optional<String> firmware(Contact contact, Seen seen) {
        return contact.fetches().stream().flatMap(each -> each.firmware().stream())
                .filter(each -> UriReference.parse(each.url()).path().equals(seen.path())).findFirst()
                .map(each -> "firmware " + each.version() + ", which was predicted as " + each.words());
    }

    private static String authority(Fetch fetch) {
        return UriReference.parse(fetch.url()).authority().orElse("");
    }

    private static String scheme(Fetch fetch) {
        return UriReference.parse(fetch.url()).scheme().orElse("");
    }
}
