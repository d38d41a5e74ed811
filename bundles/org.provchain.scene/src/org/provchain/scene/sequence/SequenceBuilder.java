// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.sequence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.provchain.core.simulation.Assignment;
import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.CredentialKind;
import org.provchain.core.simulation.EffectiveParameter;
import org.provchain.core.simulation.Fetch;
import org.provchain.core.simulation.HeldValue;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.Trace;
import org.provchain.core.uri.MacCase;
import org.provchain.core.uri.UriReference;
import org.provchain.model.Outcome;
import org.provchain.scene.sequence.ContactFrame.Close;
import org.provchain.scene.sequence.Step.Kind;
import org.provchain.scene.sequence.Step.Message;
import org.provchain.scene.sequence.Step.Note;

/** Makes the sequence diagram of a trace. */
final class SequenceBuilder {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final Trace trace;
    private final Map<Origin, Lifeline> servers = new LinkedHashMap<>();
    private Optional<HeldValue> user = Optional.empty();

    SequenceBuilder(Trace trace) {
        this.trace = trace;
    }

    SequenceScene build() {
        List<ContactFrame> contacts = trace.contacts().stream().map(this::contact).toList();
        List<Lifeline> lifelines = new ArrayList<>();
        lifelines.add(new Lifeline(Lifeline.PHONE, "Phone", trace.device().mac().colons(MacCase.UPPER)
                + trace.device().model().map(each -> " " + each).orElse("")));
        lifelines.addAll(servers.values());
        return new SequenceScene(trace.title(), List.copyOf(lifelines), contacts, trace.ending().sentence(),
                trace.assumptions().stream().map(each -> new Assumption(each.key() + " = " + each.value(trace
                        .options()), each.basis())).toList());
    }

    private ContactFrame contact(Contact contact) {
        String id = "contact-" + contact.number();
        List<Step> steps = new ArrayList<>();
        contact.fetches().forEach(each -> fetch(id, each, steps));
        // a contact that fails may have taken back what its files set
        user = contact.parameters().stream().filter(each -> each.name().equals(PreparedChain.USERNAME))
                .map(EffectiveParameter::value).findFirst();
        return new ContactFrame(id, "contact " + contact.number() + " of " + trace.contacts().size() + ", via "
                + contact.method().getLiteral(), contact.entry(), List.copyOf(steps),
                new Close(id + "-close", contact.outcome() == Outcome.COMPLETE, contact.outcome().getLiteral(),
                        contact.reason(), contact.next()));
    }

    private void fetch(String contact, Fetch fetch, List<Step> steps) {
        UriReference url = UriReference.parse(fetch.url());
        String server = servers.computeIfAbsent(Origin.of(url), origin -> new Lifeline("server-" + (servers.size() + 1),
                origin.host(), origin.scheme())).id();
        steps.add(new Message(contact + "-get-" + fetch.number(), Kind.REQUEST, fetch.number(), server,
                "GET " + (url.path().isEmpty() ? "/" : url.path()) + url.query().map(each -> "?" + each).orElse(""),
                sent(fetch), fetch.url()));
        steps.add(new Message(contact + "-answer-" + fetch.number(), answerKind(fetch),
                fetch.number(), server, answer(fetch), "", fetch.url()));
        List<String> lines = new ArrayList<>();
        if (!fetch.note().isEmpty() && fetch.status() != NOT_FOUND) {
            lines.add(fetch.note());
        }
        lines.addAll(Learnt.from(fetch));
        if (!lines.isEmpty()) {
            steps.add(new Note(contact + "-note-" + fetch.number(), List.copyOf(lines)));
        }
        for (Assignment each : fetch.sets()) {
            if (each.applied() && each.name().equals(PreparedChain.USERNAME)) {
                user = Optional.of(each.value());
            }
        }
    }

    private String sent(Fetch fetch) {
        return switch (fetch.credentials()) {
        case NONE -> "";
        case DEVICE -> "with " + CredentialKind.DEVICE.words();
        case CONFIGURED -> "with " + CredentialKind.CONFIGURED.words()
                + user.map(each -> ", user " + each.shown()).orElse("");
        };
    }

    private static Kind answerKind(Fetch fetch) {
        return switch (fetch.status()) {
        case OK -> Kind.ANSWER;
        case NOT_FOUND -> Kind.REFUSAL;
        default -> fetch.credentials() == CredentialKind.NONE ? Kind.CHALLENGE : Kind.REFUSAL;
        };
    }

    private static String answer(Fetch fetch) {
        String status = fetch.status() + fetch.file().map(each -> " " + each).orElse("");
        return switch (fetch.status()) {
        case OK -> status;
        case NOT_FOUND -> status + ": " + fetch.note();
        default -> status + (answerKind(fetch) == Kind.CHALLENGE ? ": asks for HTTP digest" : ": not taken");
        };
    }
}
