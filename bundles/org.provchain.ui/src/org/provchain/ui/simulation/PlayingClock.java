// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.simulation;

import org.eclipse.swt.widgets.Display;
import org.provchain.ui.playback.Playback;

/** Goes from step to step by itself, at a speed. */
final class PlayingClock {

    private final Display display;
    private final Playback playback;
    private final Runnable changed;
    private int delay = 800;
    private boolean running;

    /**
     * A clock that stands.
     *
     * @param changed told when it starts or stops
     */
    PlayingClock(Display display, Playback playback, Runnable changed) {
        this.display = display;
        this.playback = playback;
        this.changed = changed;
    }

    boolean isRunning() {
        return running;
    }

    /** How long a step is shown, in milliseconds. */
    void setDelay(int milliseconds) {
        delay = milliseconds;
    }

    int delay() {
        return delay;
    }

    /** Starts, from the beginning where one is at the end; or stops. */
    void toggle() {
        if (running) {
            stop();
            return;
        }
        if (playback.isAtEnd()) {
            playback.go(Playback.START);
        }
        running = true;
        changed.run();
        display.timerExec(delay, this::tick);
    }

    void stop() {
        running = false;
        changed.run();
    }

    private void tick() {
        if (!running) {
            return;
        }
        playback.go(playback.at() + 1);
        if (playback.isAtEnd()) {
            stop();
        } else {
            display.timerExec(delay, this::tick);
        }
    }
}
