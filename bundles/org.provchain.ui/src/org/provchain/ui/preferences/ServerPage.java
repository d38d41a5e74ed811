// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.provchain.ui.StudioPlugin;

/** Where chains are served; it holds from the next start of the server on. */
public final class ServerPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final int MOST = 65_535;

    /** Called by the platform. */
    public ServerPage() {
        super(GRID);
        setDescription(Messages.ServerPage_description);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(StudioPlugin.get().getPreferenceStore());
    }

    @Override
    protected void createFieldEditors() {
        StringFieldEditor address = new StringFieldEditor(Defaults.SERVER_ADDRESS, Messages.ServerPage_address,
                getFieldEditorParent());
        address.setEmptyStringAllowed(false);
        address.setErrorMessage(Messages.ServerPage_no_address);
        addField(address);
        port(Defaults.SERVER_PORT, Messages.ServerPage_port);
        addField(new BooleanFieldEditor(Defaults.SERVER_TLS, Messages.ServerPage_tls, getFieldEditorParent()));
        port(Defaults.SERVER_TLS_PORT, Messages.ServerPage_tls_port);
    }

    private void port(String preference, String label) {
        IntegerFieldEditor port = new IntegerFieldEditor(preference, label, getFieldEditorParent());
        port.setValidRange(0, MOST);
        port.setErrorMessage(Messages.ServerPage_no_port);
        addField(port);
    }
}
