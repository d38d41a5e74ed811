// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.accesslog;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.provchain.core.simulation.CredentialKind;
import org.provchain.server.content.MacTexts;
import org.provchain.server.content.RequestPath;
import org.provchain.server.observe.Seen;

/** Reads access logs of Apache httpd and nginx in the common and the combined format. */
public final class AccessLog {

    private static final int LONGEST_LINE = 16_384;
    private static final String QUOTED = "\"((?:[^\"\\\\]|\\\\.)*+)\"";
    /** host ident user [time] "request" status bytes "referer" "agent", the last two in the combined format only. */
    private static final Pattern LINE = Pattern.compile("(\\S+) \\S+ (.*?) \\[([^\\]]+)\\] " + QUOTED
            + " (\\d{3}) (?:\\d+|-)(?: " + QUOTED + " " + QUOTED + ")?.*");
    private static final int CLIENT = 1;
    private static final int USER = 2;
    private static final int TIME = 3;
    private static final int REQUEST = 4;
    private static final int STATUS = 5;
    private static final int AGENT = 7;
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:x([0-9A-Fa-f]{2})|(.))");
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH);

    private AccessLog() {
    }

    /**
     * What came of a log.
     *
     * @param lines      how many lines it has
     * @param unreadable how many of them are none of these formats
     */
    public record Count(long lines, long unreadable) {
    }

    /**
     * Reads a log to its end, line by line.
     *
     * @throws IOException if it cannot be read
     */
    public static Count read(BufferedReader log, Consumer<Seen> requests) throws IOException {
        long lines = 0;
        long unreadable = 0;
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            if (line.isBlank()) {
                continue;
            }
            lines++;
            Optional<Seen> request = request(line);
            request.ifPresent(requests);
            unreadable += request.isPresent() ? 0 : 1;
        }
        return new Count(lines, unreadable);
    }

    /** The request of a line; empty where the line is of no known format, or holds no request. */
    static Optional<Seen> request(String line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String[] words = plain(matcher.group(REQUEST)).split(" ", -1);
        Optional<Instant> time = time(matcher.group(TIME));
        if (words.length < 2 || time.isEmpty()) {
            return Optional.empty();
        }
        String target = withoutAuthority(words[1]);
        int query = target.indexOf('?');
        String raw = query < 0 ? target : target.substring(0, query);
        Optional<String> user = Optional.of(plain(matcher.group(USER))).filter(each -> !each.equals("-")
                && !each.isEmpty());
        String agent = matcher.group(AGENT);
        return Optional.of(new Seen(time.get(), matcher.group(CLIENT), Seen.shown(words[0]), Seen.shown(target),
                Seen.shown(RequestPath.decode(raw).orElse(raw)), Integer.parseInt(matcher.group(STATUS)),
                user.map(AccessLog::kind), user.map(Seen::shown),
                agent == null || agent.equals("-") ? "" : Seen.shown(plain(agent)), ""));
    }

    /** A log that names no user says nothing of credentials: nginx knows those of Basic only. */
    private static CredentialKind kind(String user) {
        return MacTexts.isMac(user) ? CredentialKind.DEVICE : CredentialKind.CONFIGURED;
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, WHEN).toInstant());
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static String withoutAuthority(String target) {
        int authority = target.indexOf("://");
        int slash = authority < 0 ? 0 : target.indexOf('/', authority + 3);
        return slash < 0 ? "/" : target.substring(slash);
    }

    private static String plain(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(each -> Matcher.quoteReplacement(each.group(1) == null ? each.group(2)
                : String.valueOf((char) Integer.parseInt(each.group(1), 16))));
    }
}
