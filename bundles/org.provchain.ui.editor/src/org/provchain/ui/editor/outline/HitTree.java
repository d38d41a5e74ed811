// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.outline;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.provchain.ui.editor.outline.OutlineHits.Hit;

/** Hits with what they contain. */
final class HitTree implements ITreeContentProvider {

    private static final Object[] NONE = {};

    @Override
    public Object[] getElements(Object input) {
        return input instanceof OutlineHits hits ? hits.rows().toArray() : NONE;
    }

    @Override
    public Object[] getChildren(Object element) {
        return element instanceof Hit hit ? hit.rows().toArray() : NONE;
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Hit hit && !hit.rows().isEmpty();
    }
}
