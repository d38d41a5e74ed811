// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.scene.NodeSubject;
import org.provchain.scene.layout.Direction;
import org.provchain.ui.Later;
import org.provchain.ui.diagram.actions.DiagramActions;
import org.provchain.ui.diagram.actions.Selected;
import org.provchain.ui.diagram.commands.ChainEditing;
import org.provchain.ui.diagram.figures.Paper;
import org.provchain.ui.diagram.highlight.DeviceButton;
import org.provchain.ui.diagram.model.Diagram;
import org.provchain.ui.diagram.policies.EditingKit;
import org.provchain.ui.diagram.properties.FilePropertiesPage;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.pages.Banner;
import org.provchain.ui.editor.pages.EditorPage;
import org.provchain.ui.editor.pages.EditorPageSite;
import org.provchain.ui.editor.pages.PageOverview;
import org.provchain.ui.project.SnapshotListener;

/** The page of the editor that draws the chain, and on which it is changed. */
public final class DiagramPage implements EditorPage {

    /** Its id. */
    public static final String ID = "org.provchain.ui.diagram.page";

    private final Diagram diagram = new Diagram();
    private final SnapshotListener follower = this::follow;
    private final ChainEditing editing = new ChainEditing(diagram, this::refused);
    private EditorPageSite site;
    private DiagramViewer drawing;
    private DiagramActions actions;
    private PageActions own;
    private PictureChoice choice = PictureChoice.FIRST;
    private PictureJob job;
    /** How it was seen before; empty where it never was. */
    private Optional<SeenState> seen = Optional.empty();
    private IAction right;
    private IAction down;
    private Banner banner;
    private TopBar top;
    private Highlights highlights;
    private LiveView live;
    private Gliding gliding;
    private DeviceButton devices;
    private Palette palette;
    /** Why the diagram does not show the text as it stands; empty where it does. */
    private String fault = "";
    private Composite page;
    private ChainDocument document;
    private PagePlaces places;
    private List<String> selecting = List.of();
    /** Where in the text one came from; -1 for nowhere. */
    private int revealed = -1;

    @Override
    public void create(Composite parent, EditorPageSite pageSite) {
        site = pageSite;
        page = new Composite(parent, SWT.NONE);
        places = new PagePlaces(site, page, () -> job.again());
        page.setLayout(tight(1));
        drawing = new DiagramViewer(site.editor(), diagram);
        gliding = new Gliding(diagram, page, this::showHighlights);
        right = BarActions.radio("direction-right", Messages.DiagramPage_right, true,
                () -> setDirection(Direction.RIGHT));
        down = BarActions.radio("direction-down", Messages.DiagramPage_down, false,
                () -> setDirection(Direction.DOWN));
        List<IAction> bar = List.of(right, down,
                BarActions.push("arrange-all", Messages.TopBar_arrange,
                        () -> actions.get(DiagramActions.ARRANGE_ALL).run()),
                BarActions.check("grid", Messages.TopBar_grid, false, drawing::setGrid),
                BarActions.check("paper", Messages.TopBar_paper, Paper.followsTheme(), this::setPaper),
                BarActions.push("image", Messages.TopBar_image, () -> own.exportImage()));
        highlights = new Highlights(page, diagram, drawing, this::project, this::showMessage);
        live = new LiveView(page, diagram, drawing, this::project);
        top = new TopBar(page, drawing.zoom(), bar, this::showChain, drawing::find,
                line -> devices = highlights.button(line));
        top.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        banner = new Banner(page);
        Composite body = new Composite(page, SWT.NONE);
        body.setLayout(tight(2));
        body.setLayoutData(new GridData(GridData.FILL_BOTH));
        palette = new Palette(body, drawing.domain());
        palette.control().setLayoutData(new GridData(SWT.BEGINNING, SWT.FILL, false, true));
        drawing.create(body, new EditingKit(editing)).setLayoutData(new GridData(GridData.FILL_BOTH));
        editing.setMade(name -> selecting = List.of(name));
        actions = new DiagramActions(drawing.viewer(), editing, names -> selecting = names);
        own = new PageActions(diagram, drawing, actions, top, each -> choose(each.apply(choice)), this::showText);
        Display display = page.getDisplay();
        job = new PictureJob(() -> choice, places::places, drawn -> Later.change(display, page, () -> show(drawn)));
    }

    private static GridLayout tight(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        layout.horizontalSpacing = 0;
        return layout;
    }

    private void showHighlights() {
        highlights.show();
        live.show();
    }

    private void setPaper(boolean followsTheme) {
        Paper.setFollowsTheme(followsTheme);
        drawing.repaint();
    }

    private void showText(Selected selected) {
        diagram.state().flatMap(each -> InText.of(selected, each, document.file()))
                .ifPresent(each -> site.showText(each.getOffset(), each.getLength()));
    }

    private void showChain(String name) {
        choose(choice.withChain(name));
    }

    private void choose(PictureChoice other) {
        choice = other;
        job.again();
    }

    private void refused(String reason) {
        site.editor().getEditorSite().getActionBars().getStatusLineManager()
                .setErrorMessage(reason.isEmpty() ? null : reason);
    }

    private void follow(Snapshot snapshot) {
        ChainDocument followed = document;
        if (followed != null) {
            job.draw(snapshot, followed.file());
        }
    }

    private void show(Drawing drawn) {
        boolean first = diagram.state().isEmpty();
        if (drawn.state().isPresent() && (drawn.whole() || first)) {
            gliding.show(drawn.state().get());
            if (drawn.whole()) {
                places.keep(drawn.state().get().snapshot());
            }
            palette.show(drawn.state().get().chain());
            if (first) {
                seen.ifPresentOrElse(drawing::show, top::fitWhole);
                InText.fileAt(drawn.state().get(), document.file(), revealed)
                        .ifPresent(each -> drawing.select(List.of(each)));
            }
        }
        top.show(drawn.chains(), diagram.state().map(each -> each.chain().name()).orElse(""));
        fault = drawn.state().isEmpty() ? Messages.Banner_no_chain
                : drawn.whole() ? places.fault() : Messages.Banner_broken;
        drawing.setStale(!drawn.whole());
        // what was made may not be drawn yet
        if (!selecting.isEmpty() && drawn.whole() && areDrawn(selecting)) {
            drawing.select(selecting);
            selecting = List.of();
        }
        highlights.drawn();
        live.show();
        showMessage();
        actions.update();
    }

    private void showMessage() {
        if (fault.isEmpty()) {
            banner.show(highlights.message(), highlights.remedy(), highlights::mend);
        } else {
            banner.show(fault);
        }
    }

    /** The project of the text; null outside of any. */
    private IProject project() {
        IFile file = ResourceUtil.getFile(site.editor().getEditorInput());
        return file == null ? null : file.getProject();
    }

    private boolean areDrawn(List<String> names) {
        return names.stream().allMatch(name -> diagram.nodes().stream().anyMatch(
                each -> each.box().node().subject() instanceof NodeSubject.OfFile file && file.name().equals(name)));
    }

    @Override
    public void connect(ChainDocument followed) {
        document = followed;
        editing.setDocument(followed);
        places.connect(followed);
        followed.project().addListener(follower);
    }

    @Override
    public void disconnect() {
        if (document != null) {
            document.project().removeListener(follower);
            places.disconnect();
            editing.setDocument(null);
            document = null;
        }
    }

    @Override
    public void setFocus() {
        drawing.viewer().getControl().setFocus();
    }

    @Override
    public void reveal(int offset) {
        diagram.state().flatMap(each -> InText.fileAt(each, document.file(), offset)).ifPresentOrElse(
                each -> drawing.select(List.of(each)),
                () -> revealed = offset);
    }

    @Override
    public ISelectionProvider selectionProvider() {
        return drawing.viewer();
    }

    @Override
    public IAction action(String id) {
        return own.get(id);
    }

    @Override
    public <T> T adapter(Class<T> type) {
        if (type == IPropertySheetPage.class) {
            return type.cast(new FilePropertiesPage(drawing.viewer(), editing));
        }
        if (type == PageOverview.class) {
            return type.cast(drawing.overview());
        }
        return type == ZoomManager.class ? type.cast(drawing.zoom()) : null;
    }

    @Override
    public boolean isDirty() {
        return places.isDirty();
    }

    @Override
    public void save(IProgressMonitor monitor) throws CoreException {
        places.save(monitor);
    }

    @Override
    public String state() {
        return diagram.state().isEmpty() ? seen.map(SeenState::text).orElse("")
                : drawing.seen(choice.direction(), choice.chain()).text();
    }

    @Override
    public void restore(String state) {
        seen = SeenState.of(state);
        seen.ifPresent(each -> {
            choose(choice.withChain(each.chain()).withDirection(each.direction()));
            right.setChecked(each.direction() == Direction.RIGHT);
            down.setChecked(each.direction() == Direction.DOWN);
        });
    }

    @Override
    public void dispose() {
        job.cancel();
        highlights.dispose();
        live.dispose();
    }

    /** Where the links run. */
    public Direction direction() {
        return choice.direction();
    }

    /** Lets the links run elsewhere. */
    public void setDirection(Direction direction) {
        choose(choice.withDirection(direction));
    }

    /** The diagram. */
    public Diagram diagram() {
        return diagram;
    }

    /** The viewer. */
    public ScrollingGraphicalViewer viewer() {
        return drawing.viewer();
    }

    /** Whether nothing is waiting to be drawn; it may still have to be shown. */
    public boolean isDrawn() {
        return job.isIdle() && highlights.isIdle() && gliding.isOver();
    }

    /** The button with which the devices are chosen for which the chain is looked at. */
    public DeviceButton devices() {
        return devices;
    }

    /** What is said above the diagram; empty while it shows the text as it stands. */
    public String message() {
        return banner.message();
    }
}
