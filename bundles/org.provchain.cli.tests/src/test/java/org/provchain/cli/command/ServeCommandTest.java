// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.cli.CommandRun;

/** Serving from the command line: the log, the record, and texts that are saved meanwhile. */
@Timeout(180)
class ServeCommandTest {

    private static final Map<String, String> SECRET = Map.of("PROVCHAIN_SECRET_SIP", "hush-hush");

    @TempDir
    private Path folder;
    private String project;

    @BeforeEach
    void write() throws IOException {
        project = Projects.write(folder.resolve("project"), Projects.SITE);
    }

    @Test
    void theLogNamesDeviceAndStepAndTheEndOfTheContact() throws Exception {
        Path record = folder.resolve("contacts.json");
        RunningServer server = new RunningServer(SECRET, project, "--record", record.toString());
        assertTrue(server.get("/provisioning.xml").body().contains("DefaultAccount"));
        assertTrue(server.get("/7c2f80123456.xml").body().contains("hush-hush"));
        server.awaitOut("=> ");
        assertEquals(404, server.get("/7C2F80123457.xml").statusCode());
        assertEquals(0, server.stop(), server.err());
        assertTrue(server.out().contains("Serving chain 'site': 3 documents, 2 devices."), server.out());
        assertTrue(server.out().contains("127.0.0.1  200 GET /provisioning.xml  which device is not known yet"),
                server.out());
        assertTrue(server.out().contains("7C:2F:80:12:34:56  200 GET /7c2f80123456.xml  step 2 of 2"), server.out());
        assertTrue(server.out().contains("=> 7C:2F:80:12:34:56: complete, as predicted (2 of 2 requests)."),
                server.out());
        assertTrue(server.out().contains("=> 7C:2F:80:12:34:57: "), server.out());
        assertFalse((server.out() + server.err()).contains("hush-hush"));
        String json = Files.readString(record);
        assertFalse(json.contains("hush-hush"));
        JsonObject contact = JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("contacts").get(0)
                .getAsJsonObject();
        assertEquals("as-predicted", contact.get("ending").getAsString());
        assertEquals(2, contact.get("matched").getAsInt());
        assertEquals(2, contact.getAsJsonArray("seen").size());
        assertEquals("complete", contact.getAsJsonObject("predicted").get("outcome").getAsString());
    }

    @Test
    void aTextThatIsSavedIsServedAndABrokenOneIsNot() throws Exception {
        try (RunningServer server = new RunningServer(SECRET, project)) {
            HttpResponse<String> first = server.get("/7c2f80123456.xml");
            String general = server.get("/provisioning.xml").headers().firstValue("Last-Modified").orElseThrow();
            Projects.write(Path.of(project), Projects.SITE.replace("Reception", "Gate"));
            server.awaitOut("Serving the new state: 1 of 3 documents differ.");
            HttpResponse<String> second = server.get("/7c2f80123456.xml", "If-None-Match",
                    first.headers().firstValue("ETag").orElseThrow());
            assertEquals(200, second.statusCode());
            assertTrue(second.body().contains("Gate"), second.body());
            assertEquals(general, server.get("/provisioning.xml").headers().firstValue("Last-Modified").orElseThrow());
            Projects.write(Path.of(project), Projects.SITE.replace("redirect to own", "redirect to nobody"));
            server.awaitErr("The last good state is served on.");
            assertTrue(server.err().contains("error"), server.err());
            assertTrue(server.get("/7c2f80123456.xml").body().contains("Gate"));
            Projects.write(Path.of(project), Projects.SITE.replace("Reception", "Tower"));
            while (!server.get("/7c2f80123456.xml").body().contains("Tower")) {
                Thread.onSpinWait();
            }
            // a second chain beside it is not asked for
            Projects.write(Path.of(project), Projects.SITE.replace("Reception", "Roof")
                    + "chain extra { dialect maxwell 1.1 base \"https://x.example/\" entry a file a \"a.xml\" { } }\n");
            while (!server.get("/7c2f80123456.xml").body().contains("Roof")) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void httpsWithACertificateOfItsOwn() throws Exception {
        RunningServer server = new RunningServer(SECRET, project, "--tls", "0");
        assertTrue(server.out().contains("  https://127.0.0.1:"), server.out());
        assertTrue(server.out().matches("(?s).*certificate SHA-256 ([0-9A-F]{2}:){31}[0-9A-F]{2}\n.*"), server.out());
        assertEquals(0, server.stop());
    }

    @Test
    void errorsAreNotServed() throws IOException {
        Projects.write(Path.of(project), Projects.SITE.replace("redirect to own", "redirect to nobody"));
        CommandRun broken = CommandRun.of(SECRET, false, "serve", project, "--port", "0");
        assertEquals(1, broken.exitCode(), broken.all());
        assertTrue(broken.err().contains("nothing is served"), broken.err());
        Projects.write(Path.of(project), Projects.SITE);
        CommandRun noSecret = CommandRun.of("serve", project, "--port", "0");
        assertEquals(1, noSecret.exitCode(), noSecret.all());
        assertTrue(noSecret.err().contains("site.chain:14:9: error export: The secret 'sip'"), noSecret.err());
    }

    @Test
    void aPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandRun run = CommandRun.of(SECRET, false, "serve", project, "--port",
                    Integer.toString(taken.getLocalPort()));
            assertEquals(2, run.exitCode(), run.all());
            assertTrue(run.err().contains("Port " + taken.getLocalPort() + " is taken by another program"), run.err());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "--port 70000 | --port takes", "--host nowhere.invalid | no address",
            "--digest SHA-1 | MD5 or SHA-256", "--keystore x.p12 | --tls", "--silence 0 | --silence",
            "--tls 0 --keystore x.p12 | PROVCHAIN_KEYSTORE_PASSWORD", "--chain other | other" })
    void wrongUse(String options, String said) {
        CommandRun run = CommandRun.of(SECRET, false, ("serve " + project + " " + options).split(" "));
        assertEquals(2, run.exitCode(), run.all());
        assertTrue(run.err().contains(said), run.err());
    }
}
