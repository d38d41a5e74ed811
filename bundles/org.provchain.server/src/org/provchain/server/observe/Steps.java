// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.observe;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.CredentialKind;
import org.provchain.core.simulation.Fetch;
import org.provchain.core.uri.UriReference;
import org.provchain.server.content.RequestPath;

/** The predicted requests of a contact, to be found again among those that were seen. */
record Steps(List<Fetch> fetches, String authority) {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    static Steps of(Contact contact) {
        return new Steps(contact.fetches(), UriReference.parse(contact.entry()).authority().orElse(""));
    }

    int size() {
        return fetches.size();
    }

    Fetch at(int index) {
        return fetches.get(index);
    }

    /**
     * The step that a request is, from a step on. A phone that knows a nonce may leave out the tries before the right one,
     * and what lies on another server is never seen here.
     */
    OptionalInt find(Seen seen, int from) {
        for (int index = from; index < fetches.size(); index++) {
            if (isStep(seen, fetches.get(index))) {
                return OptionalInt.of(index);
            }
            if (!mayBeLeftOut(index, seen)) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** The first step from an index on that can be seen here; the size where there is none. */
    int nextSeen(int from) {
        int index = from;
        while (index < fetches.size() && isElsewhere(fetches.get(index))) {
            index++;
        }
        return index;
    }

    /** Any step that asks for a path. */
    OptionalInt anyAt(String path) {
        for (int index = 0; index < fetches.size(); index++) {
            if (path(fetches.get(index)).equals(path)) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    boolean isElsewhere(Fetch fetch) {
        return fetch.file().isEmpty()
                && !UriReference.parse(fetch.url()).authority().orElse("").equals(authority);
    }

    /** Whether two requests for one place differ in no more than the answer. */
    static boolean asksFor(Seen seen, Fetch fetch) {
        return target(fetch).equals(seen.target()) || path(fetch).equals(seen.path());
    }

    static boolean isStep(Seen seen, Fetch fetch) {
        return asksFor(seen, fetch) && sameStatus(seen.status(), fetch.status())
                && seen.sent().map(sent -> sent == fetch.credentials()).orElse(true);
    }

    static boolean sameStatus(int seen, int predicted) {
        return seen == predicted || predicted == OK && seen == NOT_MODIFIED;
    }

    /** The path of a predicted request, decoded as a server does. */
    static String path(Fetch fetch) {
        String path = UriReference.parse(fetch.url()).path();
        return RequestPath.decode(path).orElse(path);
    }

    private static String target(Fetch fetch) {
        UriReference url = UriReference.parse(fetch.url());
        return (url.path().isEmpty() ? "/" : url.path()) + url.query().map(query -> "?" + query).orElse("");
    }

    private boolean mayBeLeftOut(int index, Seen seen) {
        Fetch fetch = fetches.get(index);
        boolean earlierTry = fetch.credentials() != CredentialKind.CONFIGURED && fetch.status() != OK
                && fetch.file().isPresent() && asksFor(seen, fetch);
        return earlierTry || isElsewhere(fetch);
    }

    /** What a step is, in words. */
    static String words(Fetch fetch) {
        return path(fetch) + fetch.file().map(file -> " (" + file + ")").orElse("");
    }

    /** The last file that was got before a step. */
    Optional<Fetch> lastGot(int before) {
        for (int index = Math.min(before, fetches.size()) - 1; index >= 0; index--) {
            if (fetches.get(index).status() == OK) {
                return Optional.of(fetches.get(index));
            }
        }
        return Optional.empty();
    }
}
