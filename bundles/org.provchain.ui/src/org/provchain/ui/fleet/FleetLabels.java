// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import java.util.function.Supplier;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.provchain.model.Outcome;
import org.provchain.ui.StudioImages;

/** What stands in the cells of a column; what was found at a device is told when the mouse stands on it. */
final class FleetLabels extends ColumnLabelProvider {

    private final Supplier<Fleet> fleet;
    private final int column;

    FleetLabels(Supplier<Fleet> fleet, int column) {
        this.fleet = fleet;
        this.column = column;
    }

    private static int row(Object element) {
        return ((FleetRow) element).row();
    }

    @Override
    public String getText(Object element) {
        return fleet.get().text(row(element), column);
    }

    @Override
    public Image getImage(Object element) {
        Fleet shown = fleet.get();
        if (column == shown.outcomeColumn()) {
            Outcome outcome = shown.outcomes().of(row(element));
            return outcome == null ? BlankImage.get()
                    : StudioImages.image(outcome == Outcome.COMPLETE ? "scenario-passed" : "scenario-failed");
        }
        return column != shown.findingsColumn() ? null
                : shown.findings().of(row(element)).isEmpty() ? BlankImage.get() : StudioImages.image("warning");
    }

    @Override
    public String getToolTipText(Object element) {
        String said = String.join("\n", fleet.get().findings().of(row(element)));
        return said.isEmpty() ? null : said;
    }
}
