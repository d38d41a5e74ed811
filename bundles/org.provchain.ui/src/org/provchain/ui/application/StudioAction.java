// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.RetargetAction;

/** The platform's actions that the menus show, with their labels in the user's language. */
enum StudioAction {

    NEW(ActionFactory.NEW_WIZARD_DROP_DOWN, Messages.Action_new),
    CLOSE(ActionFactory.CLOSE, Messages.Action_close),
    CLOSE_ALL(ActionFactory.CLOSE_ALL, Messages.Action_close_all),
    SAVE(ActionFactory.SAVE, Messages.Action_save),
    SAVE_AS(ActionFactory.SAVE_AS, Messages.Action_save_as),
    SAVE_ALL(ActionFactory.SAVE_ALL, Messages.Action_save_all),
    REVERT(ActionFactory.REVERT, Messages.Action_revert),
    RENAME(ActionFactory.RENAME, Messages.Action_rename),
    REFRESH(ActionFactory.REFRESH, Messages.Action_refresh),
    PRINT(ActionFactory.PRINT, Messages.Action_print),
    PROPERTIES(ActionFactory.PROPERTIES, Messages.Action_properties),
    QUIT(ActionFactory.QUIT, Messages.Action_quit),
    UNDO(ActionFactory.UNDO, Messages.Action_undo),
    REDO(ActionFactory.REDO, Messages.Action_redo),
    CUT(ActionFactory.CUT, Messages.Action_cut),
    COPY(ActionFactory.COPY, Messages.Action_copy),
    PASTE(ActionFactory.PASTE, Messages.Action_paste),
    DELETE(ActionFactory.DELETE, Messages.Action_delete),
    SELECT_ALL(ActionFactory.SELECT_ALL, Messages.Action_select_all),
    FIND(ActionFactory.FIND, Messages.Action_find),
    BACK(ActionFactory.BACKWARD_HISTORY, Messages.Action_back),
    FORWARD(ActionFactory.FORWARD_HISTORY, Messages.Action_forward),
    RESET_PERSPECTIVE(ActionFactory.RESET_PERSPECTIVE, Messages.Action_reset_perspective),
    NEXT_EDITOR(ActionFactory.NEXT_EDITOR, Messages.Action_next_editor),
    PREFERENCES(ActionFactory.PREFERENCES, Messages.Action_preferences),
    INTRO(ActionFactory.INTRO, Messages.Action_welcome),
    ABOUT(ActionFactory.ABOUT, Messages.Action_about);

    private final ActionFactory factory;
    private final String label;

    StudioAction(ActionFactory factory, String label) {
        this.factory = factory;
        this.label = label;
    }

    /** Makes the action for a window. */
    IWorkbenchAction create(IWorkbenchWindow window) {
        IWorkbenchAction action = this == UNDO || this == REDO ? withItsOwnLabel(window) : factory.create(window);
        action.setText(label);
        action.setToolTipText(LegacyActionTools.removeMnemonics(label).replaceAll(" ?\\.\\.\\.$", ""));
        return action;
    }

    /** The platform's would take the label that an editor gives it, in English. */
    private IWorkbenchAction withItsOwnLabel(IWorkbenchWindow window) {
        RetargetAction action = new RetargetAction(factory.getId(), label);
        action.setActionDefinitionId(factory.getCommandId());
        window.getPartService().addPartListener(action);
        return action;
    }
}
