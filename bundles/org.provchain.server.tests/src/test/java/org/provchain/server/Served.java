// SPDX-License-Identifier: EPL-2.0
package org.provchain.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.provchain.core.project.Project;
import org.provchain.core.secrets.SecretSource;
import org.provchain.core.secrets.SecretValue;
import org.provchain.dsl.project.ProjectLoader;
import org.provchain.dsl.project.UnreadableInput;
import org.provchain.server.content.ServedState;
import org.provchain.server.content.StateReader;
import org.provchain.server.http.PreviewServer;
import org.provchain.server.http.ServerSettings;
import org.provchain.server.observe.Seen;

/** A chain that is served on a free port of this machine, for tests. */
public final class Served implements AutoCloseable {

    /** Every secret has a value that no other text holds. */
    public static final SecretSource SECRETS = name -> Optional.of(new SecretValue("hush-" + name));

    private final ServedState state;
    private final PreviewServer server;
    private final List<Seen> log = new CopyOnWriteArrayList<>();

    private Served(ServedState state, ServerSettings settings, Consumer<Seen> further) throws IOException {
        this.state = state;
        this.server = new PreviewServer(settings, () -> state, Clock.systemUTC(), seen -> {
            log.add(seen);
            further.accept(seen);
        });
        server.start();
    }

    /** Serves the only chain of a project. */
    public static Served start(Path project) throws IOException, UnreadableInput {
        return start(state(project), ServerSettings.local(0), any -> {});
    }

    /** Serves a text that is written into a folder. */
    public static Served start(Path folder, String text) throws IOException, UnreadableInput {
        Files.writeString(folder.resolve("test.chain"), text);
        return start(folder);
    }

    public static Served start(ServedState state, ServerSettings settings, Consumer<Seen> further) throws IOException {
        return new Served(state, settings, further);
    }

    /** The state of the only chain of a project. */
    public static ServedState state(Path path) throws IOException, UnreadableInput {
        Project project = ProjectLoader.load(path).project();
        return new StateReader(SECRETS, Clock.systemUTC()).read(project, project.chains().getFirst(),
                Optional.empty());
    }

    /** A path of the repository. */
    public static Path repository(String path) {
        return Path.of(System.getProperty("basedir", "."), "..", "..").resolve(path).normalize();
    }

    public ServedState state() {
        return state;
    }

    public int port() {
        return server.port().orElseThrow();
    }

    public int tlsPort() {
        return server.tlsPort().orElseThrow();
    }

    /** What the server saw so far. */
    public List<Seen> log() {
        return log;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
