// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.Fetch;
import org.provchain.core.simulation.Trace;

/**
 * The URLs that the contacts of a device ask for: each once, as it was the last time, and in the order in which they are asked
 * for, in which the tries of one download are one.
 */
final class Visits {

    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;

    private final Map<String, Visit> byUrl = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();

    Visits(Trace trace) {
        for (Contact contact : trace.contacts()) {
            Fetch before = null;
            for (Fetch each : contact.fetches()) {
                if (before == null || !isRetry(before, each)) {
                    order.add(each.url());
                }
                byUrl.put(each.url(), new Visit(each.file().orElse(""), each.url(), access(each)));
                before = each;
            }
        }
    }

    /** The URLs, each once, with how it was visited. */
    Map<String, Visit> byUrl() {
        return byUrl;
    }

    /** The URLs in the order in which they were asked for. */
    List<String> order() {
        return order;
    }

    private static boolean isRetry(Fetch before, Fetch fetch) {
        return before.status() == UNAUTHORIZED && before.url().equals(fetch.url());
    }

    private static Access access(Fetch fetch) {
        return switch (fetch.status()) {
        case OK -> switch (fetch.credentials()) {
        case NONE -> Access.OPEN;
        case DEVICE -> Access.DEVICE;
        case CONFIGURED -> Access.CONFIGURED;
        };
        case UNAUTHORIZED -> Access.REFUSED;
        default -> Access.MISSING;
        };
    }
}
