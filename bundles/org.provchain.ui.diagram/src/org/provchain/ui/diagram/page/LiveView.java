// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Control;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.diagram.figures.LivePhones;
import org.provchain.ui.diagram.highlight.LiveLights;
import org.provchain.ui.diagram.model.Diagram;
import org.provchain.ui.live.LiveFetches;
import org.provchain.ui.live.LiveMark;

/** Lights up on the page what real phones fetch, while the chain is served; each light goes out by and by. */
final class LiveView {

    private static final int FRAME = 80;

    private final LiveFetches live = StudioPlugin.live();
    private final Runnable follower = this::show;
    private final Control page;
    private final Diagram diagram;
    private final DiagramViewer drawing;
    private final Supplier<IProject> project;
    private boolean fading;

    /**
     * Follows the phones.
     *
     * @param page    as long as it lives
     * @param project the project of the text; null outside of any
     */
    LiveView(Control page, Diagram diagram, DiagramViewer drawing, Supplier<IProject> project) {
        this.page = page;
        this.diagram = diagram;
        this.drawing = drawing;
        this.project = project;
        live.addListener(follower);
    }

    /** Shows it on the figures. */
    void show() {
        if (diagram.state().isEmpty() || page.isDisposed()) {
            return;
        }
        Map<String, LiveMark> marks = live.marks(project.get(), diagram.state().get().chain().name());
        Map<String, LivePhones> lights = LiveLights.of(marks, diagram, System.nanoTime());
        drawing.light(lights);
        if (!fading && lights.values().stream().anyMatch(each -> each.light() > 0)) {
            fading = true;
            page.getDisplay().timerExec(FRAME, this::fade);
        }
    }

    private void fade() {
        fading = false;
        show();
    }

    void dispose() {
        live.removeListener(follower);
    }
}
