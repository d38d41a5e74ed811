// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.highlight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.provchain.ui.diagram.figures.LivePhones;
import org.provchain.ui.diagram.model.Diagram;
import org.provchain.ui.live.LiveFetch;
import org.provchain.ui.live.LiveMark;

/** What the figures of a diagram show of phones that load the chain. */
public final class LiveLights {

    /** How long the light on a file takes to go out, in milliseconds. */
    public static final int LONG = 2000;

    private LiveLights() {
    }

    /**
     * What each node shows, by its id.
     *
     * @param marks the files at which phones are
     * @param now   in nanoseconds of {@link System#nanoTime()}
     */
    public static Map<String, LivePhones> of(Map<String, LiveMark> marks, Diagram diagram, long now) {
        Map<String, List<LiveMark>> byNode = new HashMap<>();
        marks.forEach((file, mark) -> FileNodes.of(diagram, file)
                .ifPresent(node -> byNode.computeIfAbsent(node.id(), any -> new ArrayList<>()).add(mark)));
        Map<String, LivePhones> lights = new HashMap<>();
        byNode.forEach((node, shown) -> lights.put(node, light(shown, now)));
        return lights;
    }

    private static LivePhones light(List<LiveMark> marks, long now) {
        LiveMark latest = marks.getFirst();
        int phones = 0;
        for (LiveMark each : marks) {
            latest = each.time() - latest.time() > 0 ? each : latest;
            phones += each.fetches().size();
        }
        LiveFetch last = latest.last();
        double age = (now - latest.time()) / 1e6 / LONG;
        return new LivePhones(text(last, phones), last.isRefused(), Math.max(0, 1 - age));
    }

    /** Who was refused is named; of several others their number is enough. */
    private static String text(LiveFetch last, int phones) {
        if (last.isRefused()) {
            return last.phone() + " \u2192 " + last.status() + (phones == 1 ? "" : " +" + (phones - 1));
        }
        return phones == 1 ? last.phone() : Messages.bind(Messages.LiveLights_phones, phones);
    }
}
