// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.server;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.project.SelectedProject;
import org.provchain.ui.simulation.ChainAtCursor;

/** Serves the chain at the cursor, else the first one of the project that the user is at; or stops what is served. */
public final class ServeHandler extends AbstractHandler implements IElementUpdater {

    /** The id of the command. */
    public static final String COMMAND = "org.provchain.ui.serve";

    private final Runnable follower = ServeHandler::refresh;

    /** Called by the platform. */
    public ServeHandler() {
        Serving.get().addListener(follower);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (Serving.get().isOn()) {
            Serving.get().stop();
        } else {
            serve(HandlerUtil.getActiveWorkbenchWindow(event));
        }
        return null;
    }

    /** Serves what the user is at, and shows the view of it. */
    static void serve(IWorkbenchWindow window) {
        Optional<IProject> project = SelectedProject.of(window);
        Optional<ChainAtCursor> chain = project
                .flatMap(each -> ChainAtCursor.in(window.getActivePage().getActiveEditor(), each));
        try {
            ServerView view = (ServerView) window.getActivePage().showView(ServerView.ID);
            project.ifPresentOrElse(
                    each -> Serving.get().start(each, chain.map(ChainAtCursor::name).orElse("")),
                    view::askForProject);
        } catch (PartInitException failed) {
            StudioPlugin.log("The view of the server could not be opened.", failed);
        }
    }

    private static void refresh() {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        if (commands != null) {
            commands.refreshElements(COMMAND, null);
        }
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setChecked(Serving.get().isOn());
        element.setTooltip(Serving.get().isOn() ? Messages.ServeHandler_stop : Messages.ServeHandler_serve);
    }

    @Override
    public void dispose() {
        Serving.get().removeListener(follower);
        super.dispose();
    }
}
