// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.presentation;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.DefaultPositionUpdater;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IPositionUpdater;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Control;
import org.provchain.dsl.ide.highlighting.Coloured;
import org.provchain.dsl.ide.highlighting.SemanticColours;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.project.SnapshotListener;

/**
 * Colours a text by what its words mean: known and unknown parameters, placeholders, what is overridden. The places move with
 * what is typed until the next state of the project is there.
 */
public final class SemanticColouring {

    private static final String CATEGORY = "org.provchain.ui.editor.semantic";

    private final ChainDocument document;
    private final ISourceViewer viewer;
    private final SnapshotListener follower = this::changed;
    private final ITextPresentationListener painter = this::paint;
    private final IPositionUpdater updater = new DefaultPositionUpdater(CATEGORY);

    /** Starts to follow the text. */
    public SemanticColouring(ChainDocument document, ISourceViewer viewer) {
        this.document = document;
        this.viewer = viewer;
        document.document().addPositionCategory(CATEGORY);
        document.document().addPositionUpdater(updater);
        ((ITextViewerExtension4) viewer).addTextPresentationListener(painter);
        document.addListener(follower);
    }

    /** Stops following. */
    public void close() {
        document.removeListener(follower);
        ((ITextViewerExtension4) viewer).removeTextPresentationListener(painter);
        document.document().removePositionUpdater(updater);
        try {
            document.document().removePositionCategory(CATEGORY);
        } catch (BadPositionCategoryException closed) {
            // it went with an earlier editor of the same text
        }
    }

    private static final class Styled extends Position {

        private final TextStyle style;

        Styled(Coloured coloured) {
            super(coloured.offset(), coloured.length());
            style = TextStyle.valueOf(coloured.style().name());
        }
    }

    private void changed(Snapshot snapshot) {
        List<Coloured> colours = SemanticColours.of(snapshot, document.file());
        Control control = viewer.getTextWidget();
        if (control != null && !control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed() && document.isCurrent(snapshot)) {
                    replace(colours);
                }
            });
        }
    }

    private void replace(List<Coloured> colours) {
        IDocument text = document.document();
        try {
            if (isSame(text.getPositions(CATEGORY), colours)) {
                return;
            }
            text.removePositionCategory(CATEGORY);
            text.addPositionCategory(CATEGORY);
            for (Coloured each : colours) {
                text.addPosition(CATEGORY, new Styled(each));
            }
            viewer.invalidateTextPresentation();
        } catch (BadPositionCategoryException | BadLocationException impossible) {
            StudioPlugin.log("The colours of " + document.file() + " could not be set.", impossible);
        }
    }

    private static boolean isSame(Position[] shown, List<Coloured> colours) {
        if (shown.length != colours.size()) {
            return false;
        }
        for (int index = 0; index < shown.length; index++) {
            Coloured wanted = colours.get(index);
            if (shown[index].offset != wanted.offset() || shown[index].length != wanted.length()
                    || !((Styled) shown[index]).style.name().equals(wanted.style().name())) {
                return false;
            }
        }
        return true;
    }

    private void paint(TextPresentation presentation) {
        IRegion extent = presentation.getExtent();
        for (Position each : positions()) {
            if (!each.isDeleted() && each.overlapsWith(extent.getOffset(), extent.getLength())) {
                TextAttribute attribute = ((Styled) each).style.attribute();
                presentation.replaceStyleRange(new StyleRange(each.offset, each.length, attribute.getForeground(), null,
                        attribute.getStyle()));
            }
        }
    }

    private Position[] positions() {
        try {
            return document.document().getPositions(CATEGORY);
        } catch (BadPositionCategoryException closed) {
            return new Position[0];
        }
    }
}
