// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.text;

import java.util.ArrayList;
import java.util.List;

import org.provchain.core.simulation.Trace;
import org.provchain.scene.sequence.ContactFrame;
import org.provchain.scene.sequence.Lifeline;
import org.provchain.scene.sequence.SequenceScene;
import org.provchain.scene.sequence.Step;
import org.provchain.scene.sequence.Step.Kind;
import org.provchain.scene.sequence.layout.Wrapped;

/** Writes a trace as a Mermaid sequence diagram, which many viewers of Markdown draw. */
public final class SequenceMermaid {

    /** A tint that light and dark pages bear. */
    private static final String FRAME = "    rect rgba(127, 127, 127, 0.1)\n";
    private static final double ROOM = 420;

    private final SequenceScene scene;
    private final String all;
    private final StringBuilder chart = new StringBuilder("sequenceDiagram\n");

    private SequenceMermaid(SequenceScene scene) {
        this.scene = scene;
        String last = id(scene.lifelines().getLast().id());
        this.all = last.equals(Lifeline.PHONE) ? last : Lifeline.PHONE + "," + last;
    }

    /** The trace as a sequence diagram. */
    public static String of(SequenceScene scene) {
        return new SequenceMermaid(scene).write();
    }

    private String write() {
        chart.append("    title ").append(MermaidText.escaped(scene.title())).append('\n');
        for (Lifeline each : scene.lifelines()) {
            chart.append("    participant ").append(id(each.id())).append(" as ").append(MermaidText.lines(
                    each.isPhone() ? List.of(each.title(), each.subtitle())
                            : List.of(each.subtitle() + "://" + each.title())))
                    .append('\n');
        }
        scene.contacts().forEach(this::contact);
        List<String> foot = new ArrayList<>();
        if (!scene.ending().isEmpty()) {
            foot.add(scene.ending());
        }
        if (!scene.assumptions().isEmpty()) {
            foot.add(Trace.ASSUMED);
            scene.assumptions().forEach(each -> foot.add(each.setting() + ", " + each.basis()));
        }
        if (!foot.isEmpty()) {
            note("    ", all, foot);
        }
        return chart.toString();
    }

    private void contact(ContactFrame contact) {
        chart.append(FRAME);
        note("        ", all, List.of(contact.title(), contact.url()));
        for (Step step : contact.steps()) {
            switch (step) {
            case Step.Message message -> message(message);
            case Step.Note note -> note("        ", Lifeline.PHONE, note.lines().stream()
                    .flatMap(each -> Wrapped.sentence(each, ROOM).stream()).toList());
            }
        }
        List<String> close = new ArrayList<>();
        close.add(contact.close().outcome());
        if (!contact.close().reason().isEmpty()) {
            close.addAll(Wrapped.sentence(contact.close().reason(), ROOM));
        }
        close.add("next contact: " + contact.close().next());
        note("        ", all, close);
        chart.append("    end\n");
    }

    private void message(Step.Message message) {
        String server = id(message.server());
        boolean asks = message.kind() == Kind.REQUEST;
        String arrow = switch (message.kind()) {
        case REQUEST -> "->>";
        case ANSWER, CHALLENGE -> "-->>";
        case REFUSAL -> "--x";
        };
        List<String> lines = new ArrayList<>();
        lines.add(asks ? message.number() + ". " + message.text() : message.text());
        if (!message.detail().isEmpty()) {
            lines.add(message.detail());
        }
        chart.append("        ").append(asks ? Lifeline.PHONE : server).append(arrow)
                .append(asks ? server : Lifeline.PHONE).append(": ").append(MermaidText.lines(lines)).append('\n');
    }

    private void note(String indent, String over, List<String> lines) {
        chart.append(indent).append("Note over ").append(over).append(": ").append(MermaidText.lines(lines))
                .append('\n');
    }

    private static String id(String id) {
        return id.replace('-', '_');
    }
}
