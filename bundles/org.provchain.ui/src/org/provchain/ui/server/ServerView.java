// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.part.ViewPart;
import org.provchain.ui.AccessibleName;
import org.provchain.ui.StudioImages;
import org.provchain.ui.export.ChainSecrets;
import org.provchain.ui.perspective.ProvisioningPerspective;
import org.provchain.ui.project.TextPlaces;
import org.provchain.ui.server.Serving.Wanted;

/** What is served, and what phones ask for: each request, and at the end of a contact predicted against seen. */
public final class ServerView extends ViewPart {

    /** The id of the view. */
    public static final String ID = ProvisioningPerspective.SERVER;

    private static final String PREFERENCES = "org.provchain.ui.preferences.server";

    private final Serving serving = Serving.get();
    private final Runnable follower = this::show;
    private final ServerLog.Follower logFollower = (added, gone) -> logChanged(gone);
    private Composite all;
    private Link state;
    private Link trouble;
    private LogTable table;
    private StyledText details;
    private IAction serve;

    @Override
    public void createPartControl(Composite parent) {
        all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(all);
        state = line();
        trouble = line();
        SashForm halves = new SashForm(all, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        halves.addListener(SWT.Resize, event -> arrange(halves));
        table = new LogTable(halves, serving.log());
        table.table().addListener(SWT.Selection, event -> describe());
        table.onOpen(this::open);
        details = new StyledText(halves, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        details.setMargins(6, 4, 6, 4);
        AccessibleName.set(details, Messages.ServerView_details);
        halves.setWeights(80, 20);
        actions(getViewSite().getActionBars().getToolBarManager());
        serving.addListener(follower);
        serving.log().addFollower(logFollower);
        show();
        describe();
    }

    /** What is said of a row stands where there is room: beside the rows, or below them. */
    private static void arrange(SashForm halves) {
        Point size = halves.getSize();
        int wanted = size.x > 2 * size.y ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (halves.getOrientation() != wanted) {
            halves.setOrientation(wanted);
        }
    }

    private Link line() {
        Link link = new Link(all, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(link);
        link.addListener(SWT.Selection, event -> follow(event.text));
        return link;
    }

    private void actions(IToolBarManager bar) {
        serve = action("serve", Messages.ServeHandler_serve, IAction.AS_CHECK_BOX, this::toggle);
        IAction hold = new Action(Messages.ServerView_hold, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                table.setHeld(isChecked());
            }
        };
        hold.setToolTipText(Messages.ServerView_hold);
        hold.setImageDescriptor(StudioImages.descriptor("scroll-lock"));
        IAction clear = action("clear", Messages.ServerView_clear, IAction.AS_PUSH_BUTTON, serving.log()::clear);
        IAction copy = action("copy-rows", Messages.ServerView_copy, IAction.AS_PUSH_BUTTON,
                () -> copy(table.copied()));
        IAction show = action("chain-text", Messages.ServerView_show, IAction.AS_PUSH_BUTTON,
                () -> table.selected().ifPresent(this::open));
        bar.add(serve);
        bar.add(new Separator());
        bar.add(hold);
        bar.add(copy);
        bar.add(clear);
        MenuManager menu = new MenuManager();
        List.of(show, copy, clear).forEach(menu::add);
        table.table().setMenu(menu.createContextMenu(table.table()));
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
    }

    private static IAction action(String icon, String text, int style, Runnable run) {
        Action action = new Action(text, style) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(text);
        action.setImageDescriptor(StudioImages.descriptor(icon));
        return action;
    }

    private void toggle() {
        if (serving.isOn()) {
            serving.stop();
        } else {
            ServeHandler.serve(getSite().getWorkbenchWindow());
        }
        // also where nothing could be started
        serve.setChecked(serving.isOn());
    }

    private void follow(String target) {
        switch (target) {
        case StateLine.SERVE -> ServeHandler.serve(getSite().getWorkbenchWindow());
        case StateLine.STOP -> serving.stop();
        case StateLine.COPY -> copy(String.join("\n", serving.urls()));
        case StateLine.PREFERENCES -> PreferencesUtil
                .createPreferenceDialogOn(getSite().getShell(), PREFERENCES, null, null).open();
        case StateLine.SHOW -> serving.trouble().flatMap(Trouble::place)
                .ifPresent(each -> TextPlaces.open(getSite().getPage(), each.file(), each.region()));
        case StateLine.ANY_PORT -> serving.startOnAnyPort();
        case StateLine.SECRETS -> askSecrets();
        default -> Program.launch(target);
        }
    }

    private void askSecrets() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
        dialog.setText(Messages.StateLine_secrets);
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(file -> serving.wanted().ifPresent(each -> {
            ChainSecrets.use(each.project(), each.chain(), file);
            serving.again();
        }));
    }

    private void copy(String text) {
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(all.getDisplay());
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    private void show() {
        state.setText(StateLine.state(serving));
        say(StateLine.trouble(serving));
        serve.setChecked(serving.isOn());
        serve.setToolTipText(serving.isOn() ? Messages.ServeHandler_stop : Messages.ServeHandler_serve);
    }

    private void say(String text) {
        trouble.setText(text);
        trouble.setVisible(!text.isEmpty());
        ((GridData) trouble.getLayoutData()).exclude = text.isEmpty();
        all.layout();
    }

    /** Says that the user must choose a project, where none is the one that is meant. */
    void askForProject() {
        say(Messages.ServerView_no_project);
    }

    private void logChanged(int gone) {
        table.changed(gone);
        show();
        describe();
    }

    private void describe() {
        String text = table.selected().map(LogText::details).orElse("");
        if (!text.equals(details.getText())) {
            details.setText(text);
        }
    }

    /** Goes to the file of the chain in the text. */
    private void open(LogRow row) {
        Optional<IProject> project = serving.wanted().map(Wanted::project);
        row.file().ifPresent(file -> project.ifPresent(
                each -> FilePlace.find(each, serving.wanted().orElseThrow().chain(), file)
                        .ifPresent(place -> TextPlaces.open(getSite().getPage(), place.file(), place.region()))));
    }

    @Override
    public void setFocus() {
        table.table().setFocus();
    }

    @Override
    public void dispose() {
        serving.removeListener(follower);
        serving.log().removeFollower(logFollower);
        super.dispose();
    }
}
