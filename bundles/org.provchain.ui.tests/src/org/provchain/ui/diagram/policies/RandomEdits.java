// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.ui.actions.ActionFactory;
import org.provchain.model.FileKind;
import org.provchain.scene.NodeSubject;
import org.provchain.ui.diagram.actions.DiagramActions;
import org.provchain.ui.fixture.FileProperties;
import org.provchain.ui.fixture.OpenDiagram;
import org.provchain.ui.fixture.Ui;

/** A person who does anything that can be done in a diagram and in the properties of its files, and takes back some of it. */
final class RandomEdits {

    /** Steps of the history that change no text, such as moves, are taken back on the way. */
    private static final int MOST_UNDONE = 60;

    private static final List<String> HEAD = List.of(DiagramActions.ENTRY, DiagramActions.EACH_DEVICE,
            DiagramActions.ONE_FOR_ALL, DiagramActions.PROTECT, DiagramActions.UNPROTECT);
    private static final List<String> VALUES = List.of("1", "\"two words\"", "on", "${name}", "secret sip.1");

    /** A state to go back to: the text, and which files of the beginning stand under which names. */
    private record State(String text, Map<String, String> names) {
    }

    private final OpenDiagram open;
    private final FileProperties properties;
    private final Random random;
    private final RandomText start;
    private final Deque<State> before = new ArrayDeque<>();
    /** By the name that a file has now: the one that it had at the beginning. */
    private Map<String, String> names = new HashMap<>();

    RandomEdits(OpenDiagram open, FileProperties properties, Random random, RandomText start) {
        this.open = open;
        this.properties = properties;
        this.random = random;
        this.start = start;
        files().forEach(each -> names.put(each, each));
    }

    private List<String> files() {
        return open.diagram().nodes().stream().map(each -> each.box().node().subject())
                .filter(NodeSubject.OfFile.class::isInstance).map(each -> ((NodeSubject.OfFile) each).name()).toList();
    }

    /** The files of the beginning that are still there, by the names they had then. */
    Set<String> standing() {
        return new TreeSet<>(names.values());
    }

    /** Does something; says what. */
    String step() {
        State now = new State(open.text().text(), Map.copyOf(names));
        int what = files().isEmpty() ? 0 : random.nextInt(18);
        if (what == 17) {
            return undo();
        }
        String said = edit(what);
        open.drawn();
        names.keySet().retainAll(files());
        if (!open.text().text().equals(now.text())) {
            before.push(now);
        }
        return said;
    }

    private String edit(int what) {
        return switch (what) {
        case 0 -> {
            FileKind kind = any(start.kinds());
            open.drop(new NewFileKind(kind, kind == FileKind.FILE && random.nextBoolean()), 50 + random.nextInt(600),
                    50 + random.nextInt(400));
            yield "create";
        }
        case 1, 2 -> open.link(any(files()), any(files())) ? "link" : "link-refused";
        case 3 -> {
            open.linkToPaper(any(files()), 50 + random.nextInt(600), 50 + random.nextInt(400));
            yield "link-to-paper";
        }
        case 4, 5 -> {
            List<String> links = links();
            yield links.isEmpty() ? "no-link"
                    : open.reconnect(any(links), any(files()), what == 4) ? "reconnect" : "reconnect-refused";
        }
        case 6 -> reorder();
        case 7 -> {
            open.drag(random.nextInt(80), random.nextInt(80), any(files()));
            yield "move";
        }
        case 8 -> rename();
        case 9 -> delete();
        case 10 -> {
            open.select(any(files()));
            yield open.runIfPossible(DiagramActions.DUPLICATE) ? "duplicate" : "";
        }
        case 11 -> {
            open.select(any(files()), any(files()));
            open.runIfPossible(ActionFactory.COPY.getId());
            yield open.runIfPossible(ActionFactory.PASTE.getId()) ? "paste" : "";
        }
        case 12, 13 -> {
            open.select(any(files()));
            String action = any(HEAD);
            yield open.runIfPossible(action) ? action.substring(action.lastIndexOf('.') + 1) : "head-refused";
        }
        case 14 -> {
            open.select(any(files()));
            properties.locate(random.nextInt(1000) + ".xml");
            yield "location";
        }
        default -> parameter();
        };
    }

    private String reorder() {
        List<String> links = links();
        if (links.isEmpty()) {
            return "no-link";
        }
        open.selectLink(any(links));
        return open.runIfPossible(random.nextBoolean() ? DiagramActions.EARLIER : DiagramActions.LATER) ? "reorder"
                : "reorder-refused";
    }

    /** The links that stand in the text: not that of the first URL, and not the moves. */
    private List<String> links() {
        return open.links().stream().filter(each -> each.matches(".*: \\d+ .*")).toList();
    }

    private String rename() {
        String old = any(files());
        String name = "name" + random.nextInt(1000);
        String origin = names.get(old);
        open.rename(old, name);
        if (origin != null && files().contains(name) && !files().contains(old)) {
            names.put(name, origin);
        }
        return "rename";
    }

    private String delete() {
        List<String> links = links();
        if (!links.isEmpty() && random.nextBoolean()) {
            open.selectLink(any(links));
        } else if (files().size() > 2) {
            open.select(any(files()));
        } else {
            return "";
        }
        return open.runIfPossible(ActionFactory.DELETE.getId()) ? "delete" : "";
    }

    private String parameter() {
        open.select(any(files()));
        Ui.settle();
        int rows = properties.table().getItemCount();
        int row = rows == 0 ? 0 : random.nextInt(rows);
        switch (rows == 0 ? 0 : random.nextInt(4)) {
        case 0 -> properties.add("SIP.Account." + random.nextInt(3) + "." + any(List.of("AuthName", "Active", "Realm")),
                random.nextBoolean() ? "" : any(VALUES));
        case 1 -> properties.remove(row);
        case 2 -> properties.type(row, 0, "New.P" + random.nextInt(100));
        default -> properties.type(row, 1, any(VALUES));
        }
        return "parameter";
    }

    private String undo() {
        if (before.isEmpty()) {
            return "nothing-to-undo";
        }
        String text = open.text().text();
        Map<String, String> later = Map.copyOf(names);
        State wanted = before.pop();
        int undone = undoTo(wanted.text());
        open.drawn();
        names = new HashMap<>(wanted.names());
        if (random.nextBoolean()) {
            return "undo";
        }
        for (int each = 0; each < undone; each++) {
            open.redo();
        }
        assertEquals(text, open.text().text(), "what was taken back is made again");
        before.push(wanted);
        names = new HashMap<>(later);
        return "undo-redo";
    }

    private int undoTo(String text) {
        int undone = 0;
        while (undone < MOST_UNDONE && !open.text().text().equals(text)) {
            open.text().undo();
            undone++;
        }
        assertEquals(text, open.text().text(), "it is taken back");
        return undone;
    }

    /** Takes back all. */
    void undoAll() {
        while (!before.isEmpty()) {
            undoTo(before.pop().text());
        }
        open.drawn();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
