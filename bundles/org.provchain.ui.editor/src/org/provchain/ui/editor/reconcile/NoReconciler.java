// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.reconcile;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;

/**
 * Does nothing. The generic editor folds by indentation and highlights by word unless a language brings reconcilers of its own;
 * ours follow the project instead of the text alone.
 */
public final class NoReconciler implements IReconciler {

    @Override
    public void install(ITextViewer viewer) {
        // there is nothing to do
    }

    @Override
    public void uninstall() {
        // there was nothing to do
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
