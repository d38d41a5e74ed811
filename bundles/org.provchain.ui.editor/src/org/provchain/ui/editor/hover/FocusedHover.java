// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.hover;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.information.IInformationProvider;
import org.eclipse.jface.text.information.IInformationProviderExtension;
import org.eclipse.jface.text.information.InformationPresenter;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;

/** Shows the hover of the place of the cursor, by key, with the focus in it. */
public final class FocusedHover extends Action {

    private static final int WIDTH = 100;
    private static final int HEIGHT = 40;

    private final InformationPresenter presenter = new InformationPresenter(HoverControl::new);

    /** The action of an editor, on its viewer. */
    public FocusedHover(ISourceViewer viewer) {
        setActionDefinitionId(ITextEditorActionDefinitionIds.SHOW_INFORMATION);
        presenter.setInformationProvider(new Provider(), IDocument.DEFAULT_CONTENT_TYPE);
        presenter.setSizeConstraints(WIDTH, HEIGHT, false, true);
        presenter.install(viewer);
    }

    @Override
    public void run() {
        presenter.showInformation();
    }

    /** Takes the action from its viewer. */
    public void uninstall() {
        presenter.uninstall();
    }

    private static final class Provider implements IInformationProvider, IInformationProviderExtension {

        private final ChainHover hover = new ChainHover();

        @Override
        public IRegion getSubject(ITextViewer viewer, int offset) {
            return hover.getHoverRegion(viewer, offset);
        }

        @Override
        public Object getInformation2(ITextViewer viewer, IRegion subject) {
            return hover.getHoverInfo2(viewer, subject);
        }

        @Override
        public String getInformation(ITextViewer viewer, IRegion subject) {
            return hover.getHoverInfo(viewer, subject);
        }
    }
}
