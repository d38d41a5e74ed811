// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.outline;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.provchain.dsl.ide.symbols.Symbol;

/** Symbols with what they contain. */
final class SymbolTree implements ITreeContentProvider {

    private static final Object[] NONE = {};

    @Override
    public Object[] getElements(Object input) {
        return input instanceof List<?> symbols ? symbols.toArray() : NONE;
    }

    @Override
    public Object[] getChildren(Object element) {
        return element instanceof Symbol symbol ? symbol.children().toArray() : NONE;
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }
}
