// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.trace;

import java.io.PrintWriter;

import org.provchain.cli.console.Console;
import org.provchain.cli.console.Palette;
import org.provchain.core.simulation.Assignment;
import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.CredentialKind;
import org.provchain.core.simulation.EffectiveParameter;
import org.provchain.core.simulation.Fetch;
import org.provchain.core.simulation.FirmwareDecision;
import org.provchain.core.simulation.HeldValue;
import org.provchain.core.simulation.SimulationOption;
import org.provchain.core.simulation.Trace;
import org.provchain.core.uri.MacCase;
import org.provchain.model.Outcome;

/** Writes a trace for a person: the downloads in order, what each file set, the outcome, and the device at the end. */
public final class TraceText {

    private static final int OK = 200;

    private final PrintWriter out;
    private final Palette palette;

    public TraceText(Console console) {
        this.out = console.out();
        this.palette = Palette.of(console);
    }

    /** Writes all contacts and then the parameters that the last one leaves. */
    public void write(Trace trace) {
        out.println(palette.strong(trace.device().mac().colons(MacCase.UPPER))
                + trace.device().model().map(each -> " " + each).orElse("") + " on chain "
                + palette.strong(trace.chain()));
        for (Contact contact : trace.contacts()) {
            out.println();
            contact(contact);
        }
        if (!trace.ending().sentence().isEmpty()) {
            out.println(trace.ending().sentence());
        }
        parameters(trace.last());
        assumptions(trace);
    }

    private void contact(Contact contact) {
        out.println(palette.strong("Contact " + contact.number()) + " via " + contact.method().getLiteral()
                + ", first URL " + contact.entry());
        for (Fetch fetch : contact.fetches()) {
            fetch(fetch);
        }
        String outcome = contact.outcome().getLiteral();
        out.println("  => " + (contact.outcome() == Outcome.COMPLETE ? palette.good(outcome) : palette.bad(outcome))
                + (contact.reason().isEmpty() ? "" : ": " + contact.reason()));
        out.println("  next contact: " + contact.next());
    }

    private void fetch(Fetch fetch) {
        String status = fetch.status() == OK ? palette.good("200") : palette.bad(Integer.toString(fetch.status()));
        String credentials = fetch.credentials() == CredentialKind.NONE ? ""
                : " with " + fetch.credentials().words();
        out.println(String.format("%4d. ", fetch.number()) + status + " " + fetch.url()
                + fetch.file().map(file -> " (" + file + ")").orElse("") + credentials
                + (fetch.note().isEmpty() ? "" : palette.faint("  " + fetch.note())));
        for (FirmwareDecision each : fetch.firmware()) {
            out.println("        firmware " + each.version() + ": "
                    + (each.installed() ? palette.good(each.words()) : each.words()) + ", " + each.reason());
        }
        for (Assignment each : fetch.sets()) {
            out.println("        " + each.name() + " = " + each.value().shown() + effect(each));
        }
    }

    private String effect(Assignment assignment) {
        if (!assignment.applied()) {
            return palette.warn("  not taken, since an earlier file set it");
        }
        return assignment.overridden().map(old -> palette.warn("  overrides " + from(old))).orElse("");
    }

    private void parameters(Contact contact) {
        if (contact.parameters().isEmpty()) {
            return;
        }
        out.println();
        out.println(palette.strong("On the device at the end"));
        int width = contact.parameters().stream().mapToInt(each -> each.name().length()).max().orElse(0);
        for (EffectiveParameter each : contact.parameters()) {
            StringBuilder line = new StringBuilder("  ").append(each.name())
                    .append(" ".repeat(width - each.name().length())).append(" = ").append(each.value().shown());
            line.append(palette.faint("  by " + each.value().file()));
            if (!each.overrides().isEmpty()) {
                line.append(palette.faint(", over " + from(each.overrides().getLast())));
            }
            out.println(line);
        }
    }

    private void assumptions(Trace trace) {
        if (trace.assumptions().isEmpty()) {
            return;
        }
        out.println();
        out.println(palette.strong(Trace.ASSUMED));
        for (SimulationOption each : trace.assumptions()) {
            out.println("  " + each.key() + " = " + each.value(trace.options())
                    + palette.faint("  " + each.basis()));
        }
    }

    private static String from(HeldValue value) {
        return value.shown() + " of " + value.file();
    }
}
