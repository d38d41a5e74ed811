// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/** Whether a client has a document already, by the fields it sent (RFC 9110 section 13). */
final class Conditions {

    private static final String WEAK = "W/";

    private Conditions() {
    }

    /** Whether it has this state of it; a tag counts more than a time (RFC 9110 section 13.2.2). */
    static boolean isKnown(HttpFields fields, String tag, Instant modified) {
        if (fields.contains(HttpHeader.IF_NONE_MATCH)) {
            return fields.getValuesList(HttpHeader.IF_NONE_MATCH).stream().flatMap(each -> java.util.Arrays.stream(
                    each.split(","))).map(String::strip)
                    .anyMatch(each -> each.equals("*")
                            || (each.startsWith(WEAK) ? each.substring(WEAK.length()) : each).equals(tag));
        }
        String since = fields.get(HttpHeader.IF_MODIFIED_SINCE);
        return since != null && !modified.isAfter(instant(since));
    }

    /** The time of a field; one that cannot be read is passed over (RFC 9110 section 13.1.3). */
    private static Instant instant(String date) {
        try {
            return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        } catch (DateTimeException unreadable) {
            return Instant.MIN;
        }
    }
}
