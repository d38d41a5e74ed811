// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.outline;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.provchain.dsl.ide.symbols.Symbol;
import org.provchain.dsl.ide.symbols.SymbolKind;
import org.provchain.ui.StudioImages;
import org.provchain.ui.StudioPlugin;

/** What the user has chosen for outlines: sorted, without parameters, following the cursor; kept between starts. */
final class OutlineOptions {

    private static final String SORTED = "outline.sorted";
    private static final String BRIEF = "outline.without.parameters";
    private static final String UNLINKED = "outline.unlinked";

    private static final ViewerFilter NO_PARAMETERS = new ViewerFilter() {
        @Override
        public boolean select(Viewer viewer, Object parent, Object element) {
            Symbol symbol = SymbolLabels.symbol(element);
            return symbol == null || symbol.kind() != SymbolKind.PARAMETER
                    && symbol.kind() != SymbolKind.PARAMETER_GROUP;
        }
    };

    private final IPreferenceStore store = StudioPlugin.get().getPreferenceStore();
    private final Runnable changed;

    OutlineOptions(Runnable changed) {
        this.changed = changed;
    }

    boolean isSorted() {
        return store.getBoolean(SORTED);
    }

    boolean isLinked() {
        return !store.getBoolean(UNLINKED);
    }

    ViewerFilter[] filters() {
        return store.getBoolean(BRIEF) ? new ViewerFilter[] { NO_PARAMETERS } : new ViewerFilter[0];
    }

    void addTo(IToolBarManager bar) {
        bar.add(toggle(Messages.Outline_sort, "sort", SORTED, false));
        bar.add(toggle(Messages.Outline_brief, "filter", BRIEF, false));
        bar.add(toggle(Messages.Outline_link, "link-with-editor", UNLINKED, true));
    }

    private Action toggle(String label, String icon, String key, boolean inverted) {
        Action action = new Action(label, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                store.setValue(key, isChecked() != inverted);
                changed.run();
            }
        };
        action.setToolTipText(label);
        action.setImageDescriptor(StudioImages.descriptor(icon));
        action.setChecked(store.getBoolean(key) != inverted);
        return action;
    }
}
