// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.provchain.ui.Later;
import org.provchain.ui.StudioImages;
import org.provchain.ui.StudioPlugin;

/** The pages of the documents: the language, the checks, the first chain. */
public final class HelpView extends ViewPart {

    private static final String COMMAND = "command:";

    private final Deque<String> before = new ArrayDeque<>();
    private StyledText text;
    private PagePictures pictures;
    private LinkFocus links;
    private StyledPage shown = PageRenderer.render("");
    private String page = "";
    private boolean untouched = true;

    @Override
    public void createPartControl(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setMargins(14, 10, 14, 10);
        text.setLineSpacing(2);
        text.setCaret(null);
        pictures = new PagePictures(text);
        links = new LinkFocus(text);
        text.addListener(SWT.MouseUp, event -> follow(text.getOffsetAtPoint(
                new Point(event.x, event.y))));
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                links.focused().ifPresentOrElse(each -> go(each.target()), () -> follow(text.getCaretOffset()));
            }
        });
        Action back = new Action(Messages.Help_back, PlatformUI.getWorkbench().getSharedImages()
                .getImageDescriptor(ISharedImages.IMG_TOOL_BACK)) {
            @Override
            public void run() {
                if (!before.isEmpty()) {
                    String last = before.pop();
                    page = "";
                    open(last);
                }
            }
        };
        Action home = new Action(Messages.Help_home, StudioImages.descriptor("welcome")) {
            @Override
            public void run() {
                open(HelpPages.START);
            }
        };
        getViewSite().getActionBars().getToolBarManager().add(back);
        getViewSite().getActionBars().getToolBarManager().add(home);
        // unless the view is opened for another page: the pictures of the start would stop the window for nothing
        Later.change(text.getDisplay(), text, () -> {
            if (untouched) {
                open(HelpPages.START);
            }
        });
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }

    /** Shows a page; one that is not there shows the start. */
    public void open(String wanted) {
        String path = wanted.contains("#") ? wanted.substring(0, wanted.indexOf('#')) : wanted;
        Optional<String> markdown = HelpPages.read(path);
        if (markdown.isEmpty()) {
            if (!path.equals(HelpPages.START)) {
                open(HelpPages.START);
            }
            return;
        }
        if (untouched && !path.equals(HelpPages.START)) {
            before.push(HelpPages.START);
        } else if (!page.isEmpty() && !page.equals(path)) {
            before.push(page);
        }
        untouched = false;
        page = path;
        shown = PageRenderer.render(markdown.get());
        text.setText(shown.text());
        dress();
        pictures.show(shown, page);
        text.setTopPixel(0);
        if (wanted.contains("#")) {
            int heading = shown.headings().getOrDefault(wanted.substring(wanted.indexOf('#') + 1), 0);
            text.setTopIndex(text.getLineAtOffset(Math.min(heading, text.getCharCount())));
        }
    }

    private void dress() {
        for (StyledPage.Span each : shown.spans()) {
            if (each.offset() + each.length() <= text.getCharCount()) {
                StyleRange range = new StyleRange();
                range.start = each.offset();
                range.length = each.length();
                switch (each.look()) {
                case TITLE -> range.font = JFaceResources.getHeaderFont();
                case HEADING -> range.font = JFaceResources.getBannerFont();
                case CODE -> range.font = fixed();
                case BOLD -> range.fontStyle = SWT.BOLD;
                case ITALIC -> range.fontStyle = SWT.ITALIC;
                }
                text.setStyleRange(range);
            }
        }
        List<StyledPage.Link> leading = shown.links().stream()
                .filter(each -> each.offset() + each.length() <= text.getCharCount() && leads(each.target())).toList();
        for (StyledPage.Link each : leading) {
            StyleRange range = new StyleRange();
            range.start = each.offset();
            range.length = each.length();
            range.underline = true;
            range.underlineStyle = SWT.UNDERLINE_SINGLE;
            range.foreground = JFaceColors.getHyperlinkText(text.getDisplay());
            range.data = each.target();
            text.setStyleRange(range);
        }
        links.follow(leading);
    }

    /** Whether a link leads somewhere; one to a file that is no page of help is shown as plain text. */
    private boolean leads(String target) {
        return target.startsWith(COMMAND) || target.startsWith("http")
                || HelpPages.exists(HelpPages.resolve(page, target));
    }

    private static Font fixed() {
        return JFaceResources.getFontRegistry().get(JFaceResources.TEXT_FONT);
    }

    private void follow(int offset) {
        shown.links().stream().filter(each -> each.offset() <= offset && offset <= each.offset() + each.length())
                .findFirst().ifPresent(each -> go(each.target()));
    }

    private void go(String target) {
        if (target.startsWith(COMMAND)) {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class)
                        .executeCommand(target.substring(COMMAND.length()), null);
            } catch (CommandException failed) {
                StudioPlugin.log("The link " + target + " leads nowhere.", failed);
            }
        } else if (target.startsWith("http")) {
            Program.launch(target);
        } else {
            String anchor = target.contains("#") ? target.substring(target.indexOf('#')) : "";
            open(HelpPages.resolve(page, target) + anchor);
        }
    }
}
