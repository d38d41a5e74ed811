// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.codemining;

import java.util.function.Consumer;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.swt.events.MouseEvent;
import org.provchain.dsl.ide.codemining.Mining;
import org.provchain.dsl.ide.codemining.MiningAction;

/** A fact or an action above a line. */
final class ChainCodeMining extends LineHeaderCodeMining {

    private final Mining mining;

    ChainCodeMining(Mining mining, int line, IDocument document, ICodeMiningProvider provider)
            throws BadLocationException {
        super(line, document, provider);
        this.mining = mining;
        setLabel(mining.text());
    }

    @Override
    public Consumer<MouseEvent> getAction() {
        return mining.action() == MiningAction.NONE ? null : event -> MiningActions.run(mining);
    }
}
