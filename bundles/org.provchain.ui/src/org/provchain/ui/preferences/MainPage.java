// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.provchain.ui.StudioPlugin;

/** Texts, exports and the movement of diagrams. Colours and fonts are set on the platform's page, under General, Appearance. */
public final class MainPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** Called by the platform. */
    public MainPage() {
        super(GRID);
        setDescription(Messages.MainPage_description);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(StudioPlugin.get().getPreferenceStore());
    }

    @Override
    protected void createFieldEditors() {
        addField(new BooleanFieldEditor(Defaults.FORMAT_ON_SAVE, Messages.MainPage_format, getFieldEditorParent()));
        addField(new DirectoryFieldEditor(Defaults.EXPORT_FOLDER, Messages.MainPage_folder, getFieldEditorParent()));
        addField(new BooleanFieldEditor(Defaults.EXPORT_PRUNE, Messages.MainPage_prune, getFieldEditorParent()));
        addField(new BooleanFieldEditor(Defaults.GLIDE, Messages.MainPage_glide, getFieldEditorParent()));
    }
}
