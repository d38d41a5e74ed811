// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;

import org.provchain.cli.console.CommandFailure;
import org.provchain.cli.console.Console;
import org.provchain.cli.console.ExitCode;
import org.provchain.cli.console.Palette;
import org.provchain.cli.report.OpenedProject;
import org.provchain.core.secrets.SecretValue;
import org.provchain.server.accesslog.AccessLog;
import org.provchain.server.content.ServedState;
import org.provchain.server.content.StateReader;
import org.provchain.server.observe.Ending;
import org.provchain.server.observe.Observer;
import org.provchain.server.observe.SeenContact;

/** Says of each device in an access log where it stopped and why it likely did. */
public final class LogExplanation {

    private final Console console;
    private final Palette palette;
    private final Map<String, List<SeenContact>> contacts = new LinkedHashMap<>();

    public LogExplanation(Console console) {
        this.console = console;
        this.palette = Palette.of(console);
    }

    /**
     * Explains a log.
     *
     * @param silence after how many seconds without a request a contact counts as ended
     * @param all     whether every contact is said, not only the last one of a device
     * @return whether all devices came to their end
     * @throws IOException if the log cannot be read, or the chain not be exported
     */
    public ExitCode run(OpenedProject opened, String chain, Path log, int silence, boolean all) throws IOException {
        // no document leaves this command, so no secret is needed
        ServedState state = new StateReader(name -> Optional.of(new SecretValue("-")), Clock.systemUTC())
                .read(opened.project(), opened.chain(chain), Optional.empty());
        Observer observer = new Observer(() -> state, Duration.ofSeconds(silence), any -> {}, this::ended);
        AtomicBoolean ours = new AtomicBoolean();
        AccessLog.Count count;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(log), StandardCharsets.UTF_8))) {
            count = AccessLog.read(reader, seen -> {
                ours.compareAndSet(false, seen.path().startsWith(state.basePath()));
                observer.saw(seen);
            });
        }
        observer.end();
        boolean nothing = count.lines() == 0 || count.unreadable() == count.lines();
        if (!ours.get() && !nothing) {
            throw CommandFailure.usage("No request in " + log + " lies below " + state.basePath()
                    + ", where the chain '" + state.chain().name()
                    + "' has its files; it is the log of another chain, or the "
                    + "base of the chain is another.");
        }
        boolean well = report(all);
        if (count.unreadable() > 0) {
            console.err().println("provchain: " + count.unreadable() + " of " + count.lines() + " lines of " + log
                    + " are neither of the common nor of the combined format, or hold no request.");
        }
        if (nothing) {
            console.err().println("provchain: " + log + " holds nothing to explain.");
            return ExitCode.USAGE;
        }
        return well ? ExitCode.OK : ExitCode.FINDINGS;
    }

    /** A log as it is written, or packed by logrotate. */
    private static InputStream open(Path log) throws IOException {
        if (Files.isDirectory(log)) {
            throw CommandFailure.usage(log + " is a folder; name an access log.");
        }
        InputStream bytes = Files.newInputStream(log);
        return log.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    private void ended(SeenContact contact) {
        List<SeenContact> own = contacts.computeIfAbsent(
                contact.device().map(each -> each.mac().toString()).orElse(contact.client()),
                any -> new ArrayList<>());
        own.add(contact);
    }

    private boolean report(boolean all) {
        boolean well = true;
        for (List<SeenContact> own : contacts.values()) {
            SeenContact last = own.getLast();
            boolean good = last.isComplete();
            well &= good || last.ending() == Ending.UNKNOWN_DEVICE;
            for (SeenContact each : all ? own : List.of(last)) {
                String when = each.requests().getLast().seen().time().toString();
                String sentence = each.sentence();
                console.out().println(when + " " + (each.isComplete() ? palette.good(sentence) : palette.bad(sentence))
                        + (all || own.size() == 1 ? "" : palette.faint(" Contacts: " + own.size() + ".")));
            }
        }
        return well;
    }
}
