// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.diagram.figures.Paper;
import org.provchain.ui.diagram.figures.Tone;
import org.provchain.ui.editor.pages.PageOverview;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenDiagram;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;

/** The whole diagram in small. */
@ExtendWith(NoErrorLogged.class)
class DiagramOverviewTest {

    private static final String GROUND = "org.provchain.ui.diagram.ground";

    private final ColorRegistry colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme()
            .getColorRegistry();
    private RGB ground;

    @BeforeEach
    void darkTheme() {
        ground = colours.getRGB(GROUND);
        colours.put(GROUND, new RGB(30, 33, 39));
    }

    @AfterEach
    void lightTheme() {
        colours.put(GROUND, ground);
        Paper.setFollowsTheme(false);
    }

    @Test
    void itsPaperIsThatOfTheDiagram() throws Exception {
        Shell shell = new Shell(Display.getCurrent(), SWT.NO_TRIM | SWT.ON_TOP);
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            shell.setLayout(new FillLayout());
            PageOverview overview = open.page().adapter(PageOverview.class);
            Canvas canvas = (Canvas) overview.create(shell);
            shell.setBounds(20, 20, 300, 120);
            shell.open();
            Ui.until("it is drawn on light paper", () -> most(canvas).equals(Tone.PAPER.colour().getRGB()));
            RGB light = Tone.PAPER.colour().getRGB();
            paper(open);
            RGB dark = Tone.PAPER.colour().getRGB();
            assertEquals(colours.getRGB(Tone.PAPER.id(true)), dark);
            Ui.until("it is drawn on dark paper, not " + most(canvas), () -> most(canvas).equals(dark));
            // it is drawn tile by tile
            Ui.until("nothing is left of the light paper", () -> count(canvas, light) == 0);
        } finally {
            shell.dispose();
        }
    }

    /** The button that gives the paper the colours of the theme. */
    private static void paper(OpenDiagram open) {
        Control page = open.page().viewer().getControl().getParent().getParent();
        ToolItem button = Widgets.all(page, ToolBar.class).stream().flatMap(each -> Arrays.stream(each.getItems()))
                .filter(each -> "Paper in the colours of the theme".equals(each.getToolTipText())).findFirst()
                .orElseThrow();
        button.setSelection(true);
        Event pressed = new Event();
        pressed.widget = button;
        button.notifyListeners(SWT.Selection, pressed);
        Ui.settle();
    }

    private static ImageData seen(Canvas canvas) {
        canvas.update();
        Image image = new Image(canvas.getDisplay(), canvas.getClientArea().width, canvas.getClientArea().height);
        GC gc = new GC(canvas);
        try {
            gc.copyArea(image, 0, 0);
            return image.getImageData(100);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** The colour of most of what is within the picture, not beside it. */
    private static RGB most(Canvas canvas) {
        ImageData seen = seen(canvas);
        return seen.palette.getRGB(seen.getPixel(seen.width - 3, seen.height / 2 - 20));
    }

    private static long count(Canvas canvas, RGB colour) {
        ImageData seen = seen(canvas);
        long count = 0;
        for (int y = 0; y < seen.height; y++) {
            for (int x = 0; x < seen.width; x++) {
                count += seen.palette.getRGB(seen.getPixel(x, y)).equals(colour) ? 1 : 0;
            }
        }
        return count;
    }
}
