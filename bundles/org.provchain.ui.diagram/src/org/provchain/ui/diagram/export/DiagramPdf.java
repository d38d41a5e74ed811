// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.printing.PDFDocument;
import org.provchain.ui.diagram.figures.Paper;

/** A picture as PDF, on one page of its size. */
final class DiagramPdf {

    private static final double POINTS_PER_PIXEL = 0.75;

    private DiagramPdf() {
    }

    /**
     * Paints a picture, in the colours of light paper.
     *
     * @throws IOException if the system cannot make a PDF
     */
    static byte[] of(Painted painted) throws IOException {
        Rectangle bounds = painted.bounds();
        Path file = Files.createTempFile("provchain-", ".pdf");
        try {
            PDFDocument document = new PDFDocument(file.toString(), Math.max(1, bounds.width * POINTS_PER_PIXEL),
                    Math.max(1, bounds.height * POINTS_PER_PIXEL));
            GC gc = new GC(document);
            try {
                Paper.light(() -> painted.paint(gc, bounds, POINTS_PER_PIXEL));
            } finally {
                gc.dispose();
                document.dispose();
            }
            return Files.readAllBytes(file);
        } catch (SWTError | SWTException failed) {
            throw new IOException(failed.getLocalizedMessage(), failed);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
