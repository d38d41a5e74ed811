// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provchain.core.chain.Credentials;
import org.provchain.core.export.FolderExport;
import org.provchain.core.inventory.Device;
import org.provchain.core.progress.Cancellation;
import org.provchain.core.progress.Progress;
import org.provchain.core.simulation.Account;
import org.provchain.core.simulation.Trace;
import org.provchain.core.uri.MacCase;
import org.provchain.core.xml.ChainExport;
import org.provchain.core.xml.DeviceValues;
import org.provchain.server.Served;
import org.provchain.server.accesslog.AccessLog;
import org.provchain.server.content.Document;
import org.provchain.server.content.ServedState;
import org.provchain.server.http.Certificates;
import org.provchain.server.http.ServerSettings;
import org.provchain.server.observe.Ending;
import org.provchain.server.observe.Observer;
import org.provchain.server.observe.SeenContact;

/** The same walks against Apache httpd, which serves the folder that an export wrote; and what its log is found to say. */
@Timeout(120)
@EnabledOnOs(OS.LINUX)
class ApacheWalkTest {

    private static ServerSettings.Tls tls;

    @TempDir
    private Path folder;

    @BeforeAll
    static void certificate() throws Exception {
        tls = Certificates.selfSigned(List.of("localhost", "prov.acme.example"), 0);
    }

    static List<Walk> walks() {
        return Walk.all();
    }

    @ParameterizedTest
    @MethodSource("walks")
    void theSameRequests(Walk walk) throws Exception {
        ServedState state = Served.state(walk.project(Files.createDirectories(folder.resolve("project"))));
        Path www = folder.resolve("www");
        new FolderExport(www, false, Progress.NONE, Progress.UNKNOWN, Cancellation.NEVER).write(new ChainExport(
                state.chain(), List.of(walk.device(state)).iterator(), Served.SECRETS, MacCase.LOWER, ""));
        open(folder);
        Path own = Files.createDirectories(folder.resolve("apache"));
        open(own);
        Trace trace = walk.trace(state);
        try (Apache apache = new Apache(own)) {
            for (Document each : state.documents()) {
                protect(apache, state, each, walk.device(state));
            }
            apache.secure(tls);
            apache.start(state.basePath(), www);
            List<String> requests;
            try (PhoneNetwork network = new PhoneNetwork(apache.port(), OptionalInt.of(apache.tlsPort()),
                    Optional.of(tls.keys()), "MD5", "Maxwell3 " + walk.mac())) {
                requests = walk.walked(state, network);
            }
            assertEquals(Walk.requests(trace), requests.stream().map(each -> withoutForbidden(each)).toList());
            explained(walk, state, trace, apache.log(requests.size()));
        }
    }

    /** Apache lists no folder without mod_autoindex and says so by 404, or by 403 with it. */
    private static String withoutForbidden(String request) {
        return request.endsWith("/") ? request.replaceFirst("^403", "404") : request;
    }

    private static void protect(Apache apache, ServedState state, Document document, Device device)
            throws IOException {
        DeviceValues values = new DeviceValues(Served.SECRETS);
        switch (document.file().credentials()) {
        case Credentials.None open -> {
            // everybody may have it
        }
        case Credentials.Configured configured -> {
            Account account = state.prepared().configuredAccounts().getFirst();
            apache.protect(document.path(), values.of(account.username(), Optional.empty()).orElseThrow(),
                    values.of(account.password(), Optional.empty()).orElseThrow());
        }
        case Credentials.User user -> apache.protect(document.path(), user.name(),
                values.secret(user.secret(), Optional.empty()).orElseThrow());
        case Credentials.OfDevice any -> apache.protect(document.path(), device.mac().digits(MacCase.LOWER),
                device.macId().orElseThrow());
        }
    }

    private static void explained(Walk walk, ServedState state, Trace trace, String log) throws IOException {
        List<SeenContact> contacts = new ArrayList<>();
        Observer observer = new Observer(() -> state, Duration.ofSeconds(30), any -> {}, contacts::add);
        AccessLog.Count count = AccessLog.read(new BufferedReader(new StringReader(log)), observer::saw);
        observer.end();
        assertEquals(0, count.unreadable(), log);
        assertEquals(walk.contacts(), contacts.size(), log);
        for (int at = 0; at < contacts.size(); at++) {
            assertEquals(Ending.AS_PREDICTED, contacts.get(at).ending(), contacts.get(at)::sentence);
            assertEquals(trace.contacts().get(at).fetches(), contacts.get(at).predicted().orElseThrow().fetches());
        }
    }

    /** Apache gives up being root, and shall still read what a test wrote. */
    private static void open(Path place) throws IOException {
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxrwxrwx"));
    }
}
