// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.scene.layout.Direction;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenDiagram;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.preferences.Defaults;

/** Figures glide to their new places, where that is wanted. */
@ExtendWith(NoErrorLogged.class)
class GlidingTest {

    /** The places at which a figure was seen while the links turn. */
    private static Set<Double> places(OpenDiagram open) {
        Set<Double> places = new TreeSet<>();
        Runnable watch = () -> places.add(open.node("device").node().box().y());
        open.diagram().addListener(watch);
        open.page().setDirection(Direction.DOWN);
        Ui.until("all stands", () -> !places.isEmpty() && open.page().isDrawn());
        open.diagram().removeListener(watch);
        return places;
    }

    @Test
    void theyGlideAndEndWhereTheLayoutPutsThem() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            StudioPlugin.get().getPreferenceStore().setValue(Defaults.GLIDE, true);
            double before = open.node("device").node().box().y();
            Set<Double> places = places(open);
            assertTrue(places.size() > 2, places.toString());
            assertTrue(places.contains(before), "from where it stood");
            assertEquals(open.diagram().state().orElseThrow().picture().nodes().get(2).y(),
                    open.node("device").node().box().y());
            assertEquals(((TreeSet<Double>) places).last(), open.node("device").node().box().y());
        }
    }

    @Test
    void theyDoNotWhereThatIsNotWanted() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            StudioPlugin.get().getPreferenceStore().setValue(Defaults.GLIDE, false);
            Set<Double> places = places(open);
            assertEquals(1, places.size(), places.toString());
            assertFalse(places.contains(0.0));
        }
    }
}
