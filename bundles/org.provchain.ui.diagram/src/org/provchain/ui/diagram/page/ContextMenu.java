// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import java.util.List;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.actions.ActionFactory;
import org.provchain.ui.diagram.actions.DiagramAction;
import org.provchain.ui.diagram.actions.DiagramActions;

/** The menu of what is selected in the diagram: what cannot be done with it is left out. */
final class ContextMenu {

    private final DiagramActions actions;
    private final List<DiagramAction> local;

    private ContextMenu(DiagramActions actions, List<DiagramAction> local) {
        this.actions = actions;
        this.local = local;
    }

    /**
     * Gives a viewer its menu.
     *
     * @param local what the page itself does
     */
    static void install(EditPartViewer viewer, DiagramActions actions, List<DiagramAction> local) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(new ContextMenu(actions, local)::fill);
        viewer.setContextMenu(menu);
    }

    private void fill(IMenuManager menu) {
        actions.update();
        local.forEach(each -> add(menu, each));
        menu.add(new Separator());
        for (String each : List.of(DiagramActions.ENTRY, DiagramActions.EACH_DEVICE, DiagramActions.ONE_FOR_ALL,
                DiagramActions.PROTECT, DiagramActions.UNPROTECT, DiagramActions.EARLIER, DiagramActions.LATER)) {
            add(menu, actions.get(each));
        }
        menu.add(new Separator());
        for (String each : List.of(ActionFactory.CUT.getId(), ActionFactory.COPY.getId(), ActionFactory.PASTE.getId(),
                DiagramActions.DUPLICATE, ActionFactory.DELETE.getId())) {
            add(menu, actions.get(each));
        }
        menu.add(new Separator());
        MenuManager align = new MenuManager(Messages.ContextMenu_align);
        for (String each : List.of(DiagramActions.ALIGN_LEFT, DiagramActions.ALIGN_CENTRE, DiagramActions.ALIGN_TOP,
                DiagramActions.ALIGN_MIDDLE)) {
            add(align, actions.get(each));
        }
        if (!align.isEmpty()) {
            menu.add(align);
        }
        add(menu, actions.get(DiagramActions.ARRANGE_SELECTION));
        add(menu, actions.get(DiagramActions.ARRANGE_ALL));
    }

    private static void add(IMenuManager menu, DiagramAction action) {
        action.update();
        if (action.isEnabled()) {
            menu.add(action);
        }
    }
}
