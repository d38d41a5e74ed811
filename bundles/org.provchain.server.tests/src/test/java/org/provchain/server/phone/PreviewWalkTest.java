// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provchain.core.simulation.Trace;
import org.provchain.server.Served;
import org.provchain.server.content.ServedState;
import org.provchain.server.http.Certificates;
import org.provchain.server.http.ServerSettings;
import org.provchain.server.observe.Ending;
import org.provchain.server.observe.Observer;
import org.provchain.server.observe.SeenContact;
import org.provchain.server.observe.SeenStep;

/** A phone that knows nothing of Provchain makes the requests that the simulation predicts, one by one. */
class PreviewWalkTest {

    private static ServerSettings settings;

    @TempDir
    private Path folder;

    @BeforeAll
    static void certificate() throws Exception {
        settings = ServerSettings.local(0).with(Certificates.selfSigned(List.of("localhost", "prov.acme.example"), 0));
    }

    static List<Walk> walks() {
        return Walk.all();
    }

    @ParameterizedTest
    @MethodSource("walks")
    void byMd5(Walk walk) throws Exception {
        walk(walk, "MD5", "Maxwell3 " + walk.mac());
    }

    @ParameterizedTest
    @MethodSource("walks")
    void bySha256(Walk walk) throws Exception {
        walk(walk, "SHA-256", "Maxwell3");
    }

    private void walk(Walk walk, String algorithm, String userAgent) throws Exception {
        ServedState state = Served.state(walk.project(folder));
        List<SeenStep> steps = new ArrayList<>();
        List<SeenContact> contacts = new ArrayList<>();
        Observer observer = new Observer(() -> state, Observer.SILENCE, steps::add, contacts::add);
        Trace trace = walk.trace(state);
        assertEquals(walk.outcome(), trace.last().outcome().getLiteral());
        try (Served served = Served.start(state, settings, observer::saw);
                PhoneNetwork network = new PhoneNetwork(served.port(), OptionalInt.of(served.tlsPort()),
                        settings.tls().map(ServerSettings.Tls::keys), algorithm,
                        userAgent)) {
            assertEquals(Walk.requests(trace), walk.walked(state, network));
            assertFalse(served.log().toString().contains("hush"), "no secret in the log");
        }
        observer.endSilent(Instant.now().plus(Observer.SILENCE).plusSeconds(1));
        boolean shown = userAgent.contains(walk.mac()) || steps.stream().anyMatch(each -> each.device().isPresent());
        assertEquals(shown ? walk.contacts() : 1, contacts.size(), contacts::toString);
        for (int at = 0; at < contacts.size(); at++) {
            SeenContact seen = contacts.get(at);
            assertEquals(shown ? Ending.AS_PREDICTED : Ending.UNKNOWN_DEVICE, seen.ending(), seen::sentence);
            if (shown) {
                assertEquals(trace.contacts().get(at).fetches(), seen.predicted().orElseThrow().fetches());
                assertEquals(seen.predicted().get().fetches().size(), seen.matched());
            }
        }
        assertTrue(contacts.stream().noneMatch(each -> each.sentence().contains("hush")));
    }
}
