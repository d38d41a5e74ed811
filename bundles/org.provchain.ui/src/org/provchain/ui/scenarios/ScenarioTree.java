// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.scenarios;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Scenarios with what did not hold below them. */
final class ScenarioTree implements ITreeContentProvider {

    private static final Object[] NONE = {};

    @Override
    public Object[] getElements(Object input) {
        return input instanceof List<?> outcomes ? outcomes.toArray() : NONE;
    }

    @Override
    public Object[] getChildren(Object element) {
        return element instanceof ScenarioOutcome outcome ? outcome.failures().toArray() : NONE;
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof ScenarioOutcome.Failure failure ? failure.scenario() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }
}
