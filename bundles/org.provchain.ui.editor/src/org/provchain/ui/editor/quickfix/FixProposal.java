// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.quickfix;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.ide.quickfix.QuickFix;
import org.provchain.ui.StudioImages;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.editor.edit.TextChanges;

/** A quick fix in the list of the editor. */
final class FixProposal implements ICompletionProposal {

    private final QuickFix fix;
    private final Snapshot snapshot;
    private final SecretStore secrets;

    FixProposal(QuickFix fix, Snapshot snapshot, SecretStore secrets) {
        this.fix = fix;
        this.snapshot = snapshot;
        this.secrets = secrets;
    }

    @Override
    public void apply(IDocument document) {
        try {
            if (fix.secret().isEmpty() || secrets.keep(fix.secret().get())) {
                TextChanges.type(fix.change(), snapshot, new NullProgressMonitor());
            }
        } catch (CoreException failed) {
            StudioPlugin.log("The quick fix could not be made.", failed);
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return fix.selection().map(each -> new Point(each.offset(), each.length())).orElse(null);
    }

    @Override
    public String getAdditionalProposalInfo() {
        return ChangePreview.of(fix.change(), snapshot::text);
    }

    @Override
    public String getDisplayString() {
        return fix.label();
    }

    @Override
    public Image getImage() {
        return StudioImages.image(fix.silences() ? "suppress" : "quick-fix");
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
