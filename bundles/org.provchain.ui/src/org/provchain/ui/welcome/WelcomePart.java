// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.welcome;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.IntroPart;
import org.provchain.core.template.ProjectTemplate;
import org.provchain.ui.StudioImages;
import org.provchain.ui.wizards.TemplateTexts;

/** The welcome page: what a chain is, in three lines, and where to start. */
public final class WelcomePart extends IntroPart {

    private static final int WIDTH = 760;
    private static final int MARGIN = 48;

    private final IPartListener2 room = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference part) {
            if (part instanceof IEditorReference) {
                // the page lies over the text that was opened
                getIntroSite().getShell().getDisplay().asyncExec(WelcomePart.this::close);
            }
        }
    };
    private Button first;

    @Override
    public void createPartControl(Composite parent) {
        ScrolledComposite page = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        page.setExpandHorizontal(true);
        page.setExpandVertical(true);
        Composite column = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(12, 10).applyTo(column);
        heading(column);
        step(column, "chain-text", Messages.Welcome_write);
        step(column, "simulate", Messages.Welcome_play);
        step(column, "export", Messages.Welcome_export);
        space(column);
        first = button(column, "new-project", Messages.Welcome_new_project, WelcomeAction::newProject);
        button(column, "open-folder", Messages.Welcome_open_folder, WelcomeAction::openFolder);
        space(column);
        label(column, Messages.Welcome_examples).setFont(JFaceResources.getBannerFont());
        for (ProjectTemplate each : ProjectTemplate.values()) {
            link(column, TemplateTexts.title(each), TemplateTexts.description(each),
                    () -> WelcomeAction.openExample(each));
        }
        space(column);
        link(column, Messages.Welcome_workbench, "", this::close);
        page.setContent(column);
        page.setMinSize(column.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        getIntroSite().getWorkbenchWindow().getPartService().addPartListener(room);
    }

    private static void heading(Composite column) {
        Composite row = row(column);
        Label logo = new Label(row, SWT.NONE);
        logo.setImage(StudioImages.image("branding/provchain"));
        Label title = new Label(row, SWT.NONE);
        title.setText(Messages.Welcome_title);
        title.setFont(JFaceResources.getHeaderFont());
    }

    private static Composite row(Composite column) {
        Composite row = new Composite(column, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(row);
        GridDataFactory.fillDefaults().applyTo(row);
        return row;
    }

    private static void step(Composite column, String icon, String text) {
        Composite row = row(column);
        Label image = new Label(row, SWT.NONE);
        image.setImage(StudioImages.image(icon));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(image);
        Label label = new Label(row, SWT.WRAP);
        label.setText(text);
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private static Label label(Composite column, String text) {
        Label label = new Label(column, SWT.NONE);
        label.setText(text);
        return label;
    }

    private static void space(Composite column) {
        GridDataFactory.swtDefaults().hint(SWT.DEFAULT, 6).applyTo(new Label(column, SWT.NONE));
    }

    private static Button button(Composite column, String icon, String text, Runnable action) {
        Button button = new Button(column, SWT.PUSH);
        button.setText(text);
        button.setImage(StudioImages.image(icon));
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.swtDefaults().hint(260, SWT.DEFAULT).applyTo(button);
        return button;
    }

    private static void link(Composite column, String text, String description, Runnable action) {
        Link link = new Link(column, SWT.NONE);
        link.setText("<a>" + text + "</a>" + (description.isEmpty() ? "" : "   " + description));
        link.addListener(SWT.Selection, event -> action.run());
    }

    private void close() {
        PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
    }

    @Override
    public void dispose() {
        getIntroSite().getWorkbenchWindow().getPartService().removePartListener(room);
        super.dispose();
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        // the page shows the same at any size
    }

    @Override
    public void setFocus() {
        first.setFocus();
    }
}
