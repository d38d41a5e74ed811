// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.server;

import java.time.Instant;
import java.util.Optional;

import org.provchain.server.observe.SeenContact;
import org.provchain.server.observe.SeenStep;

/** A row of the log. */
sealed interface LogRow {

    /** When it was. */
    Instant time();

    /** The file of the chain that it is about, by its name. */
    Optional<String> file();

    /** A request, with the file of the chain that it was for. */
    record Request(SeenStep step, Optional<String> file) implements LogRow {

        @Override
        public Instant time() {
            return step.seen().time();
        }
    }

    /** The end of a contact: predicted against seen. */
    record Verdict(Instant time, SeenContact contact) implements LogRow {

        /** The file that the phone came to; where it came to none, the one that it was to begin with. */
        @Override
        public Optional<String> file() {
            int last = contact.requests().stream().mapToInt(SeenStep::step).max().orElse(0);
            return contact.predicted().map(each -> each.fetches()).filter(each -> !each.isEmpty())
                    .flatMap(each -> each.get(Math.max(0, last - 1)).file());
        }
    }

    /** What is no request: the server itself. */
    record Note(Instant time, boolean bad, String text) implements LogRow {

        @Override
        public Optional<String> file() {
            return Optional.empty();
        }
    }
}
