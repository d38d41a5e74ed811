// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import java.util.List;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.TextActionHandler;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.provchain.ui.StudioImages;

/** The commands of the view: in its toolbar, in the menu of the table, and on the keys that are usual for them. */
final class FleetActions {

    private final Action play;
    private final Action edit;
    private final Action add;
    private final Action remove;
    private final Action paste;
    private final Action selectAll;

    /** What the commands do. */
    interface Target {

        void playSelected();

        void editCell();

        void addDevice();

        void removeSelected();

        void pasteCells();

        void selectAll();
    }

    FleetActions(Target target) {
        play = action(Messages.Fleet_play, StudioImages.descriptor("simulate"), target::playSelected);
        edit = action(Messages.Fleet_edit, StudioImages.descriptor("rename"), target::editCell);
        add = action(Messages.Fleet_add, shared(ISharedImages.IMG_OBJ_ADD), target::addDevice);
        remove = action(Messages.Fleet_remove, shared(ISharedImages.IMG_ETOOL_DELETE), target::removeSelected);
        paste = action(Messages.Fleet_paste, shared(ISharedImages.IMG_TOOL_PASTE), target::pasteCells);
        selectAll = action(Messages.Fleet_table, null, target::selectAll);
    }

    private static ImageDescriptor shared(String name) {
        return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
    }

    private static Action action(String text, ImageDescriptor image, Runnable does) {
        Action action = new Action(text, image) {
            @Override
            public void run() {
                does.run();
            }
        };
        action.setToolTipText(text);
        return action;
    }

    /** Puts the commands where they are found; texts keep the usual keys for themselves while they have the focus. */
    void addTo(IViewSite site, Table table, List<Text> texts, IUndoContext changes) {
        IActionBars bars = site.getActionBars();
        List.of(play, add, remove, paste).forEach(bars.getToolBarManager()::add);
        new UndoRedoActionGroup(site, changes, true).fillActionBars(bars);
        TextActionHandler keys = new TextActionHandler(bars);
        keys.setPasteAction(paste);
        keys.setDeleteAction(remove);
        keys.setSelectAllAction(selectAll);
        bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), edit);
        texts.forEach(keys::addText);
        bars.updateActionBars();
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        table.setMenu(menu.createContextMenu(table));
        edit.setAccelerator(SWT.F2);
    }

    private void fill(IMenuManager menu) {
        menu.add(play);
        menu.add(new Separator());
        for (IAction each : List.of(edit, add, paste, remove)) {
            menu.add(each);
        }
    }

    /** Offers what can be done. */
    void update(boolean selected, boolean editable) {
        play.setEnabled(selected);
        edit.setEnabled(selected && editable);
        add.setEnabled(editable);
        remove.setEnabled(selected && editable);
        paste.setEnabled(editable);
    }
}
