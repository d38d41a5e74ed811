// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.scene.svg.SvgPicture;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenDiagram;

/** The diagram as an image. */
@ExtendWith(NoErrorLogged.class)
class ImageExportTest {

    @TempDir
    private Path folder;

    @Test
    void isTheSvgOfTheCommandLine() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            Path file = folder.resolve("site.svg");
            ImageExport.write(file, picture(open), 1);
            assertEquals(SvgPicture.of(open.diagram().state().orElseThrow().picture()), Files.readString(file));
        }
    }

    @Test
    void growsWithTheScale() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            ImageExport.write(folder.resolve("1.png"), picture(open), 1);
            ImageExport.write(folder.resolve("2.png"), picture(open), 2);
            ImageData once = new ImageData(folder.resolve("1.png").toString());
            ImageData twice = new ImageData(folder.resolve("2.png").toString());
            assertEquals(2 * once.width, twice.width, 2);
            assertEquals(2 * once.height, twice.height, 2);
            assertTrue(colours(twice) > 20, "something is painted");
        }
    }

    @Test
    void whoChoosesAnotherFormatAloneGetsIt() {
        Path proposed = Path.of("pictures", "site.svg");
        assertEquals(Path.of("pictures", "site.png"), ImageExport.named(proposed, "site.svg", ".png"));
        assertEquals(proposed, ImageExport.named(proposed, "site.svg", ".svg"));
        assertEquals(Path.of("mine.svg"), ImageExport.named(Path.of("mine.svg"), "site.svg", ".png"),
                "the name counts");
        assertEquals(Path.of("mine.pdf"), ImageExport.named(Path.of("mine"), "site.svg", ".pdf"));
    }

    private static Picture picture(OpenDiagram open) {
        return Picture.of(open.page().viewer(), open.diagram().state().orElseThrow());
    }

    private static long colours(ImageData data) {
        return java.util.stream.IntStream.range(0, data.width * data.height)
                .map(at -> data.getPixel(at % data.width, at / data.width)).distinct().count();
    }
}
