// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.core.simulation.Assignment;
import org.provchain.core.simulation.CredentialKind;
import org.provchain.core.simulation.EffectiveParameter;
import org.provchain.core.simulation.Fetch;
import org.provchain.core.simulation.FirmwareDecision;
import org.provchain.core.simulation.HeldValue;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.SimulationOptions;
import org.provchain.core.simulation.Simulator;
import org.provchain.core.simulation.Trace;
import org.provchain.model.Outcome;
import org.provchain.scene.sequence.Step.Kind;
import org.provchain.scene.sequence.Step.Message;
import org.provchain.scene.sequence.Step.Note;

/** Who talks in a sequence diagram, and what is said. */
class SequenceSceneTest {

    private static final String URL = "https://h.example/a.xml";
    private static final HeldValue USER = new HeldValue("fleet", false, "a");
    private static final HeldValue PASSWORD = new HeldValue("digest", true, "a");

    private static List<Step> steps(Fetch... fetches) {
        return SequenceScene.of(Traces.of(fetches)).contacts().getFirst().steps();
    }

    private static List<String> learnt(Assignment... sets) {
        return steps(Traces.fetch(1, URL, CredentialKind.NONE, sets)).stream().filter(Note.class::isInstance)
                .flatMap(each -> ((Note) each).lines().stream()).toList();
    }

    @ParameterizedTest
    @CsvSource({ "https://h.example/a.xml, https, h.example", "HTTPS://H.example:443/a.xml, https, h.example",
            "http://h.example:80, http, h.example", "http://h.example:8080/a, http, h.example:8080",
            "https://h.example:80/a, https, h.example:80", "https://me:word@h.example/a, https, h.example" })
    void aServerIsSchemeHostAndPort(String url, String scheme, String host) {
        Lifeline server = SequenceScene.of(Traces.of(Traces.fetch(1, url, CredentialKind.NONE))).lifelines().get(1);
        assertEquals(new Lifeline("server-1", host, scheme), server);
    }

    @Test
    void serversStandInTheOrderOfTheirFirstUse() {
        SequenceScene scene = SequenceScene.of(Traces.of(Traces.fetch(1, "http://b.example/1", CredentialKind.NONE),
                Traces.fetch(2, "http://a.example/2", CredentialKind.NONE),
                Traces.fetch(3, "http://b.example/3", CredentialKind.NONE)));
        assertEquals(List.of("Phone", "b.example", "a.example"),
                scene.lifelines().stream().map(Lifeline::title).toList());
        assertEquals(List.of("server-1", "server-2", "server-1"), scene.contacts().getFirst().steps().stream()
                .map(Message.class::cast).filter(each -> each.kind() == Kind.REQUEST).map(Message::server).toList());
    }

    @ParameterizedTest
    @CsvSource({ "200, NONE, ANSWER, 200 a", "401, NONE, CHALLENGE, 401 a: asks for HTTP digest",
            "401, DEVICE, REFUSAL, 401 a: not taken", "401, CONFIGURED, REFUSAL, 401 a: not taken",
            "404, NONE, REFUSAL, 404 a: why" })
    void anAnswerSaysItsStatusItsFileAndWhy(int status, CredentialKind sent, Kind kind, String text) {
        Message answer = (Message) steps(new Fetch(1, URL, Optional.of("a"), sent, status, "why", List.of(),
                List.of())).get(1);
        assertEquals(kind, answer.kind());
        assertEquals(text, answer.text());
    }

    @Test
    void theUserNameIsShownAndThePasswordIsNot() {
        Trace trace = Traces.of(Traces.fetch(1, URL, CredentialKind.NONE, Traces.set(PreparedChain.USERNAME, USER),
                Traces.set(PreparedChain.PASSWORD, new HeldValue("sesame", false, "a"))),
                Traces.fetch(2, URL, CredentialKind.DEVICE), Traces.fetch(3, URL, CredentialKind.CONFIGURED));
        assertEquals(List.of("", "with MAC and MAC-ID", "with the configured credentials, user \"fleet\""),
                SequenceScene.of(trace).contacts().getFirst().steps().stream().filter(Message.class::isInstance)
                        .map(Message.class::cast).filter(each -> each.kind() == Kind.REQUEST).map(Message::detail)
                        .toList());
        String all = SequenceScene.of(trace).toString();
        assertFalse(all.contains("sesame") || all.contains("ABCD"), all);
    }

    @Test
    void theUserNameIsThatWhichTheDeviceKeepsOverContacts() {
        EffectiveParameter kept = new EffectiveParameter(PreparedChain.USERNAME, USER, List.of(), Optional.empty());
        HeldValue lost = new HeldValue("lost", false, "a");
        Trace trace = new Trace("c", Traces.device("Maxwell3"), SimulationOptions.defaults(), List.of(
                Traces.contact(1, List.of(Traces.fetch(1, URL, CredentialKind.NONE,
                        Traces.set(PreparedChain.USERNAME, lost))), Outcome.LIMIT, "why", URL, List.of(kept)),
                Traces.contact(2, List.of(Traces.fetch(1, URL, CredentialKind.CONFIGURED)), Outcome.COMPLETE, "", URL,
                        List.of())),
                Trace.Ending.ENOUGH);
        Message again = (Message) SequenceScene.of(trace).contacts().getLast().steps().getFirst();
        assertEquals("with the configured credentials, user \"fleet\"", again.detail());
    }

    @Test
    void parametersAreCountedByWhatBecomesOfThem() {
        HeldValue one = new HeldValue("1", false, "a");
        Optional<HeldValue> old = Optional.of(new HeldValue("0", false, "b"));
        assertEquals(List.of(), learnt());
        assertEquals(List.of("sets 1 parameter"), learnt(Traces.set("P", one)));
        assertEquals(List.of("sets 2 parameters, overrides 1 earlier value"),
                learnt(Traces.set("P", one), new Assignment("Q", one, old, true)));
        assertEquals(List.of("sets 1 parameter"), learnt(new Assignment("P", one, Optional.of(one), true)),
                "the same again is no news");
        assertEquals(List.of("2 parameters not taken, since an earlier file set them"),
                learnt(new Assignment("P", one, old, false), new Assignment("Q", one, old, false)));
    }

    @Test
    void credentialsAndTheNextContactAreNewsOnlyWhenTheyChange() {
        HeldValue next = new HeldValue("https://h.example/%MACD.xml", false, "a");
        assertEquals(List.of("sets 3 parameters", "configures the digest credentials, user \"fleet\"",
                "moves the next contact to \"https://h.example/%MACD.xml\""),
                learnt(Traces.set(PreparedChain.USERNAME, USER), Traces.set(PreparedChain.PASSWORD, PASSWORD),
                        Traces.set(Simulator.NEXT, next)));
        assertEquals(List.of("sets 1 parameter", "configures the digest password"),
                learnt(Traces.set(PreparedChain.PASSWORD, PASSWORD)));
        assertEquals(List.of("sets 1 parameter"),
                learnt(new Assignment(Simulator.NEXT, next, Optional.of(next), true)));
    }

    @Test
    void aFirmwareIsShownWithItsDecision() {
        Note note = (Note) steps(new Fetch(1, URL, Optional.of("a"), CredentialKind.NONE, 200, "a remark", List.of(),
                List.of(new FirmwareDecision("2.22.4", "u", true, "newer than 2.19.2"),
                        new FirmwareDecision("", "u", false, "why"))))
                .get(2);
        assertEquals(List.of("a remark", "firmware 2.22.4: installed, newer than 2.19.2",
                "firmware without a version: not installed, why"), note.lines());
    }

    @Test
    void aContactThatFetchesNothingHasNoServer() {
        SequenceScene scene = SequenceScene.of(Traces.of());
        assertEquals(1, scene.lifelines().size());
        assertTrue(scene.contacts().getFirst().steps().isEmpty());
    }
}
