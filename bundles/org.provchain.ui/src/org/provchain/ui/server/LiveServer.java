// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.provchain.server.content.ServedState;
import org.provchain.server.http.Certificates;
import org.provchain.server.http.PreviewServer;
import org.provchain.server.http.ServerSettings;
import org.provchain.server.observe.Observer;
import org.provchain.server.observe.SeenContact;
import org.provchain.server.observe.SeenStep;
import org.provchain.server.watch.FileWatch;
import org.provchain.ui.StudioPlugin;

/** A chain that is being served, from {@link #start} to {@link #close}: as it was saved last without an error. */
final class LiveServer {

    private static final int LOOK = 250;

    private final ServedTexts texts;
    private final ServerWishes wishes;
    private final ServerLog log;
    private final Runnable changed;
    private final Observer observer;
    private final Looking looking = new Looking();
    private PreviewServer server;
    private ServerSettings settings;
    private FileWatch watch;
    private volatile Optional<Trouble> trouble = Optional.empty();
    private volatile boolean closed;

    /**
     * Prepares it.
     *
     * @param changed told when something else is served, or trouble came or went; in a background thread
     */
    LiveServer(ServedTexts texts, ServerWishes wishes, ServerLog log, Runnable changed) {
        this.texts = texts;
        this.wishes = wishes;
        this.log = log;
        this.changed = changed;
        observer = new Observer(texts::state, Observer.SILENCE, this::request, this::contact);
    }

    /** Reads the texts and opens the ports; says why not, where that fails. Not in the UI thread. */
    Optional<Trouble> start() {
        watch = new FileWatch(texts.root(), texts::further);
        Optional<Trouble> unread = texts.read();
        if (unread.isPresent()) {
            return unread;
        }
        watch.settle();
        try {
            settings = settings();
            server = new PreviewServer(settings, texts::state, Clock.systemUTC(), observer::saw);
            server.start();
            if (settings.tls().isPresent()) {
                note(false, Messages.bind(Messages.Serving_certificate,
                        Certificates.fingerprint(settings.tls().get())));
            }
        } catch (IOException failed) {
            return Optional.of(isTaken(failed) ? new Trouble(Messages.bind(Messages.Serving_taken, ports()),
                    Optional.empty(), Trouble.Remedy.ANY_PORT) : Trouble.of(failed.getMessage()));
        }
        looking.setSystem(true);
        looking.schedule(LOOK);
        return Optional.empty();
    }

    private String ports() {
        return wishes.tls().isPresent() ? wishes.port() + ", " + wishes.tls().getAsInt()
                : String.valueOf(wishes.port());
    }

    private static boolean isTaken(Throwable failed) {
        return failed != null && (failed instanceof BindException || isTaken(failed.getCause()));
    }

    private ServerSettings settings() throws IOException {
        ServerSettings usual = ServerSettings.local(wishes.port());
        ServerSettings plain = new ServerSettings(InetAddress.getByName(wishes.address()), usual.port(),
                usual.tls(), usual.algorithms(), usual.idleTime(), usual.requestTime());
        return wishes.tls().isEmpty() ? plain
                : plain.with(Certificates.selfSigned(state().chain().base(), wishes.tls().getAsInt()));
    }

    /** Closes the ports and ends all contacts. */
    void close() {
        closed = true;
        looking.cancel();
        if (server != null) {
            try {
                server.close();
            } catch (IOException failed) {
                StudioPlugin.log("The preview server could not be stopped.", failed);
            }
        }
        observer.end();
    }

    /** The state that is served. */
    ServedState state() {
        return texts.state();
    }

    /** What is served is another state than the one that was saved last; empty where it is that. */
    Optional<Trouble> trouble() {
        return trouble;
    }

    /** The URLs of the entry: http, and https where it is served too. */
    List<String> urls() {
        List<String> urls = new ArrayList<>();
        add(urls, "http", server.port());
        add(urls, "https", server.tlsPort());
        return urls;
    }

    /** Whether other machines reach it. */
    boolean isOpenToAll() {
        return !settings.address().isLoopbackAddress();
    }

    private void add(List<String> urls, String scheme, OptionalInt port) {
        String host = wishes.address().contains(":") ? "[" + wishes.address() + "]" : wishes.address();
        port.ifPresent(each -> urls.add(scheme + "://" + host + ":" + each + state().entryPath()));
    }

    private void request(SeenStep step) {
        log.add(new LogRow.Request(step, RequestedFile.of(texts.state(), step.seen().path())));
    }

    private void contact(SeenContact contact) {
        log.add(new LogRow.Verdict(Instant.now(), contact));
    }

    private void note(boolean bad, String text) {
        log.add(new LogRow.Note(Instant.now(), bad, text));
    }

    private void look() {
        observer.endSilent(Instant.now());
        if (!watch.hasChanged()) {
            return;
        }
        ServedState before = texts.state();
        trouble = texts.read();
        if (trouble.isPresent()) {
            note(true, Messages.bind(Messages.Serving_kept, trouble.get().sentence()));
        } else {
            note(false, Messages.bind(Messages.Serving_new_state, texts.state().changedSince(before),
                    texts.state().documents().size()));
        }
        changed.run();
    }

    /** Looks a few times a second whether the texts were saved, and which phones have become silent. */
    private final class Looking extends Job {

        Looking() {
            super(Messages.Serving_looking);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            if (!closed) {
                look();
                schedule(LOOK);
            }
            return Status.OK_STATUS;
        }

        @Override
        public boolean shouldRun() {
            return !closed;
        }
    }
}
