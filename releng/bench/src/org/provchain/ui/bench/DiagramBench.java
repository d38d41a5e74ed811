// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.widgets.Display;
import org.provchain.scene.layout.PlacedScene;
import org.provchain.ui.build.ProjectFolders;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.text.ChainTextEditor;
import org.provchain.ui.project.SnapshotListener;

/**
 * The diagram of each chain of a folder: opened, changed, typed beside, scrolled and zoomed; and how long the window does not answer
 * meanwhile.
 */
final class DiagramBench {

    private static final int ROUNDS = 5;
    private static final int EDITS = 3;
    private static final int QUIET_MILLIS = 250;
    /** A name of a file in the text, to be changed by a key. */
    private static final String LOCATION = "\"site/f";
    private static final int MOST_FIGURES = 1_000;

    private final Display display;
    private final Keyboard keys;
    private final IFile file;
    private final String name;
    private OpenText text;
    private ShownDiagram diagram;

    private DiagramBench(Display display, Keyboard keys, IFile file) {
        this.display = display;
        this.keys = keys;
        this.file = file;
        name = file.getName().replace(".chain", "");
    }

    static void run(Display display) throws Exception {
        Keyboard keys = new Keyboard();
        List<Path> folders;
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("provchain.bench.material")))) {
            folders = all.sorted().toList();
        }
        for (Path each : folders) {
            IProject project = ProjectFolders.open(each, new NullProgressMonitor());
            project.refreshLocal(IResource.DEPTH_INFINITE, null);
            new DiagramBench(display, keys, project.getFile(each.getFileName() + ".chain")).run();
            project.close(null);
        }
    }

    private void run() throws Exception {
        openText();
        Figures read = typed();
        List<double[]> opened = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            if (round > 0) {
                text.close();
                openText();
            }
            opened.add(watched(() -> {
                ShownDiagram.Opened shown = ShownDiagram.open(display, text);
                diagram = shown.diagram();
                return shown.millis();
            }));
        }
        PlacedScene picture = diagram.state().picture();
        Bench.report("%s, %,d figures and %,d links are shown", name, picture.nodes().size(), picture.edges().size());
        report("opened", opened);
        openGroups();
        report("a plain viewer of as many empty boxes and lines, opened", plain(diagram.state().picture()));
        edits();
        typing(read);
        frames();
        text.save();
        text.close();
        Thread.sleep(QUIET_MILLIS);
    }

    private void openText() throws Exception {
        text = OpenText.open(display, file, ChainTextEditor.ID);
        OpenText.until("the text has been read", () -> OpenText.inWindow(display,
                () -> ((ChainTextEditor) text.editor()).document().flatMap(ChainDocument::current).isPresent()));
        // the pages of the editor are prepared a while after it was opened
        Thread.sleep(10L * QUIET_MILLIS);
    }

    /** Some work that says how long it took, in milliseconds. */
    @FunctionalInterface
    private interface Timed {
        double run() throws Exception;
    }

    /** How long it took, the longest event meanwhile, and the longest in time of the processor. */
    private double[] watched(Timed work) throws Exception {
        Thread.sleep(QUIET_MILLIS);
        try (UiBlocks watch = new UiBlocks(display)) {
            double millis = work.run();
            Thread.sleep(QUIET_MILLIS);
            double[] longest = watch.longest();
            return new double[] { millis, longest[0], longest[1] };
        }
    }

    private void report(String what, List<double[]> rounds) {
        String[] kinds = { "until painted", "the longest event", "the longest event, time of the processor alone" };
        for (int kind = 0; kind < kinds.length; kind++) {
            int which = kind;
            List<Double> all = rounds.stream().map(each -> each[which]).toList();
            Bench.report("%s, %s, %s: the first time %,.0f ms, then %s", name, what, kinds[kind], all.getFirst(),
                    new Figures(all.subList(1, all.size())));
        }
    }

    /** Up to 1,000 files are looked at without groups. */
    private void openGroups() throws Exception {
        if (diagram.state().chain().files().size() > MOST_FIGURES) {
            return;
        }
        List<double[]> opened = new ArrayList<>();
        while (diagram.hasGroup()) {
            opened.add(watched(diagram::openGroup));
        }
        PlacedScene picture = diagram.state().picture();
        Bench.report("%s, groups opened: %,d figures and %,d links are shown", name, picture.nodes().size(),
                picture.edges().size());
        for (double[] each : opened) {
            Bench.report(
                    "%s, a group opened, until painted %,.0f ms, the longest event %,.0f ms, of the processor %,.0f ms",
                    name, each[0], each[1], each[2]);
        }
    }

    private List<double[]> plain(PlacedScene picture) throws Exception {
        List<double[]> opened = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            PlainViewer viewer = OpenText.inWindow(display,
                    () -> new PlainViewer(display, diagram.viewer().getControl().getSize()));
            opened.add(watched(() -> {
                long begun = System.nanoTime();
                display.syncExec(() -> viewer.show(picture));
                return (System.nanoTime() - begun) / 1e6;
            }));
            display.syncExec(viewer::close);
        }
        return opened;
    }

    private void edits() throws Exception {
        changed("a file renamed", () -> diagram.rename("f0", "first"));
        if (OpenText.inWindow(display, diagram::files).size() > 1) {
            changed("a link drawn", diagram::link);
        }
        changed("a file dropped", diagram::drop);
    }

    /** A command of the diagram and its undo, in turn. */
    private void changed(String what, Runnable change) throws Exception {
        List<double[]> done = new ArrayList<>();
        List<Double> written = new ArrayList<>();
        List<double[]> back = new ArrayList<>();
        for (int round = 0; round < EDITS; round++) {
            String before = content();
            done.add(watched(() -> diagram.painted(state -> !state.snapshot().text(path()).equals(before), () -> {
                long begun = System.nanoTime();
                display.syncExec(change);
                written.add((System.nanoTime() - begun) / 1e6);
                if (content().equals(before)) {
                    throw new IllegalStateException(what + ": the text has not changed");
                }
            })));
            back.add(watched(() -> diagram.painted(state -> state.snapshot().text(path()).equals(before),
                    () -> display.syncExec(
                            () -> ((ITextOperationTarget) text.viewer()).doOperation(ITextOperationTarget.UNDO)))));
        }
        Bench.report("%s, %s, until the text has it: %s", name, what, new Figures(written));
        report(what, done);
        report(what + ", its undo", back);
    }

    private String content() throws Exception {
        return OpenText.inWindow(display, () -> text.document().get());
    }

    private Path path() {
        return Path.of(file.getLocation().toOSString());
    }

    private ChainDocument document() throws Exception {
        return OpenText.inWindow(display, () -> ((ChainTextEditor) text.editor()).document().orElseThrow());
    }

    /** From a key to a state of the project that has been read and checked. */
    private Figures typed() throws Exception {
        ChainDocument document = document();
        text.cursorBehind(LOCATION);
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            int length = content().length() + 1;
            CompletableFuture<Long> read = new CompletableFuture<>();
            SnapshotListener listener = snapshot -> {
                if (snapshot.text(document.file()).length() == length) {
                    read.complete(System.nanoTime());
                }
            };
            document.addListener(listener);
            long pressed = keys.press('x');
            millis.add((read.get(60, TimeUnit.SECONDS) - pressed) / 1e6);
            document.removeListener(listener);
            Thread.sleep(QUIET_MILLIS);
        }
        text.save();
        return new Figures(millis);
    }

    private void typing(Figures read) throws Exception {
        display.syncExec(((ChainTextEditor) text.editor())::showText);
        text.cursorBehind(LOCATION);
        List<double[]> shown = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            int length = content().length() + 1;
            shown.add(watched(() -> diagram.painted(state -> state.snapshot().text(path()).length() == length,
                    () -> keys.press('x'))));
        }
        Figures drawn = new Figures(shown.stream().map(each -> each[0]).toList());
        Bench.report("%s, a key until the text has been read and checked, with no diagram: %s", name, read);
        Bench.report("%s, a key until the diagram shows it: %s; beside the text alone %.1f", name, drawn,
                drawn.median() / read.median());
        report("a key", shown);
        display.syncExec(
                () -> ((ChainTextEditor) text.editor()).showPage(org.provchain.ui.diagram.page.DiagramPage.ID));
    }

    private void frames() throws Exception {
        PlacedScene picture = diagram.state().picture();
        PlainViewer plain = OpenText.inWindow(display, () -> {
            PlainViewer viewer = new PlainViewer(display, diagram.viewer().getControl().getSize());
            viewer.show(picture);
            return viewer;
        });
        for (double level : new double[] { 1, 0.5, 0.25 }) {
            Bench.report("%s, scrolled at %.0f %%, one repaint: %s", name, 100 * level,
                    Frames.pan(display, diagram.viewer(), level));
            Bench.report("%s, scrolled at %.0f %%, one repaint of the plain viewer: %s", name, 100 * level,
                    Frames.pan(display, plain.viewer(), level));
        }
        Bench.report("%s, zoomed, one repaint: %s", name, Frames.zooms(display, diagram.viewer()));
        Bench.report("%s, zoomed, one repaint of the plain viewer: %s", name,
                Frames.zooms(display, plain.viewer()));
        display.syncExec(plain::close);
    }
}
