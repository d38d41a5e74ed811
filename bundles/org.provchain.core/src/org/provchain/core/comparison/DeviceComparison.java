// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.provchain.core.comparison.EndChange.Aspect;
import org.provchain.core.inventory.Device;
import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.FirmwareDecision;
import org.provchain.core.simulation.Trace;
import org.provchain.model.Outcome;

/** Plays a device on two chains and says what is different. It keeps nothing of a device, so that many can be played at a time. */
public final class DeviceComparison {

    private final ChainSide before;
    private final ChainSide after;
    private final ParameterComparison parameters;

    /**
     * @param parameters compares what stands on the device at last
     */
    public DeviceComparison(ChainSide before, ChainSide after, ParameterComparison parameters) {
        this.before = before;
        this.after = after;
        this.parameters = parameters;
    }

    /** What is different for a device, of which the two sides may know different things. */
    public Difference of(Device deviceBefore, Device deviceAfter) {
        Trace one = before.play(deviceBefore);
        Trace other = after.play(deviceAfter);
        Visits visitsBefore = new Visits(one);
        Visits visitsAfter = new Visits(other);
        MatchedFiles files = new MatchedFiles(visitsBefore, visitsAfter, before.base(), after.base());
        return new Difference(files(visitsBefore, visitsAfter, files), order(visitsBefore, visitsAfter, files),
                credentials(visitsBefore, visitsAfter, files),
                parameters.of(one, visitsBefore, other, visitsAfter, files), end(one, other));
    }

    /** Whether both sides say which files are protected; if not, it is compared only whether a phone gets them. */
    public boolean comparesCredentials() {
        return before.knowsProtection() && after.knowsProtection();
    }

    private static List<FileChange> files(Visits before, Visits after, MatchedFiles files) {
        List<FileChange> changes = new ArrayList<>();
        files.added().forEach(each -> changes.add(new FileChange(Optional.empty(), Optional.of(each))));
        files.urls().forEach((from, to) -> {
            if (!from.equals(to)) {
                changes.add(new FileChange(Optional.of(before.byUrl().get(from)), Optional.of(after.byUrl().get(to))));
            }
        });
        files.gone().forEach(each -> changes.add(new FileChange(Optional.of(each), Optional.empty())));
        return changes;
    }

    private List<AccessChange> credentials(Visits before, Visits after, MatchedFiles files) {
        List<AccessChange> changes = new ArrayList<>();
        files.urls().forEach((from, to) -> {
            Visit one = before.byUrl().get(from);
            Visit other = after.byUrl().get(to);
            if (one.access() != other.access()
                    && (comparesCredentials() || !one.access().isGranted() || !other.access().isGranted())) {
                changes.add(new AccessChange(one, other));
            }
        });
        return changes;
    }

    private static Optional<OrderChange> order(Visits before, Visits after, MatchedFiles files) {
        Map<String, String> names = files.urls().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        List<String> one = before.order().stream().filter(files.urls()::containsKey).toList();
        List<String> other = after.order().stream().map(names::get).filter(Objects::nonNull).toList();
        if (one.equals(other)) {
            return Optional.empty();
        }
        int begin = 0;
        while (begin < Math.min(one.size(), other.size()) && one.get(begin).equals(other.get(begin))) {
            begin++;
        }
        int end = 0;
        while (end < Math.min(one.size(), other.size()) - begin
                && one.get(one.size() - 1 - end).equals(other.get(other.size() - 1 - end))) {
            end++;
        }
        return Optional.of(new OrderChange(labels(one.subList(begin, one.size() - end), before),
                labels(other.subList(begin, other.size() - end), before)));
    }

    private static List<String> labels(List<String> urls, Visits visits) {
        return urls.stream().map(each -> visits.byUrl().get(each).label()).toList();
    }

    private static List<EndChange> end(Trace before, Trace after) {
        List<EndChange> changes = new ArrayList<>();
        add(changes, Aspect.OUTCOME, outcome(before.last()), outcome(after.last()),
                before.last().outcome() == after.last().outcome());
        add(changes, Aspect.OFFERED, offered(before), offered(after), false);
        add(changes, Aspect.FIRMWARE, before.last().firmware(), after.last().firmware(), false);
        add(changes, Aspect.NEXT, before.last().next(), after.last().next(), false);
        add(changes, Aspect.CONTACTS, before.ending().words(), after.ending().words(),
                before.ending() != Trace.Ending.LOOP && after.ending() != Trace.Ending.LOOP);
        return changes;
    }

    private static void add(List<EndChange> changes, Aspect aspect, String before, String after, boolean same) {
        if (!same && !before.equals(after)) {
            changes.add(new EndChange(aspect, before, after));
        }
    }

    private static String outcome(Contact contact) {
        return contact.outcome().getLiteral()
                + (contact.outcome() == Outcome.COMPLETE ? "" : ": " + contact.reason());
    }

    private static String offered(Trace trace) {
        return trace.contacts().stream().flatMap(each -> each.fetches().stream())
                .flatMap(each -> each.firmware().stream()).distinct().map(DeviceComparison::offered)
                .collect(Collectors.joining("; "));
    }

    private static String offered(FirmwareDecision offer) {
        return offer.version() + " from " + offer.url() + (offer.installed() ? "" : ", not installed");
    }
}
