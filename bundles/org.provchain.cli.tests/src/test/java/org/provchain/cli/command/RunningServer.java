// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.provchain.cli.Main;
import org.provchain.cli.console.Console;

/** {@code provchain serve} in a thread of this JVM, on a free port. */
final class RunningServer implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");
    private static final long PATIENCE = Duration.ofSeconds(60).toNanos();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CompletableFuture<Integer> exit = new CompletableFuture<>();
    private final Thread thread;
    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    RunningServer(Map<String, String> environment, String... arguments) {
        List<String> words = new ArrayList<>(List.of("serve", "--port", "0"));
        words.addAll(List.of(arguments));
        thread = new Thread(() -> exit.complete(Main.run(new Console(new PrintWriter(out), new PrintWriter(err),
                environment, false), words.toArray(String[]::new))), "serve");
        thread.setDaemon(true);
        thread.start();
        awaitOut("Ctrl-C ends.");
        Matcher address = ADDRESS.matcher(out.toString());
        if (!address.find()) {
            throw new AssertionError(out + "\n" + err);
        }
        port = Integer.parseInt(address.group(1));
    }

    HttpResponse<String> get(String path, String... fields) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (fields.length > 0) {
            request.headers(fields);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    String out() {
        return out.toString().replace("\r\n", "\n");
    }

    String err() {
        return err.toString().replace("\r\n", "\n");
    }

    void awaitOut(String text) {
        await(out, text);
    }

    void awaitErr(String text) {
        await(err, text);
    }

    private void await(StringWriter stream, String text) {
        long begun = System.nanoTime();
        while (!stream.toString().contains(text)) {
            if (exit.isDone() || System.nanoTime() - begun > PATIENCE) {
                throw new AssertionError("'" + text + "' was not said: " + out + "\n" + err);
            }
            Thread.onSpinWait();
        }
    }

    /** Stops it as Ctrl-C does and gives the exit code. */
    int stop() throws Exception {
        thread.interrupt();
        return exit.get(60, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        try {
            stop();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
