// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.provchain.server.observe.SeenStep;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.live.LiveFetch;
import org.provchain.ui.project.ChainProject;

/** What the window serves: one chain at most, until it is stopped or the window is closed. Used in the UI thread only. */
public final class Serving {

    /** How far it is. */
    public enum Phase {
        STOPPED, STARTING, RUNNING
    }

    /** A chain that is to be served. */
    record Wanted(IProject project, String chain) {
    }

    /** A server is opened when the one before is closed, so that its port is free. */
    private static final class OneByOne implements ISchedulingRule {

        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    }

    private static Serving instance;

    private final ISchedulingRule oneByOne = new OneByOne();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final IWorkbench workbench = PlatformUI.getWorkbench();
    private final Display display = workbench.getDisplay();
    private final ServerLog log = new ServerLog(display);
    private Phase phase = Phase.STOPPED;
    private Wanted wanted;
    private LiveServer server;
    private Trouble failure;

    private Serving() {
        log.addFollower((added, gone) -> light(added));
        workbench.addWorkbenchListener(new IWorkbenchListener() {
            @Override
            public boolean preShutdown(IWorkbench closing, boolean forced) {
                return true;
            }

            @Override
            public void postShutdown(IWorkbench closing) {
                close();
            }
        });
    }

    /** The one of the window. */
    public static Serving get() {
        if (instance == null) {
            instance = new Serving();
        }
        return instance;
    }

    /**
     * Serves a chain as it was saved, where the preferences say, instead of what is served now.
     *
     * @param chain its name; empty for the first one of the project
     */
    public void start(IProject project, String chain) {
        start(new Wanted(project, chain), ServerWishes.preferred());
    }

    /** Serves what was wanted last again, on any free port. */
    void startOnAnyPort() {
        start(wanted, ServerWishes.preferred().onAnyPort());
    }

    /** Serves what was wanted last again. */
    void again() {
        start(wanted, ServerWishes.preferred());
    }

    private void start(Wanted asked, ServerWishes wishes) {
        Optional<ChainProject> texts = StudioPlugin.projects().of(asked.project());
        stop();
        if (texts.isEmpty()) {
            return;
        }
        wanted = asked;
        phase = Phase.STARTING;
        changed();
        LiveServer starting = new LiveServer(
                new ServedTexts(asked.project(), texts.get().texts(), asked.chain()), wishes, log,
                this::servedOtherwise);
        server = starting;
        inTurn(Messages.Serving_starting, () -> {
            Optional<Trouble> trouble = starting.start();
            if (trouble.isPresent()) {
                starting.close();
            }
            later(() -> started(starting, trouble));
        });
    }

    private void started(LiveServer started, Optional<Trouble> trouble) {
        if (server != started) {
            // stopped meanwhile, which closes it in its turn
            return;
        }
        if (trouble.isPresent()) {
            server = null;
            phase = Phase.STOPPED;
            failure = trouble.get();
        } else {
            phase = Phase.RUNNING;
            wanted = new Wanted(wanted.project(), started.state().chain().name());
            StudioPlugin.live().follow(wanted.project(), wanted.chain());
        }
        changed();
    }

    /** Serves nothing any more. */
    public void stop() {
        LiveServer stopped = server;
        failure = null;
        server = null;
        phase = Phase.STOPPED;
        if (stopped != null) {
            inTurn(Messages.Serving_stopping, stopped::close);
            StudioPlugin.live().clear();
        }
        changed();
    }

    /** The window is closed: nothing may go on behind it. */
    private void close() {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    private void inTurn(String name, Runnable work) {
        Job job = Job.create(name, (IJobFunction) monitor -> {
            work.run();
            return Status.OK_STATUS;
        });
        job.setRule(oneByOne);
        job.schedule();
    }

    private void servedOtherwise() {
        later(this::changed);
    }

    private void later(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(work);
        }
    }

    /** The diagrams light up what phones fetched. */
    private void light(List<LogRow> added) {
        if (phase != Phase.RUNNING) {
            return;
        }
        List<LiveFetch> fetches = new ArrayList<>();
        for (LogRow each : added) {
            if (each instanceof LogRow.Request request && request.file().isPresent()) {
                SeenStep step = request.step();
                fetches.add(new LiveFetch(LogText.device(step), step.seen().client(), request.file().get(),
                        step.seen().status()));
            }
        }
        StudioPlugin.live().fetched(fetches);
    }

    /** How far it is. */
    public Phase phase() {
        return phase;
    }

    /** Whether a chain is served, or soon will be. */
    public boolean isOn() {
        return phase != Phase.STOPPED;
    }

    /** The URLs of the entry of the chain, http first; none while none is served. */
    public List<String> urls() {
        return phase == Phase.RUNNING ? server.urls() : List.of();
    }

    /** What is served; empty while nothing is. */
    Optional<LiveServer> server() {
        return phase == Phase.RUNNING ? Optional.of(server) : Optional.empty();
    }

    /** What is served, or was to be. */
    Optional<Wanted> wanted() {
        return Optional.ofNullable(wanted);
    }

    /** Why nothing is served, or not what was saved last. */
    Optional<Trouble> trouble() {
        return server().map(LiveServer::trouble).orElse(Optional.ofNullable(failure));
    }

    /** Whether other machines reach it. */
    boolean isOpenToAll() {
        return server().filter(LiveServer::isOpenToAll).isPresent();
    }

    /** What was seen. */
    ServerLog log() {
        return log;
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    /** Tells a listener of each change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Tells a listener nothing any more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
