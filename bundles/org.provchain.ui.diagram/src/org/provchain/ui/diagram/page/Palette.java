// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import java.util.List;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.Tool;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.gef.tools.MarqueeSelectionTool;
import org.eclipse.gef.tools.PanningSelectionTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.provchain.core.chain.ServedChain;
import org.provchain.dsl.ide.structure.LinkRules;
import org.provchain.model.FileKind;
import org.provchain.ui.AccessibleName;
import org.provchain.ui.StudioImages;
import org.provchain.ui.diagram.policies.NewFileKind;

/** The tools beside the diagram: selecting, links, and each kind of file that the dialect of the chain knows. */
final class Palette {

    /** Behind selecting, the frame and links. */
    private static final int FIRST_KIND = 3;
    private static final int ICON_AND_MARGINS = 44;
    private final EditDomain domain;
    private final Table table;
    private List<FileKind> kinds = List.of();

    Palette(Composite parent, EditDomain domain) {
        this.domain = domain;
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_SCROLL);
        AccessibleName.set(table, Messages.Palette_name);
        domain.setDefaultTool(new BackToSelecting());
        item(Messages.Palette_select, "select", domain.getDefaultTool());
        item(Messages.Palette_marquee, "marquee", new MarqueeSelectionTool());
        ConnectionCreationTool linking = new ConnectionCreationTool();
        linking.setUnloadWhenFinished(true);
        item(Messages.Palette_link, "link", linking);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> take((TableItem) event.item)));
        domain.loadDefaultTool();
    }

    private void take(TableItem item) {
        domain.setActiveTool((Tool) item.getData());
    }

    /** The control. */
    Table control() {
        return table;
    }

    /** Offers the kinds of file that a chain may have. */
    void show(ServedChain chain) {
        List<FileKind> wanted = new LinkRules(chain).kinds();
        if (wanted.equals(kinds)) {
            return;
        }
        kinds = wanted;
        if (table.getItemCount() > FIRST_KIND) {
            table.remove(FIRST_KIND, table.getItemCount() - 1);
        }
        for (FileKind each : kinds) {
            item(KindNames.of(each), KindNames.icon(each), new CreationTool(new NewFileKind(each, false)));
            if (KindNames.mayBePerDevice(each)) {
                item(Messages.bind(Messages.Palette_per_device, KindNames.of(each)), "file-per-device",
                        new CreationTool(new NewFileKind(each, true)));
            }
        }
        fit();
    }

    /** As wide as its longest name. */
    private void fit() {
        GC gc = new GC(table);
        int widest = 0;
        for (TableItem each : table.getItems()) {
            widest = Math.max(widest, gc.textExtent(each.getText()).x);
        }
        gc.dispose();
        ((GridData) table.getLayoutData()).widthHint = widest + ICON_AND_MARGINS;
        table.getParent().layout();
    }

    private void item(String text, String icon, Tool tool) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(text);
        item.setImage(StudioImages.image(icon));
        item.setData(tool);
    }

    /** The tool that is taken again when another has done its work. */
    private final class BackToSelecting extends PanningSelectionTool {

        @Override
        public void activate() {
            super.activate();
            if (!table.isDisposed()) {
                table.select(0);
            }
        }
    }
}
