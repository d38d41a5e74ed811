// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.imports;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.provchain.ui.fixture.OpenWizard;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;

/** The wizard for the import of XML, and what a person does in it. */
final class OpenImport implements AutoCloseable {

    private final OpenWizard wizard = new OpenWizard(new ImportWizard());

    /** Opens the wizard for a project. */
    OpenImport(TestProject project) {
        folder().setText("/" + project.project().getName());
    }

    OpenWizard wizard() {
        return wizard;
    }

    private Combo folder() {
        return Widgets.behind(wizard.control(), "Into the folder:", Combo.class);
    }

    Combo entry() {
        return Widgets.behind(wizard.control(), "Entry:", Combo.class);
    }

    /** Names what is imported and waits until it is known what it is. */
    void name(Path documents) {
        wizard.write("XML files:", documents.toString());
        read();
    }

    /** Waits until it is known what the documents are. */
    void read() {
        Ui.until("the documents are read", () -> wizard.page().isPageComplete() || !wizard.error().isEmpty());
    }

    /** Goes to the preview and waits until it is there. */
    void preview() {
        wizard.next();
        previewed();
    }

    /** Waits until the preview is there. */
    void previewed() {
        Ui.until("the preview is there", () -> wizard.page().isPageComplete() || !wizard.error().isEmpty());
    }

    String text() {
        return Widgets.first(wizard.control(), StyledText.class).getText();
    }

    List<String> findings() {
        return rows(Widgets.all(wizard.control(), Table.class).get(0));
    }

    List<String> files() {
        return rows(Widgets.all(wizard.control(), Table.class).get(1));
    }

    private static List<String> rows(Table table) {
        return Arrays.stream(table.getItems()).map(each -> {
            StringBuilder row = new StringBuilder();
            for (int at = 0; at < table.getColumnCount(); at++) {
                row.append(at == 0 ? "" : " | ").append(each.getText(at));
            }
            return row.toString();
        }).toList();
    }

    @Override
    public void close() {
        wizard.close();
    }
}
