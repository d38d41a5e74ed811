// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.core.simulation.Trace;
import org.provchain.scene.picture.TracePictures;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.diagram.export.DiagramPrint;
import org.provchain.ui.diagram.export.ImageExport;
import org.provchain.ui.diagram.export.PageGrid;
import org.provchain.ui.diagram.export.Picture;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenText;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.playback.Playback;
import org.provchain.ui.simulation.SimulationView;

/** The sequence diagram as a picture in a file, and on paper. */
@ExtendWith(NoErrorLogged.class)
class SequenceExportTest {

    private final Playback playback = StudioPlugin.playback();

    @TempDir
    private Path folder;
    private SequenceView view;
    private Trace trace;

    @BeforeEach
    void play() throws Exception {
        view = (SequenceView) Ui.page().showView(SequenceView.ID);
        try (OpenText open = new OpenText(Chains.TWO_FILES)) {
            ((SimulationView) Ui.page().showView(SimulationView.ID)).play(open.project().project(), "site");
            Ui.until("it is played", () -> playback.trace().isPresent());
        }
        trace = playback.trace().orElseThrow();
    }

    @AfterEach
    void close() {
        playback.clear();
        Ui.page().hideView(Ui.page().findView(SimulationView.ID));
        Ui.page().hideView(view);
    }

    private Picture picture() {
        return view.exported().orElseThrow();
    }

    private Path write(String name, int scale) throws Exception {
        Path file = folder.resolve(name);
        ImageExport.write(file, picture(), scale);
        return file;
    }

    @Test
    void isTheSvgAndTheMermaidOfTheCommandLine() throws Exception {
        assertEquals(TracePictures.svg(trace), Files.readString(write("site.svg", 1)));
        assertEquals(TracePictures.mermaid(trace), Files.readString(write("site.mmd", 1)));
    }

    @Test
    void isAnImageAtEachScale() throws Exception {
        ImageData once = new ImageData(write("1.png", 1).toString());
        ImageData twice = new ImageData(write("2.png", 2).toString());
        assertEquals(picture().painted().bounds().width, once.width);
        assertEquals(2 * once.width, twice.width);
        assertEquals(2 * once.height, twice.height);
        assertTrue(colours(twice) > 20, "something is painted");
    }

    @Test
    void isAPdfWithTextAsText() throws Exception {
        String written = Files.readString(write("site.pdf", 1), StandardCharsets.ISO_8859_1);
        assertTrue(written.startsWith("%PDF-"), "its head");
        assertTrue(written.contains("/Font"), "text is text");
        assertTrue(written.strip().endsWith("%%EOF"), "it is whole");
    }

    @Test
    void isPaintedOnAPage() {
        Rectangle bounds = picture().painted().bounds();
        Dimension size = new Dimension(bounds.width, bounds.height);
        Image page = new Image(Display.getCurrent(), size.width, size.height);
        GC gc = new GC(page);
        try {
            DiagramPrint.paint(gc, picture().painted(), PageGrid.of(bounds, size, 96), 0);
            assertTrue(colours(page.getImageData(100)) > 20, "something is painted");
        } finally {
            gc.dispose();
            page.dispose();
        }
        assertNotNull(view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.PRINT.getId()));
    }

    @Test
    void withoutASimulationNothingIsExported() {
        playback.clear();
        assertTrue(view.exported().isEmpty());
    }

    private static long colours(ImageData data) {
        return java.util.stream.IntStream.range(0, data.width * data.height)
                .map(at -> data.getPixel(at % data.width, at / data.width)).distinct().count();
    }
}
