// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenDiagram;
import org.provchain.ui.fixture.Ui;

/** The diagram on pages; images stand for those of a printer. */
@ExtendWith(NoErrorLogged.class)
class DiagramPrintTest {

    private static final int WHITE = 255;

    @TempDir
    private Path folder;

    @Test
    void aSmallDiagramHasItsSizeOnPaper() {
        PageGrid grid = PageGrid.of(new Rectangle(-10, 5, 300, 200), new Dimension(3000, 2000), 300);
        assertEquals(300.0 / 96, grid.scale());
        assertEquals(1, grid.pages());
        assertEquals(new Rectangle(-10, 5, 300, 200), grid.part(0));
    }

    @Test
    void aLargerOneIsMadeSmallerForOnePage() {
        PageGrid grid = PageGrid.of(new Rectangle(0, 0, 1500, 200), new Dimension(1000, 700), 96);
        assertEquals(1000.0 / 1500, grid.scale());
        assertEquals(1, grid.pages());
        assertEquals(new Rectangle(0, 0, 1500, 200), grid.part(0));
    }

    @Test
    void oneThatCouldNotBeReadThenTakesSeveralPagesRowByRow() {
        PageGrid grid = PageGrid.of(new Rectangle(10, 20, 4500, 2000), new Dimension(1000, 700), 96);
        assertEquals(0.5, grid.scale());
        assertEquals(6, grid.pages());
        assertEquals(new Rectangle(10, 20, 2000, 1400), grid.part(0));
        assertEquals(new Rectangle(4010, 20, 500, 1400), grid.part(2));
        assertEquals(new Rectangle(4010, 1420, 500, 600), grid.part(5));
    }

    @Test
    void allOfItIsOnThePage() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            Painted painted = new DiagramPainting(open.page().viewer());
            Rectangle bounds = painted.bounds();
            PageGrid grid = PageGrid.of(bounds, new Dimension(bounds.width * 2, bounds.height), 96);
            ImageData page = page(painted, grid, 0, new Dimension(bounds.width * 2, bounds.height));
            assertTrue(isPainted(page, 0, bounds.width), "the diagram is on the page");
            assertFalse(isPainted(page, bounds.width, page.width), "beside it the page is white");
        }
    }

    @Test
    void pagesBesideOneAnotherAreTheWhole() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            Painted painted = new DiagramPainting(open.page().viewer());
            Rectangle bounds = painted.bounds();
            Dimension half = new Dimension(Math.ceilDiv(bounds.width, 2), bounds.height);
            PageGrid whole = new PageGrid(bounds, new Dimension(half.width * 2, bounds.height), 1);
            PageGrid halves = new PageGrid(bounds, half, 1);
            assertEquals(2, halves.pages());
            ImageData all = page(painted, whole, 0, whole.page());
            ImageData left = page(painted, halves, 0, half);
            ImageData right = page(painted, halves, 1, half);
            assertEquals(ink(all, 0, all.width), ink(left, 0, half.width) + ink(right, 0, half.width),
                    ink(all, 0, all.width) / 100 + 20);
            assertTrue(isPainted(left, 0, half.width));
            assertTrue(isPainted(right, 0, half.width));
        }
    }

    @Test
    void printIsOfferedToTheWindow() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            assertNotNull(open.page().action(ActionFactory.PRINT.getId()));
        }
    }

    @Test
    void isAPdf() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            Path file = folder.resolve("site.pdf");
            ImageExport.write(file, picture(open), 1);
            String written = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertTrue(written.startsWith("%PDF-"), "its head");
            assertTrue(written.contains("/Font"), "text is text");
            assertTrue(written.strip().endsWith("%%EOF"), "it is whole");
        }
    }

    private static Picture picture(OpenDiagram open) {
        return Picture.of(open.page().viewer(), open.diagram().state().orElseThrow());
    }

    /** Printers of which there is none, or none that works. */
    private record Broken(boolean areThere, RuntimeException fault) implements Printers {
        @Override
        public Optional<PrinterData> choose(Shell shell) {
            return fault == null ? Optional.empty() : Optional.of(new PrinterData());
        }

        @Override
        public Printer open(PrinterData chosen) {
            throw fault;
        }
    }

    @Test
    void whereNoPrinterIsSetUpASentenceSaysSo() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            assertEquals("No printer is set up on this computer; export the diagram as PDF instead.",
                    DiagramPrint.print(Ui.window().getShell(), picture(open), new Broken(false, null)));
            assertEquals("The diagram cannot be printed: No more handles.",
                    DiagramPrint.print(Ui.window().getShell(), picture(open),
                            new Broken(true, new SWTException("No more handles"))));
            assertEquals("", DiagramPrint.print(Ui.window().getShell(), picture(open), new Broken(true, null)),
                    "who chooses none knows that");
        }
    }

    private static ImageData page(Painted painted, PageGrid grid, int number, Dimension size) {
        Image image = new Image(Display.getCurrent(), size.width, size.height);
        GC gc = new GC(image);
        try {
            gc.setBackground(Display.getCurrent().getSystemColor(org.eclipse.swt.SWT.COLOR_WHITE));
            gc.fillRectangle(image.getBounds());
            DiagramPrint.paint(gc, painted, grid, number);
            return image.getImageData(100);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static boolean isPainted(ImageData page, int from, int to) {
        return ink(page, from, to) > 0;
    }

    /** How many pixels are not white, from a column to another. */
    private static long ink(ImageData page, int from, int to) {
        return IntStream.range(from, to).mapToLong(x -> IntStream.range(0, page.height)
                .filter(y -> page.palette.getRGB(page.getPixel(x, y)).getHSB()[2] * WHITE < WHITE - 2
                        || page.palette.getRGB(page.getPixel(x, y)).getHSB()[1] > 0.02)
                .count()).sum();
    }
}
