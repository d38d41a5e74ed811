// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.properties;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.provchain.dsl.ide.contentassist.Proposal;

/** A cell of a table that is typed, with a list of proposals below it; what is chosen there counts at once. It is used once. */
final class AssistedCell extends TextCellEditor {

    private final Function<String, List<Proposal>> proposals;
    private Assist assist;
    /** What stood there; while it is not changed, all is proposed, not only what begins like it. */
    private String before = "";
    private boolean used;

    AssistedCell(Composite parent, Function<String, List<Proposal>> proposals) {
        super(parent);
        this.proposals = proposals;
    }

    @Override
    protected Control createControl(Composite parent) {
        Control control = super.createControl(parent);
        assist = new Assist(text, typed -> proposals.apply(typed.equals(before) ? "" : typed));
        assist.addContentProposalListener(chosen -> {
            fireApplyEditorValue();
            deactivate();
        });
        return control;
    }

    @Override
    protected void doSetValue(Object value) {
        before = value.toString();
        super.doSetValue(value);
    }

    @Override
    public void activate() {
        used = true;
        super.activate();
    }

    @Override
    public void deactivate() {
        super.deactivate();
        // also called while it is made
        if (used) {
            text.getDisplay().asyncExec(this::dispose);
        }
    }

    /** Shows the list at once, as that of a combo box. */
    void open() {
        text.getDisplay().asyncExec(() -> {
            if (isActivated() && !text.isDisposed()) {
                assist.open();
            }
        });
    }

    @Override
    protected void handleDefaultSelection(SelectionEvent event) {
        // Enter in the list chooses there
        if (!assist.isProposalPopupOpen()) {
            super.handleDefaultSelection(event);
        }
    }

    @Override
    protected void focusLost() {
        if (!assist.hasProposalPopupFocus()) {
            super.focusLost();
        }
    }

    @Override
    protected boolean dependsOnExternalFocusListener() {
        // the viewer's own listener would close the cell when the list takes the focus
        return false;
    }
}
