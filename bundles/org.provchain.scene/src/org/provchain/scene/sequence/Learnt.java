// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.provchain.core.simulation.Assignment;
import org.provchain.core.simulation.Fetch;
import org.provchain.core.simulation.FirmwareDecision;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.Simulator;

/** What the phone learns from a download, in lines. */
final class Learnt {

    private Learnt() {
    }

    static List<String> from(Fetch fetch) {
        List<String> lines = new ArrayList<>();
        parameters(fetch.sets(), lines);
        credentials(fetch.sets(), lines);
        for (Assignment each : fetch.sets()) {
            if (each.name().equals(Simulator.NEXT) && each.changes()) {
                lines.add("moves the next contact to " + each.value().shown());
            }
        }
        for (FirmwareDecision each : fetch.firmware()) {
            lines.add("firmware " + (each.version().isEmpty() ? "without a version" : each.version()) + ": "
                    + each.words() + ", " + each.reason());
        }
        return lines;
    }

    private static void parameters(List<Assignment> sets, List<String> lines) {
        long taken = sets.stream().filter(Assignment::applied).map(Assignment::name).distinct().count();
        long overriding = sets.stream().filter(each -> each.overridden().isPresent()).count();
        long refused = sets.size() - sets.stream().filter(Assignment::applied).count();
        if (taken > 0) {
            lines.add("sets " + (taken == 1 ? "1 parameter" : taken + " parameters") + (overriding == 0 ? ""
                    : ", overrides " + (overriding == 1 ? "1 earlier value" : overriding + " earlier values")));
        }
        if (refused > 0) {
            lines.add((refused == 1 ? "1 parameter" : refused + " parameters")
                    + " not taken, since an earlier file set " + (refused == 1 ? "it" : "them"));
        }
    }

    private static void credentials(List<Assignment> sets, List<String> lines) {
        List<Assignment> changed = sets.stream().filter(Assignment::changes).toList();
        Optional<String> user = changed.stream().filter(each -> each.name().equals(PreparedChain.USERNAME))
                .map(each -> each.value().shown()).reduce((one, later) -> later);
        boolean password = changed.stream().anyMatch(each -> each.name().equals(PreparedChain.PASSWORD));
        if (user.isPresent()) {
            lines.add("configures the digest " + (password ? "credentials, user " : "user ") + user.get());
        } else if (password) {
            lines.add("configures the digest password");
        }
    }
}
