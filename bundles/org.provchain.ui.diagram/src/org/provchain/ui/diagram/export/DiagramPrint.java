// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.export;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.provchain.ui.diagram.figures.Paper;

/** Prints a diagram in the colours of light paper, on one page where it can be read there, else on several. */
public final class DiagramPrint {

    private DiagramPrint() {
    }

    /** Asks for the printer, and prints. Says so where that cannot be done. */
    public static void ask(Shell shell, GraphicalViewer viewer, String name) {
        try {
            PrintDialog dialog = new PrintDialog(shell);
            PrinterData asked = new PrinterData();
            asked.orientation = PrinterData.LANDSCAPE;
            dialog.setPrinterData(asked);
            PrinterData chosen = dialog.open();
            if (chosen != null) {
                print(new Printer(chosen), chosen, viewer, name);
            }
        } catch (SWTError none) {
            MessageDialog.openError(shell, Messages.DiagramPrint_title,
                    Messages.bind(Messages.DiagramPrint_failed, none.getLocalizedMessage()));
        }
    }

    private static void print(Printer printer, PrinterData wish, GraphicalViewer viewer, String name) {
        try {
            Rectangle area = printer.getClientArea();
            PageGrid grid = PageGrid.of(DiagramPainting.bounds(viewer), new Dimension(area.width, area.height),
                    printer.getDPI().x);
            if (!printer.startJob(name)) {
                throw new SWTError(Messages.DiagramPrint_refused);
            }
            for (int page = 0; page < grid.pages(); page++) {
                if (isWanted(wish, page) && printer.startPage()) {
                    GC gc = new GC(printer);
                    try {
                        paint(gc, viewer, grid, page);
                    } finally {
                        gc.dispose();
                    }
                    printer.endPage();
                }
            }
            printer.endJob();
        } finally {
            printer.dispose();
        }
    }

    private static boolean isWanted(PrinterData wish, int page) {
        return wish.scope != PrinterData.PAGE_RANGE || wish.startPage <= page + 1 && page + 1 <= wish.endPage;
    }

    /**
     * Paints a page.
     *
     * @param gc   of the page; its origin is the upper left corner of what the printer can print on
     * @param page its number, from 0 on
     */
    public static void paint(GC gc, GraphicalViewer viewer, PageGrid grid, int page) {
        Paper.light(() -> DiagramPainting.paint(gc, viewer, grid.part(page), grid.scale(), 0, 0));
    }
}
