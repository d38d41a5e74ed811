// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.sequence.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.provchain.scene.sequence.SequenceScene;
import org.provchain.scene.sequence.Step;
import org.provchain.scene.sequence.Traces;
import org.provchain.scene.sequence.layout.PlacedSequence.Arrow;
import org.provchain.scene.sequence.layout.PlacedSequence.Box;
import org.provchain.scene.sequence.layout.PlacedSequence.Lane;
import org.provchain.scene.sequence.layout.PlacedSequence.Panel;
import org.provchain.scene.sequence.layout.PlacedSequence.Sheet;

/** Places in sequence diagrams of up to three times 100 downloads: nothing lies on something else, and all is in order. */
class SequenceLayoutPropertyTest {

    private static PlacedSequence placed(long seed, int fetches) {
        return SequenceLayout.of(SequenceScene.of(Traces.random(seed, fetches)));
    }

    private static boolean overlap(Label one, Label other) {
        return one.x() < other.x() + other.width() && other.x() < one.x() + one.width() && one.top() < other.bottom()
                && other.top() < one.bottom();
    }

    private static boolean inside(Label label, Box box) {
        return label.x() >= box.x() && label.x() + label.width() <= box.right() && label.y() - 9 >= box.y()
                && label.y() + 3 <= box.bottom();
    }

    @Property(tries = 60)
    void noTwoTextsOverlapAndNoneLeavesThePicture(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 100) int fetches) {
        PlacedSequence placed = placed(seed, fetches);
        Box paper = new Box(0, 0, placed.width(), placed.height());
        List<Label> labels = new ArrayList<>(placed.labels().toList());
        labels.sort(Comparator.comparingDouble(Label::y));
        for (int at = 0; at < labels.size(); at++) {
            Label label = labels.get(at);
            assertTrue(inside(label, paper), () -> label + " leaves the picture");
            for (int after = at + 1; after < labels.size() && labels.get(after).y() < label.y() + 40; after++) {
                Label other = labels.get(after);
                // letters of lines below one another may touch, as they do in any text
                assertFalse(overlap(label, other) && other.y() - label.y() < 14, () -> label + " lies on " + other);
            }
        }
    }

    @Property(tries = 60)
    void textsStandInTheirBoxesAndBesideTheLifelines(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int fetches) {
        PlacedSequence placed = placed(seed, fetches);
        List<Double> lanes = placed.lanes().stream().map(Lane::x).toList();
        for (Lane lane : placed.lanes()) {
            lane.labels().forEach(each -> assertTrue(inside(each, lane.head()), each::toString));
        }
        for (Panel panel : placed.panels()) {
            panel.titles().forEach(each -> assertTrue(inside(each, panel.header()), each::toString));
            panel.ends().forEach(each -> assertTrue(inside(each, panel.close()), each::toString));
            for (Sheet sheet : panel.sheets()) {
                sheet.labels().forEach(each -> assertTrue(inside(each, sheet.box()), each::toString));
                assertTrue(lanes.stream().skip(1).allMatch(each -> each > sheet.box().right()), sheet::toString);
            }
            for (Arrow arrow : panel.arrows()) {
                arrow.labels().forEach(each -> assertTrue(lanes.stream().noneMatch(lane -> lane > each.x()
                        && lane < each.x() + each.width()), each::toString));
            }
        }
    }

    @Property(tries = 60)
    void whatHappensLaterStandsLower(@ForAll long seed, @ForAll @IntRange(min = 1, max = 100) int fetches) {
        PlacedSequence placed = placed(seed, fetches);
        double lowest = placed.lanes().getFirst().head().bottom();
        for (Panel panel : placed.panels()) {
            assertTrue(panel.box().y() > lowest, panel::toString);
            lowest = panel.header().bottom();
            assertEquals(panel.frame().steps().stream().filter(Step.Message.class::isInstance).toList(),
                    panel.arrows().stream().map(Arrow::message).toList());
            List<Sheet> notes = new ArrayList<>(panel.sheets());
            int arrow = 0;
            for (Step step : panel.frame().steps()) {
                double upper;
                double lower;
                if (step instanceof Step.Note) {
                    Sheet sheet = notes.removeFirst();
                    assertEquals(step.id(), sheet.id());
                    upper = sheet.box().y();
                    lower = sheet.box().bottom();
                } else {
                    Arrow message = panel.arrows().get(arrow++);
                    upper = message.labels().getFirst().y();
                    lower = message.y();
                }
                assertTrue(upper > lowest, step::toString);
                lowest = lower;
            }
            assertTrue(panel.close().y() > lowest, panel::toString);
            lowest = panel.box().bottom();
        }
    }

    @Property(tries = 40)
    void theHeadsStandBesideOneAnother(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int fetches) {
        PlacedSequence placed = placed(seed, fetches);
        double right = 0;
        for (Lane each : placed.lanes()) {
            assertTrue(each.head().x() > right, each::toString);
            assertEquals(each.head().x() + each.head().width() / 2, each.x(), 0.001);
            right = each.head().right();
        }
        assertTrue(right < placed.width());
    }

    @Property(tries = 20)
    void theSameTraceHasTheSamePlaces(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int fetches) {
        assertEquals(placed(seed, fetches), placed(seed, fetches));
    }
}
