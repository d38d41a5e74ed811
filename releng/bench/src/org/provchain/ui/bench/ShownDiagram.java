// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.provchain.model.FileKind;
import org.provchain.scene.NodeSubject;
import org.provchain.scene.SceneNode.Shape;
import org.provchain.ui.diagram.model.DiagramNode;
import org.provchain.ui.diagram.model.DiagramState;
import org.provchain.ui.diagram.page.DiagramPage;
import org.provchain.ui.diagram.policies.NewFileKind;
import org.provchain.ui.editor.text.ChainTextEditor;

/** The diagram of a text that is open, and what a person does with it. Used from outside of the window's thread. */
final class ShownDiagram {

    /** Something that is done, in the window's thread or outside of it. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    private static final int PATIENCE_SECONDS = 120;

    private final Display display;
    private final DiagramPage page;

    private ShownDiagram(Display display, DiagramPage page) {
        this.display = display;
        this.page = page;
    }

    /** A diagram, and how long it took from the command until it was painted, in milliseconds. */
    record Opened(ShownDiagram diagram, double millis) {
    }

    /** Goes from the text to its diagram. */
    static Opened open(Display display, OpenText text) throws Exception {
        CompletableFuture<Long> painted = new CompletableFuture<>();
        long begun = System.nanoTime();
        ShownDiagram shown = OpenText.inWindow(display, () -> {
            ChainTextEditor editor = (ChainTextEditor) text.editor();
            editor.showPage(DiagramPage.ID);
            ShownDiagram diagram = new ShownDiagram(display, (DiagramPage) editor.page().orElseThrow());
            diagram.whenPainted(state -> true, painted);
            return diagram;
        });
        return new Opened(shown, (painted.get(PATIENCE_SECONDS, TimeUnit.SECONDS) - begun) / 1e6);
    }

    private void whenPainted(Predicate<DiagramState> wanted, CompletableFuture<Long> painted) {
        Runnable[] listener = new Runnable[1];
        listener[0] = () -> {
            if (page.diagram().state().filter(wanted).isPresent()) {
                page.diagram().removeListener(listener[0]);
                // behind what the page does with the new state
                display.asyncExec(() -> {
                    viewer().flush();
                    painted.complete(System.nanoTime());
                });
            }
        };
        page.diagram().addListener(listener[0]);
    }

    /** From the begin of some work until the diagram has painted a state that it has led to, in milliseconds. */
    double painted(Predicate<DiagramState> wanted, Work work) throws Exception {
        CompletableFuture<Long> painted = new CompletableFuture<>();
        display.syncExec(() -> whenPainted(wanted, painted));
        long begun = System.nanoTime();
        work.run();
        return (painted.get(PATIENCE_SECONDS, TimeUnit.SECONDS) - begun) / 1e6;
    }

    ScrollingGraphicalViewer viewer() {
        return page.viewer();
    }

    DiagramState state() throws Exception {
        return OpenText.inWindow(display, () -> page.diagram().state().orElseThrow());
    }

    boolean hasGroup() throws Exception {
        return OpenText.inWindow(display, () -> group().isPresent());
    }

    private Optional<DiagramNode> group() {
        return page.diagram().nodes().stream().filter(each -> each.box().node().shape() == Shape.GROUP).findFirst();
    }

    /** Opens a group; how long it took until all was painted, in milliseconds. */
    double openGroup() throws Exception {
        return painted(state -> true, () -> display.syncExec(() -> {
            viewer().select((EditPart) viewer().getEditPartRegistry().get(group().orElseThrow()));
            page.action("open-group").run();
        }));
    }

    /** The files that are shown. Called in the window's thread, as what follows. */
    List<EditPart> files() {
        return page.diagram().nodes().stream()
                .filter(each -> each.box().node().subject() instanceof NodeSubject.OfFile)
                .map(each -> (EditPart) viewer().getEditPartRegistry().get(each)).toList();
    }

    /** Renames a file in its figure. */
    void rename(String from, String to) {
        TextCellEditor field = new TextCellEditor((Composite) viewer().getControl());
        field.setValue(to);
        DirectEditRequest request = new DirectEditRequest();
        request.setCellEditor(field);
        run(part(from).getCommand(request));
        field.dispose();
    }

    /** Links the last file that is shown to the first one that it may lead to. */
    void link() {
        List<EditPart> files = files();
        EditPart from = files.getLast();
        for (EditPart to : files) {
            CreateConnectionRequest request = new CreateConnectionRequest();
            request.setType(RequestConstants.REQ_CONNECTION_START);
            request.setTargetEditPart(from);
            from.getCommand(request);
            request.setType(RequestConstants.REQ_CONNECTION_END);
            request.setSourceEditPart(from);
            request.setTargetEditPart(to);
            Command command = to.getCommand(request);
            if (to != from && command != null && command.canExecute()) {
                run(command);
                return;
            }
        }
        throw new IllegalStateException("no file may be linked");
    }

    /** Drops a file of the palette. */
    void drop() {
        CreateRequest request = new CreateRequest();
        request.setFactory(new NewFileKind(FileKind.FILE, false));
        request.setLocation(new org.eclipse.draw2d.geometry.Point(200, 200));
        run(viewer().getContents().getCommand(request));
    }

    private EditPart part(String file) {
        return page.diagram().nodes().stream()
                .filter(each -> each.box().node().subject() instanceof NodeSubject.OfFile of && of.name().equals(file))
                .map(each -> (EditPart) viewer().getEditPartRegistry().get(each)).findFirst().orElseThrow();
    }

    private void run(Command command) {
        viewer().getEditDomain().getCommandStack().execute(command);
    }
}
