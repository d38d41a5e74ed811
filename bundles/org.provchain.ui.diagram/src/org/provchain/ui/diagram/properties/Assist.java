// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.properties;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.provchain.dsl.ide.contentassist.Proposal;

/** The list below a field that proposes what may be written in it: while one types, and by Ctrl+Space. */
final class Assist extends ContentProposalAdapter {

    private static final int MOST = 60;
    private static final int WIDTH = 420;
    private static final int HEIGHT = 180;

    /**
     * Adds it to a field.
     *
     * @param proposals what is proposed for what was typed so far
     */
    Assist(Text field, Function<String, List<Proposal>> proposals) {
        super(field, new TextContentAdapter(), (contents, position) -> shown(proposals.apply(contents)),
                KeyStroke.getInstance(SWT.MOD1, SWT.SPACE), letters());
        setProposalAcceptanceStyle(PROPOSAL_REPLACE);
        setPopupSize(new Point(WIDTH, HEIGHT));
    }

    /** Opens the list if there is anything to choose. */
    void open() {
        openProposalPopup();
    }

    private static IContentProposal[] shown(List<Proposal> proposals) {
        return proposals.stream().limit(MOST)
                .map(each -> new ContentProposal(each.text(), each.label(), each.detail()))
                .toArray(IContentProposal[]::new);
    }

    private static char[] letters() {
        StringBuilder letters = new StringBuilder(".$\"");
        for (char each = '0'; each <= 'z'; each++) {
            if (Character.isLetterOrDigit(each)) {
                letters.append(each);
            }
        }
        return letters.toString().toCharArray();
    }
}
