// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.provchain.cli.console.CommandFailure;
import org.provchain.cli.console.Console;
import org.provchain.cli.console.ExitCode;
import org.provchain.cli.console.Interruption;
import org.provchain.cli.console.ResultFile;
import org.provchain.dsl.project.UnreadableInput;
import org.provchain.server.content.ServedState;
import org.provchain.server.digest.DigestAlgorithm;
import org.provchain.server.http.Certificates;
import org.provchain.server.http.PreviewServer;
import org.provchain.server.http.ServerSettings;
import org.provchain.server.observe.Observer;
import org.provchain.server.observe.SeenContact;
import org.provchain.server.watch.FileWatch;

/** Runs the preview server until it is stopped: by Ctrl-C, or by an interruption of its thread. */
public final class Serving {

    private static final int MOST_KEPT = 10_000;
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final String PASSWORD = "PROVCHAIN_KEYSTORE_PASSWORD";

    private final Console console;
    private final ServeWishes wishes;
    private final ServeLog log;
    private final LiveState live;
    private final Deque<SeenContact> kept = new ArrayDeque<>();

    public Serving(Console console, ServeWishes wishes) {
        this.console = console;
        this.wishes = wishes;
        this.log = new ServeLog(console);
        this.live = new LiveState(console, wishes);
    }

    /**
     * Serves.
     *
     * @return how the command ends
     * @throws UnreadableInput if the project cannot be read
     * @throws IOException     if a port is taken, or the record cannot be written
     */
    public ExitCode run() throws UnreadableInput, IOException {
        if (!live.read()) {
            log.warn("provchain: nothing is served, since " + wishes.path() + " has errors.");
            return ExitCode.FINDINGS;
        }
        ServerSettings settings = settings();
        keep(List.of());
        Observer observer = new Observer(live::state, Duration.ofSeconds(wishes.silence()), log::request,
                this::ended);
        try (Interruption interruption = new Interruption();
                PreviewServer server = new PreviewServer(settings, live::state, Clock.systemUTC(), observer::saw)) {
            start(server);
            greet(server, settings);
            FileWatch watch = new FileWatch(live.root(), () -> List.copyOf(live.tables()));
            while (!interruption.cancellation().isCancelled() && rest()) {
                observer.endSilent(Instant.now());
                if (watch.hasChanged()) {
                    reread();
                }
            }
            observer.end();
            console.out().flush();
        }
        return ExitCode.OK;
    }

    private void start(PreviewServer server) throws IOException {
        try {
            server.start();
        } catch (IOException failed) {
            BindException cause = failed instanceof BindException bind ? bind
                    : failed.getCause() instanceof BindException bind ? bind : null;
            if (cause == null) {
                throw failed;
            }
            throw CommandFailure.usage(refusal(failed.getMessage(), cause.getMessage()));
        }
    }

    /** Why a port cannot be opened, and what to do. */
    private String refusal(String message, String cause) {
        String port = message.replaceFirst("(?s)^.*:(\\d+)\\D*$", "$1");
        if (cause.contains("in use")) {
            return "Port " + port
                    + " is taken by another program; choose another one with --port or --tls, or 0 for any that "
                    + "is free.";
        }
        return cause.contains("ermission")
                ? "Port " + port
                        + " can be opened by the administrator only; choose one from 1024 on with --port or --tls."
                : "'" + wishes.host() + "' is no address of this machine.";
    }

    private static boolean rest() {
        try {
            Thread.sleep(LOOK);
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    private void reread() {
        ServedState before = live.state();
        String trouble = "";
        boolean good = false;
        try {
            good = live.read();
        } catch (UnreadableInput | IOException | CommandFailure unreadable) {
            trouble = unreadable.getMessage() + " ";
        }
        if (good) {
            log.say("Serving the new state: " + live.state().changedSince(before) + " of "
                    + live.state().documents().size()
                    + " documents differ.");
        } else {
            log.warn("provchain: " + trouble + "The last good state is served on.");
        }
    }

    private synchronized void ended(SeenContact contact) {
        log.contact(contact);
        if (wishes.record().isEmpty()) {
            return;
        }
        kept.addLast(contact);
        if (kept.size() > MOST_KEPT) {
            kept.removeFirst();
        }
        try {
            keep(List.copyOf(kept));
        } catch (IOException | CommandFailure failed) {
            log.warn("provchain: " + wishes.record().get() + " cannot be written: " + failed.getMessage());
        }
    }

    private void keep(List<SeenContact> contacts) throws IOException {
        if (wishes.record().isPresent()) {
            ResultFile.write(wishes.record().get(), ContactJson.write(live.state().chain().name(), contacts));
        }
    }

    private void greet(PreviewServer server, ServerSettings settings) {
        ServedState state = live.state();
        log.say("Serving chain '" + state.chain().name() + "': " + state.documents().size()
                + (state.documents().size() == 1 ? " document, " : " documents, ") + state.deviceCount()
                + (state.deviceCount() == 1 ? " device." : " devices."));
        String path = state.entryPath();
        String address = settings.address().getHostAddress();
        String host = address.contains(":") ? "[" + address + "]" : address;
        server.port().ifPresent(port -> log.say("  http://" + host + ":" + port + path));
        server.tlsPort().ifPresent(port -> log.say("  https://" + host + ":" + port + path));
        if (settings.tls().isPresent()) {
            try {
                log.say("  certificate SHA-256 " + Certificates.fingerprint(settings.tls().get()));
            } catch (IOException unreadable) {
                log.warn("provchain: " + unreadable.getMessage());
            }
        }
        if (!settings.address().isLoopbackAddress()) {
            log.warn("provchain: warning: everybody who reaches " + host
                    + " can read the documents that are not protected, with the passwords in them.");
        }
        log.say("Texts are served anew when they are saved. Ctrl-C ends.");
    }

    private ServerSettings settings() throws IOException {
        ServerSettings usual = ServerSettings.local(0);
        List<DigestAlgorithm> algorithms = wishes.digest().isEmpty() ? usual.algorithms()
                : List.of(DigestAlgorithm.of(wishes.digest()).orElseThrow(() -> CommandFailure
                        .usage("'" + wishes.digest().get() + "' is no digest algorithm; write MD5 or SHA-256.")));
        return new ServerSettings(address(), wishes.port(), tls(), algorithms, usual.idleTime(), usual.requestTime());
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(wishes.host());
        } catch (UnknownHostException unknown) {
            throw CommandFailure.usage("'" + wishes.host() + "' is no address of this machine.");
        }
    }

    private Optional<ServerSettings.Tls> tls() throws IOException {
        if (wishes.tls().isEmpty()) {
            return Optional.empty();
        }
        int port = wishes.tls().getAsInt();
        if (wishes.keystore().isEmpty()) {
            return Optional.of(Certificates.selfSigned(live.state().chain().base(), port));
        }
        String password = console.environment().get(PASSWORD);
        if (password == null) {
            throw CommandFailure.usage("The password of " + wishes.keystore().get() + " is taken from " + PASSWORD
                    + ", which is not set.");
        }
        return Optional.of(Certificates.load(wishes.keystore().get(), password, port));
    }
}
