// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.export;

import java.util.Optional;

import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

/** The printers that can be printed on. */
public interface Printers {

    /** Those of the system. */
    Printers SYSTEM = new Printers() {
        @Override
        public boolean areThere() {
            return Printer.getPrinterList().length > 0;
        }

        @Override
        public Optional<PrinterData> choose(Shell shell) {
            PrintDialog dialog = new PrintDialog(shell);
            PrinterData asked = new PrinterData();
            asked.orientation = PrinterData.LANDSCAPE;
            dialog.setPrinterData(asked);
            return Optional.ofNullable(dialog.open());
        }

        @Override
        public Printer open(PrinterData chosen) {
            return new Printer(chosen);
        }
    };

    /** Whether there is any. */
    boolean areThere();

    /** Asks for one; empty where none is chosen. */
    Optional<PrinterData> choose(Shell shell);

    /** The one that was chosen; it is disposed by who has asked for it. */
    Printer open(PrinterData chosen);
}
