// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.edit;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.provchain.ui.editor.document.Partitions;

/** Shows the partner of a brace. */
public final class BracePairs extends DefaultCharacterPairMatcher {

    /** Called by the platform. */
    public BracePairs() {
        super(new char[] { '{', '}' }, Partitions.PARTITIONING, true);
    }
}
