// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.serve;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.provchain.cli.console.Console;
import org.provchain.cli.console.Palette;
import org.provchain.server.observe.Seen;
import org.provchain.server.observe.SeenContact;
import org.provchain.server.observe.SeenStep;

/** Writes what a server sees, a line for each request and one at the end of each contact. Safe for threads. */
final class ServeLog {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final int BAD = 400;
    private static final int NOT_FOUND = 404;

    private final Console console;
    private final Palette palette;

    ServeLog(Console console) {
        this.console = console;
        this.palette = Palette.of(console);
    }

    synchronized void request(SeenStep step) {
        Seen seen = step.seen();
        String status = Integer.toString(seen.status());
        StringBuilder line = new StringBuilder(
                palette.faint(LocalTime.ofInstant(seen.time(), ZoneId.systemDefault()).format(TIME))).append(' ')
                .append(step.device().map(each -> each.mac().toString()).orElse(seen.client())).append("  ")
                .append(seen.status() < BAD ? palette.good(status) : palette.bad(status)).append(' ')
                .append(seen.method()).append(' ').append(seen.target());
        seen.username().ifPresent(name -> line.append(" as ").append(name));
        if (step.step() > 0) {
            line.append(palette.strong("  step " + step.step() + " of " + step.steps()));
        }
        boolean absent = seen.status() == NOT_FOUND && !seen.note().isEmpty();
        String remark = absent || step.remark().isEmpty() ? seen.note() : step.remark();
        if (!remark.isEmpty()) {
            line.append(palette.faint("  " + remark));
        }
        say(line.toString());
    }

    synchronized void contact(SeenContact contact) {
        String sentence = "=> " + contact.sentence();
        say(contact.isComplete() ? palette.good(sentence) : palette.bad(sentence));
    }

    /** Says something that is no request. */
    synchronized void say(String text) {
        console.out().println(text);
        console.out().flush();
    }

    /** Says something that is wrong. */
    synchronized void warn(String text) {
        console.err().println(text);
        console.err().flush();
    }
}
