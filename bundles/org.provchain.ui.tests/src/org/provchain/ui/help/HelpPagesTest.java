// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provchain.core.checks.Check;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;
import org.provchain.ui.perspective.ProvisioningPerspective;

/** Every page of help: it is laid out, and its links lead somewhere. */
@ExtendWith(NoErrorLogged.class)
class HelpPagesTest {

    private static final String FOLDER = "/docs/";

    private HelpView view;
    private StyledText text;

    @BeforeEach
    void open() throws CoreException {
        Ui.leaveWelcome();
        view = (HelpView) Ui.page().showView(ProvisioningPerspective.HELP);
        text = Widgets.first(Ui.control(view), StyledText.class);
    }

    @AfterAll
    static void close() {
        Ui.page().hideView(Ui.page().findView(ProvisioningPerspective.HELP));
    }

    static Stream<String> pages() {
        return Collections.list(Platform.getBundle("org.provchain.ui").findEntries(FOLDER, "*.md", true)).stream()
                .map(URL::getPath).map(each -> each.substring(FOLDER.length()));
    }

    private static String title(String page) {
        return markdown(page).lines().filter(each -> each.startsWith("# ")).findFirst().orElseThrow().substring(2)
                .replace("`", "");
    }

    private List<StyleRange> links() {
        return Arrays.stream(text.getStyleRanges()).filter(each -> each.underline).toList();
    }

    private void follow(StyleRange link) {
        text.setCaretOffset(link.start + 1);
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        text.notifyListeners(SWT.KeyDown, enter);
    }

    @Test
    void thereIsAPageForEveryCheck() {
        Set<String> pages = pages().collect(Collectors.toSet());
        assertEquals(List.of(), Arrays.stream(Check.values()).map(each -> "checks/" + each.code() + ".md")
                .filter(each -> !pages.contains(each)).toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsLaidOutWithoutItsMarks(String page) {
        view.open(page);
        assertEquals(title(page), text.getLine(0));
        assertFalse(text.getText().contains("**"), page);
        assertFalse(text.getText().contains("```"), page);
        assertFalse(text.getText().contains("]("), page);
        assertFalse(text.getText().contains("|---"), page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkOfAPageLeadsSomewhere(String page) {
        view.open(page);
        for (int index = 0; index < links().size(); index++) {
            StyleRange link = links().get(index);
            String target = (String) link.data;
            if (target.startsWith("command:")) {
                String command = target.substring("command:".length());
                assertTrue(PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).isDefined(),
                        target);
            } else if (!target.startsWith("http")) {
                String path = java.net.URI.create(FOLDER + page).resolve(target).getPath().substring(FOLDER.length());
                assertTrue(pages().anyMatch(path::equals), page + " leads to " + target + ", which is not in the help");
                follow(link);
                assertEquals(title(path), text.getLine(0), page + ": " + target);
                view.open(page);
            }
        }
    }

    private static StyleRange picture(StyledText text) {
        return Arrays.stream(text.getStyleRanges()).filter(each -> each.metrics != null).findFirst().orElse(null);
    }

    private int coloursOf(StyleRange picture) {
        Point corner = text.getLocationAtOffset(picture.start);
        Image seen = new Image(text.getDisplay(), Math.min(picture.metrics.width, 200), 60);
        GC gc = new GC(text);
        try {
            gc.copyArea(seen, corner.x, corner.y);
            ImageData data = seen.getImageData();
            return (int) IntStream.range(0, data.width * data.height)
                    .map(each -> data.getPixel(each % data.width, each / data.width)).distinct().count();
        } finally {
            gc.dispose();
            seen.dispose();
        }
    }

    @Test
    void aPictureHasItsRoomAtOnceAndIsDrawnWhenItWasRead() {
        Ui.until("the view is laid out", () -> text.getClientArea().width > 0);
        view.open("checks/README.md");
        view.open("studio.md");
        assertNotNull(picture(text));
        int room = picture(text).metrics.width;
        assertTrue(room > 0 && room <= text.getClientArea().width, room + " of " + text.getClientArea());
        Ui.until("it is drawn", () -> coloursOf(picture(text)) > 8);
        assertEquals(room, picture(text).metrics.width);
    }

    private static String markdown(String page) {
        try (InputStream content = Platform.getBundle("org.provchain.ui").getEntry(FOLDER + page).openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void tabGoesFromLinkToLinkAndEnterOpensIt() {
        view.open("language.md");
        view.open("studio.md");
        List<StyleRange> links = links();
        for (StyleRange each : links) {
            assertTrue(text.traverse(SWT.TRAVERSE_TAB_NEXT));
            assertEquals(new Point(each.start, each.length), text.getSelectionRange());
        }
        text.setSelectionRange(links.get(2).start, links.get(2).length);
        text.traverse(SWT.TRAVERSE_TAB_PREVIOUS);
        assertEquals("The language", text.getSelectionText());
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        text.notifyListeners(SWT.KeyDown, enter);
        assertEquals("The language", text.getLine(0));
    }

    @Test
    void behindTheLastLinkTabLeavesThePage() {
        view.open("studio.md");
        StyleRange last = links().getLast();
        text.setSelectionRange(last.start, last.length);
        Event tab = new Event();
        tab.detail = SWT.TRAVERSE_TAB_NEXT;
        tab.doit = true;
        text.notifyListeners(SWT.Traverse, tab);
        assertEquals(SWT.TRAVERSE_TAB_NEXT, tab.detail);
        assertTrue(tab.doit);
    }
}
