// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.export;

import java.util.Optional;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.provchain.ui.diagram.figures.Paper;

/** Prints a picture in the colours of light paper, on one page where it can be read there, else on several. */
public final class DiagramPrint {

    private DiagramPrint() {
    }

    /** Asks for the printer, and prints. Says so where that cannot be done. */
    public static void ask(Shell shell, Picture picture) {
        String refusal = print(shell, picture, Printers.SYSTEM);
        if (!refusal.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.DiagramPrint_title, refusal);
        }
    }

    /**
     * Asks for one of some printers, and prints.
     *
     * @return why it is not printed, in a sentence; empty where it is, or where the user wants it no more
     */
    public static String print(Shell shell, Picture picture, Printers printers) {
        try {
            if (!printers.areThere()) {
                return Messages.DiagramPrint_none;
            }
            Optional<PrinterData> chosen = printers.choose(shell);
            return chosen.isEmpty() || print(printers.open(chosen.get()), chosen.get(), picture) ? ""
                    : Messages.DiagramPrint_refused;
        } catch (SWTError | SWTException failed) {
            return Messages.bind(Messages.DiagramPrint_failed, failed.getLocalizedMessage());
        } catch (LinkageError missing) {
            // a system without the libraries of its printers
            return Messages.DiagramPrint_none;
        }
    }

    private static boolean print(Printer printer, PrinterData wish, Picture picture) {
        try {
            Rectangle area = printer.getClientArea();
            PageGrid grid = PageGrid.of(picture.painted().bounds(), new Dimension(area.width, area.height),
                    printer.getDPI().x);
            if (!printer.startJob(picture.name())) {
                return false;
            }
            for (int page = 0; page < grid.pages(); page++) {
                if (isWanted(wish, page) && printer.startPage()) {
                    GC gc = new GC(printer);
                    try {
                        paint(gc, picture.painted(), grid, page);
                    } finally {
                        gc.dispose();
                    }
                    printer.endPage();
                }
            }
            printer.endJob();
            return true;
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
    public static void paint(GC gc, Painted painted, PageGrid grid, int page) {
        Paper.light(() -> painted.paint(gc, grid.part(page), grid.scale()));
    }
}
