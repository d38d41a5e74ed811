// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.provchain.ui.StudioImages;

/** Buttons of the bar above the diagram. */
final class BarActions {

    private BarActions() {
    }

    /** A button that does something. */
    static IAction push(String icon, String text, Runnable run) {
        return of(IAction.AS_PUSH_BUTTON, icon, text, checked -> run.run());
    }

    /** A button that stays pressed, or not. */
    static IAction check(String icon, String text, boolean checked, Consumer<Boolean> changed) {
        IAction action = of(IAction.AS_CHECK_BOX, icon, text, changed);
        action.setChecked(checked);
        return action;
    }

    /** One of several buttons of which one is pressed. */
    static IAction radio(String icon, String text, boolean checked, Runnable chosen) {
        IAction action = of(IAction.AS_RADIO_BUTTON, icon, text, now -> {
            if (now) {
                chosen.run();
            }
        });
        action.setChecked(checked);
        return action;
    }

    private static IAction of(int style, String icon, String text, Consumer<Boolean> run) {
        Action action = new Action(text, style) {
            @Override
            public void run() {
                run.accept(isChecked());
            }
        };
        action.setToolTipText(text);
        action.setImageDescriptor(StudioImages.descriptor(icon));
        return action;
    }
}
