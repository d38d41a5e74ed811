// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import org.eclipse.swt.widgets.Control;
import org.provchain.scene.layout.Glide;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.diagram.model.Diagram;
import org.provchain.ui.diagram.model.DiagramState;
import org.provchain.ui.preferences.Defaults;

/** Shows a new picture: its figures glide from where they stand to their new places, unless there are many, or it is not wanted. */
final class Gliding {

    /** How long it takes, in milliseconds. */
    static final int LONG = 200;
    /** With more figures, each picture takes too long. */
    static final int MOST = 300;
    private static final int FRAME = 16;

    private final Diagram diagram;
    private final Control page;
    /** Told after each picture. */
    private final Runnable shown;
    private DiagramState end;
    private Glide glide;
    private long began;

    Gliding(Diagram diagram, Control page, Runnable shown) {
        this.diagram = diagram;
        this.page = page;
        this.shown = shown;
    }

    /** Shows a state; what glides from an earlier one goes on from where it is. */
    void show(DiagramState state) {
        Glide way = diagram.state().filter(before -> before.chain().name().equals(state.chain().name()))
                .map(before -> new Glide(before.picture(), state.picture())).orElse(null);
        boolean running = glide != null;
        end = state;
        if (way == null || !way.moves() || state.picture().nodes().size() > MOST || !isWanted()) {
            glide = null;
            diagram.show(state);
            return;
        }
        glide = way;
        began = System.nanoTime();
        diagram.show(new DiagramState(state.snapshot(), state.chain(), way.at(0)));
        if (!running) {
            page.getDisplay().timerExec(FRAME, this::next);
        }
    }

    private void next() {
        if (glide == null || page.isDisposed()) {
            return;
        }
        double time = (System.nanoTime() - began) / 1e6 / LONG;
        diagram.show(new DiagramState(end.snapshot(), end.chain(), glide.at(time)));
        shown.run();
        if (time >= 1) {
            glide = null;
        } else {
            page.getDisplay().timerExec(FRAME, this::next);
        }
    }

    /** Whether all stands where it is to stand. */
    boolean isOver() {
        return glide == null;
    }

    private static boolean isWanted() {
        return StudioPlugin.get().getPreferenceStore().getBoolean(Defaults.GLIDE);
    }
}
