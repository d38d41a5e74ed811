// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IProject;

/**
 * Where real phones are on the chain that is served: for each the file that it asked for last. The server tells it, the
 * diagrams follow it. Used in the UI thread only.
 */
public final class LiveFetches {

    /** As many phones are followed; the one that was silent for longest goes first. */
    public static final int MOST = 10_000;

    private record At(LiveFetch fetch, long time) {
    }

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, At> phones = new LinkedHashMap<>();
    private IProject project;
    private String chain = "";

    /** Follows phones on a chain of a project from now on, none of them anywhere yet. */
    public void follow(IProject ofProject, String ofChain) {
        project = ofProject;
        chain = ofChain;
        phones.clear();
        changed();
    }

    /** Follows none any more. */
    public void clear() {
        follow(null, "");
    }

    /** Phones have asked for files. */
    public void fetched(List<LiveFetch> fetches) {
        long now = System.nanoTime();
        for (LiveFetch each : fetches) {
            // who was known by its address alone has told who it is
            phones.remove(each.client());
            phones.remove(each.phone());
            phones.put(each.phone(), new At(each, now));
            if (phones.size() > MOST) {
                phones.remove(phones.keySet().iterator().next());
            }
        }
        if (!fetches.isEmpty()) {
            changed();
        }
    }

    /** The files at which phones of a chain are, by their names. */
    public Map<String, LiveMark> marks(IProject asked, String ofChain) {
        Map<String, LiveMark> marks = new HashMap<>();
        if (project == null || !project.equals(asked) || !chain.equals(ofChain)) {
            return marks;
        }
        for (At each : phones.values()) {
            LiveMark known = marks.computeIfAbsent(each.fetch().file(),
                    any -> new LiveMark(new ArrayList<>(), each.time()));
            known.fetches().add(each.fetch());
            marks.put(each.fetch().file(), new LiveMark(known.fetches(), each.time()));
        }
        return marks;
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    /** Tells a listener of each change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Tells a listener nothing any more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
