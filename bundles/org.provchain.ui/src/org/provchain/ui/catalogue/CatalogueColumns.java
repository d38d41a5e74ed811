// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.catalogue;

import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.provchain.core.catalogue.CatalogueEntry;
import org.provchain.ui.StudioImages;

/** The columns of the catalogue: name, type, evidence. */
final class CatalogueColumns {

    private CatalogueColumns() {
    }

    static void addTo(TableViewer table) {
        column(table, Messages.Catalogue_name, 240, CatalogueEntry::name, each -> "parameter");
        column(table, Messages.Catalogue_type, 70, each -> each.type().keyword(), each -> "");
        column(table, Messages.Catalogue_evidence, 80, each -> each.evidence().name(),
                each -> "evidence-" + each.evidence().name().toLowerCase(Locale.ROOT));
    }

    private static void column(TableViewer table, String title, int width, Function<CatalogueEntry, String> text,
            Function<CatalogueEntry, String> icon) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((CatalogueEntry) element);
            }

            @Override
            public Image getImage(Object element) {
                String name = icon.apply((CatalogueEntry) element);
                return name.isEmpty() ? null : StudioImages.image(name);
            }
        });
    }
}
