// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.presentation;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.ui.PlatformUI;
import org.provchain.ui.editor.document.Partitions;

/** Colours a text by its words, as soon as they are typed; what they mean is coloured later by {@link SemanticColouring}. */
public final class ChainPresentationReconciler extends PresentationReconciler {

    private final IPropertyChangeListener themeListener = event -> refresh();
    private ITextViewer viewer;
    private GradualRepair repair;

    /** Called by the platform. */
    public ChainPresentationReconciler() {
        setDocumentPartitioning(Partitions.PARTITIONING);
        dress();
    }

    private void dress() {
        repair(IDocument.DEFAULT_CONTENT_TYPE, new CodeScanner());
        repair(Partitions.STRING, whole(TextStyle.STRING));
        repair(Partitions.COMMENT, whole(TextStyle.COMMENT));
    }

    private void repair(String partition, ITokenScanner scanner) {
        DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner);
        setDamager(repairer, partition);
        setRepairer(repairer, partition);
    }

    private static ITokenScanner whole(TextStyle style) {
        RuleBasedScanner scanner = new RuleBasedScanner();
        TextAttribute attribute = style.attribute();
        scanner.setDefaultReturnToken(new Token(attribute));
        return scanner;
    }

    @Override
    public void install(ITextViewer installed) {
        repair = new GradualRepair(installed);
        super.install(installed);
        viewer = installed;
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeListener);
    }

    @Override
    public void uninstall() {
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeListener);
        viewer = null;
        repair.stop();
        super.uninstall();
    }

    @Override
    protected TextPresentation createPresentation(IRegion damage, IDocument document) {
        return repair.now(damage, document).map(each -> super.createPresentation(each, document)).orElse(null);
    }

    private void refresh() {
        if (viewer != null && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
            viewer.getTextWidget().getDisplay().asyncExec(() -> {
                if (viewer != null && viewer.getTextWidget() != null && viewer.getDocument() != null) {
                    dress();
                    for (String each : Partitions.types()) {
                        getDamager(each).setDocument(viewer.getDocument());
                        getRepairer(each).setDocument(viewer.getDocument());
                    }
                    viewer.invalidateTextPresentation();
                }
            });
        }
    }
}
