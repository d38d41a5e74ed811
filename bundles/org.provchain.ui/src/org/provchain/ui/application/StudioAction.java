// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import org.eclipse.ui.actions.ActionFactory;

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

    /** What makes the action. */
    ActionFactory factory() {
        return factory;
    }

    /** The label of its menu item. */
    String label() {
        return label;
    }
}
