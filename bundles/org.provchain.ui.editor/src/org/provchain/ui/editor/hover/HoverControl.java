// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.hover;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/** The window of a hover: what is said, and the fixes as links. */
final class HoverControl extends AbstractInformationControl implements IInformationControlExtension2 {

    private static final int WIDEST = 780;

    private HoverContent content;
    private Composite area;
    private StyledText text;
    private Link fixes;

    /** A hover that goes when the mouse moves away. */
    HoverControl(Shell parent, String status) {
        super(parent, status);
        create();
    }

    /** A hover that has the focus. */
    HoverControl(Shell parent) {
        super(parent, true);
        create();
    }

    @Override
    protected void createContent(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 6).applyTo(area);
        text = new StyledText(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        fixes = new Link(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fixes);
        fixes.addListener(SWT.Selection, event -> apply(content.fixes().get(Integer.parseInt(event.text))));
        setForegroundColor(JFaceColors.getInformationViewerForegroundColor(parent.getDisplay()));
        setBackgroundColor(JFaceColors.getInformationViewerBackgroundColor(parent.getDisplay()));
    }

    @Override
    public void setInput(Object input) {
        content = (HoverContent) input;
        MarkdownText said = MarkdownText.of(content.markdown());
        text.setText(said.text());
        text.setStyleRanges(said.bold().toArray(StyleRange[]::new));
        fixes.setText(links());
        GridDataFactory.createFrom((GridData) fixes.getLayoutData()).exclude(content.fixes().isEmpty())
                .applyTo(fixes);
        area.layout(true, true);
    }

    /** All in one flow: the platform gives a hover few lines. */
    private String links() {
        StringBuilder links = new StringBuilder(Messages.ChainHover_fixes);
        for (int index = 0; index < content.fixes().size(); index++) {
            links.append("  <a href=\"").append(index).append("\">")
                    .append(content.fixes().get(index).getDisplayString().replace("&", "&&")).append("</a>");
        }
        return links.toString();
    }

    private void apply(ICompletionProposal fix) {
        HoverContent shown = content;
        dispose();
        fix.apply(shown.viewer().getDocument());
        Point selection = fix.getSelection(shown.viewer().getDocument());
        if (selection != null) {
            shown.viewer().setSelectedRange(selection.x, selection.y);
            shown.viewer().revealRange(selection.x, selection.y);
        }
        shown.viewer().getTextWidget().setFocus();
    }

    @Override
    public boolean hasContents() {
        return content != null && !content.markdown().isBlank();
    }

    @Override
    public Point computeSizeHint() {
        Point size = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
        Point most = getSizeConstraints();
        int width = Math.min(WIDEST, most == null ? WIDEST : most.x);
        return size.x <= width ? size : getShell().computeSize(width, SWT.DEFAULT, true);
    }

    @Override
    public void setForegroundColor(Color foreground) {
        super.setForegroundColor(foreground);
        area.setForeground(foreground);
        text.setForeground(foreground);
        fixes.setForeground(foreground);
    }

    @Override
    public void setBackgroundColor(Color background) {
        super.setBackgroundColor(background);
        area.setBackground(background);
        text.setBackground(background);
        fixes.setBackground(background);
    }

    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
        return HoverControl::new;
    }
}
