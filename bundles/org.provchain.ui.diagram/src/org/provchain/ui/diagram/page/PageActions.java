// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.actions.ActionFactory;
import org.provchain.scene.NodeSubject;
import org.provchain.ui.diagram.actions.DiagramAction;
import org.provchain.ui.diagram.actions.DiagramActions;
import org.provchain.ui.diagram.actions.Selected;
import org.provchain.ui.diagram.export.DiagramPrint;
import org.provchain.ui.diagram.export.ImageExport;
import org.provchain.ui.diagram.export.Picture;
import org.provchain.ui.diagram.model.Diagram;

/** What a person does with the diagram besides changing the chain, by its menu and by keys. */
final class PageActions {

    private final Diagram diagram;
    private final DiagramViewer drawing;
    private final DiagramActions changes;
    private final TopBar top;
    private final Consumer<UnaryOperator<PictureChoice>> choosing;
    private final Consumer<Selected> inText;
    private final List<DiagramAction> all;

    /**
     * @param changes  the actions that change the chain
     * @param choosing lets another picture be drawn
     * @param inText   shows where something stands in the text
     */
    PageActions(Diagram diagram, DiagramViewer drawing, DiagramActions changes, TopBar top,
            Consumer<UnaryOperator<PictureChoice>> choosing, Consumer<Selected> inText) {
        this.diagram = diagram;
        this.drawing = drawing;
        this.changes = changes;
        this.top = top;
        this.choosing = choosing;
        this.inText = inText;
        all = all();
        ContextMenu.install(drawing.viewer(), changes, all);
        drawing.viewer().setKeyHandler(new DiagramKeys(drawing.viewer(), keys()));
        drawing.viewer().getControl().addListener(SWT.MouseDoubleClick, event -> showText());
    }

    private List<DiagramAction> all() {
        ScrollingGraphicalViewer viewer = drawing.viewer();
        return List.of(
                new DiagramAction(viewer, ActionFactory.RENAME.getId(), Messages.ContextMenu_rename,
                        each -> each.onlyFile().isPresent(), each -> drawing.rename()),
                new DiagramAction(viewer, "show-text", Messages.ContextMenu_show_text,
                        each -> each.nodes().size() + each.links().size() == 1, each -> showText()),
                new DiagramAction(viewer, "unfold", Messages.ContextMenu_unfold, each -> each.onlyFile().isPresent(),
                        each -> choosing.accept(choice -> choice.unfolding(each.onlyFile().orElseThrow()))),
                new DiagramAction(viewer, ActionFactory.SELECT_ALL.getId(), Messages.ContextMenu_select_all,
                        each -> true,
                        each -> drawing.selectAll()),
                new DiagramAction(viewer, ActionFactory.FIND.getId(), Messages.ContextMenu_find, each -> true,
                        each -> top.find()),
                new DiagramAction(viewer, ActionFactory.PRINT.getId(), Messages.ContextMenu_print,
                        each -> diagram.state().isPresent(), each -> print()),
                new DiagramAction(viewer, "open-group", Messages.ContextMenu_open_group,
                        each -> group(each).isPresent(), each -> open(group(each).orElseThrow())));
    }

    private Map<Integer, Runnable> keys() {
        return Map.of(SWT.F2, drawing::rename, SWT.F3, this::showText, SWT.MOD1 | 'd',
                () -> changes.get(DiagramActions.DUPLICATE).run(), SWT.MOD3 | SWT.ARROW_UP,
                () -> changes.get(DiagramActions.EARLIER).run(), SWT.MOD3 | SWT.ARROW_DOWN,
                () -> changes.get(DiagramActions.LATER).run(), SWT.MOD1 | '0', top::fit, SWT.MOD1 | '=',
                drawing.zoom()::zoomIn,
                SWT.MOD1 | '-', drawing.zoom()::zoomOut, SWT.MOD1 | 'f', top::find);
    }

    private static Optional<String> group(Selected selected) {
        return selected.nodes().stream().map(each -> each.box().node())
                .filter(each -> each.subject() instanceof NodeSubject.Group).map(each -> each.id()).findFirst();
    }

    private void open(String group) {
        choosing.accept(choice -> choice.opening(group));
    }

    /** Shows where the selected file or link stands in the text; a group is opened. */
    private void showText() {
        Selected selected = Selected.in(drawing.viewer());
        group(selected).ifPresentOrElse(this::open, () -> inText.accept(selected));
    }

    /** Asks where a picture of the diagram goes, and writes it. */
    void exportImage() {
        diagram.state().ifPresent(each -> ImageExport.ask(shell(), Picture.of(drawing.viewer(), each)));
    }

    private void print() {
        diagram.state().ifPresent(each -> DiagramPrint.ask(shell(), Picture.of(drawing.viewer(), each)));
    }

    private Shell shell() {
        return drawing.viewer().getControl().getShell();
    }

    /** An action of the page, those that change the chain among them; null where there is none. */
    IAction get(String id) {
        DiagramAction found = changes.get(id);
        return found != null ? found
                : all.stream().filter(each -> each.getId().equals(id)).findFirst().orElse(null);
    }
}
