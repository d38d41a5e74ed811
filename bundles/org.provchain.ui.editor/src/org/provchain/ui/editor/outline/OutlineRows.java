// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.outline;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** The rows of the outline, below the one that is not shown. */
final class OutlineRows implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object element) {
        return ((OutlineRow) element).children().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return ((OutlineRow) element).parent();
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((OutlineRow) element).children().isEmpty();
    }
}
