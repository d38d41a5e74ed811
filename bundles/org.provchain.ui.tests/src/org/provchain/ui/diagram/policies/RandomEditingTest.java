// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.model.FileKind;
import org.provchain.ui.diagram.actions.DiagramActions;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenDiagram;

/** Whatever is done in the diagram and taken back: text and picture say the same, and comments stay. */
@ExtendWith(NoErrorLogged.class)
class RandomEditingTest {

    private static final int STEPS = 50;
    private static final Pattern FILE = Pattern.compile("(?m)^\\s*file (\\S+) ");

    @ParameterizedTest
    @ValueSource(longs = { 1, 20_26, 11_28 })
    void fiftyStepsLeaveTextAndPictureInAgreement(long seed) throws Exception {
        Random random = new Random(seed);
        Deque<String> before = new ArrayDeque<>();
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            for (int step = 0; step < STEPS; step++) {
                String text = open.text().text();
                String what = step(open, random, before);
                if (!what.equals("undo") && !open.text().text().equals(text)) {
                    before.push(text);
                }
                assertAgreement(open, "seed " + seed + ", step " + step + ": " + what);
            }
            while (!before.isEmpty()) {
                open.undo();
                if (open.text().text().equals(before.peek())) {
                    before.pop();
                }
            }
            assertEquals(Chains.TWO_FILES, open.text().text());
        }
    }

    private static String step(OpenDiagram open, Random random, Deque<String> before) {
        List<String> files = open.titles().stream().filter(each -> !each.equals("first URL")).toList();
        int what = files.isEmpty() ? 0 : random.nextInt(8);
        switch (what) {
        case 0 -> open.drop(new NewFileKind(FileKind.FILE, random.nextBoolean()), 50 + random.nextInt(600),
                50 + random.nextInt(400));
        case 1, 2 -> open.link(any(files, random), any(files, random));
        case 3 -> open.drag(random.nextInt(80), random.nextInt(80), any(files, random));
        case 4 -> open.rename(any(files, random), "name" + random.nextInt(1000));
        case 5 -> {
            open.select(any(files, random));
            open.run(files.size() > 2 ? ActionFactory.DELETE.getId() : DiagramActions.DUPLICATE);
        }
        case 6 -> {
            open.select(any(files, random));
            open.run(DiagramActions.DUPLICATE);
        }
        default -> {
            if (!before.isEmpty()) {
                String wanted = before.pop();
                // moves are steps of the same history, and change no text
                for (int more = 0; more < STEPS && !open.text().text().equals(wanted); more++) {
                    open.undo();
                }
                assertEquals(wanted, open.text().text());
                return "undo";
            }
        }
        }
        return "action " + what;
    }

    private static String any(List<String> files, Random random) {
        return files.get(random.nextInt(files.size()));
    }

    private static void assertAgreement(OpenDiagram open, String what) {
        String text = open.text().text();
        TreeSet<String> written = FILE.matcher(text).results().map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> drawn = open.titles().stream().filter(each -> !each.equals("first URL"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written, drawn, what + "\n" + text);
        long links = Pattern.compile("redirect to").matcher(text).results().count();
        assertEquals(links, open.links().stream().filter(each -> each.endsWith("redirect")).count(),
                what + "\n" + text);
        assertTrue(text.startsWith("// of the site\n") && text.endsWith("// the end\n"), what + "\n" + text);
        assertEquals("", open.page().message(), what + "\n" + text);
    }
}
