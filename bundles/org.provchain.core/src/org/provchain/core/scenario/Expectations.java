// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.scenario;

import java.util.List;
import java.util.Optional;

import org.provchain.core.chain.ChainReader;
import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.EffectiveParameter;
import org.provchain.core.simulation.Fetch;
import org.provchain.core.simulation.HeldValue;
import org.provchain.core.simulation.Trace;
import org.provchain.model.Expectation;
import org.provchain.model.FetchedExpectation;
import org.provchain.model.FirmwareExpectation;
import org.provchain.model.Named;
import org.provchain.model.NextExpectation;
import org.provchain.model.OutcomeExpectation;
import org.provchain.model.ParameterExpectation;

/** Compares one expectation with a trace. */
final class Expectations {

    private static final int OK = 200;

    private Expectations() {
    }

    /** What happened instead of what was expected; empty where it holds. */
    static Optional<String> failure(Expectation expectation, Trace trace) {
        Contact last = trace.last();
        return switch (expectation) {
        case FetchedExpectation fetched -> fetched(fetched, trace);
        case ParameterExpectation parameter -> parameter(parameter, trace);
        case OutcomeExpectation outcome -> last.outcome() == outcome.getOutcome() ? Optional.empty()
                : Optional.of("Expected the last contact to end " + outcome.getOutcome().getLiteral()
                        + ", but it ended "
                        + last.outcome().getLiteral() + (last.reason().isEmpty() ? "." : ": " + last.reason()));
        case NextExpectation next -> last.next().equals(next.getUrl()) ? Optional.empty()
                : Optional.of("Expected the next contact at " + next.getUrl() + ", but it will be at " + last.next()
                        + ".");
        case FirmwareExpectation firmware -> last.firmware().equals(firmware.getVersion()) ? Optional.empty()
                : Optional.of("Expected firmware " + firmware.getVersion() + ", but the device has "
                        + (last.firmware().isEmpty() ? "one that is not known" : last.firmware()) + "."
                        + decision(trace));
        default -> throw new IllegalArgumentException(expectation.eClass().getName());
        };
    }

    private static Optional<String> fetched(FetchedExpectation expectation, Trace trace) {
        List<String> wanted = expectation.getFiles().stream().map(Named::getName).toList();
        List<String> seen = trace.contacts().stream().flatMap(contact -> contact.fetches().stream())
                .filter(fetch -> fetch.status() == OK).flatMap(fetch -> fetch.file().stream()).toList();
        if (expectation.isNegated()) {
            return wanted.stream().filter(seen::contains).findFirst()
                    .map(name -> "Expected that '" + name + "' is not fetched, but it is: " + list(seen) + ".");
        }
        int at = 0;
        for (String each : seen) {
            if (at < wanted.size() && wanted.get(at).equals(each)) {
                at++;
            }
        }
        return at == wanted.size() ? Optional.empty()
                : Optional.of("Expected " + list(wanted) + " to be fetched in this order, but '" + wanted.get(at)
                        + "' is not there: " + list(seen) + "." + reason(trace.last()));
    }

    private static Optional<String> parameter(ParameterExpectation expectation, Trace trace) {
        String name = expectation.getName();
        Optional<EffectiveParameter> found = trace.last().parameters().stream().filter(each -> each.name().equals(name))
                .findFirst();
        if (expectation.getValue() == null) {
            return found.map(each -> "Expected that nothing sets " + name + ", but '" + each.value().file()
                    + "' sets it to " + each.value().shown() + ".");
        }
        HeldValue wanted = HeldValue.of(ChainReader.value(expectation.getValue()), trace.device(), "");
        if (found.isEmpty()) {
            return Optional.of("Expected " + name + " = " + wanted.shown() + ", but no file sets it."
                    + reason(trace.last()));
        }
        HeldValue actual = found.get().value();
        return actual.same(wanted) ? Optional.empty()
                : Optional.of("Expected " + name + " = " + wanted.shown() + ", but '" + actual.file() + "' sets it to "
                        + actual.shown() + ".");
    }

    private static String decision(Trace trace) {
        return trace.last().fetches().stream().map(Fetch::firmware).flatMap(List::stream)
                .map(each -> " " + each.version() + ": " + each.reason() + ".").findFirst().orElse("");
    }

    private static String reason(Contact contact) {
        return contact.reason().isEmpty() ? "" : " " + contact.reason();
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "nothing" : String.join(", ", names);
    }
}
