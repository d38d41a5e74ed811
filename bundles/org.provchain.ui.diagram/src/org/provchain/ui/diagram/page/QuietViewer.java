// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.ui.parts.DomainEventDispatcher;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;

/** A viewer whose tips do not come while one works. */
final class QuietViewer extends ScrollingGraphicalViewer {

    private StillTips tips;

    @Override
    public void setEditDomain(EditDomain domain) {
        super.setEditDomain(domain);
        tips = new StillTips(domain, this);
        tips.setEnableKeyTraversal(true);
        getLightweightSystem().setEventDispatcher(tips);
    }

    @Override
    protected DomainEventDispatcher getEventDispatcher() {
        return tips;
    }
}
