// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.provchain.ui.simulation.ParameterMatrix.Row;

/** The rows of a matrix, in a list or by the first two segments of their names. */
final class MatrixTree implements ITreeContentProvider {

    /** The parameters with a common prefix. */
    record Group(String prefix, List<Row> rows) {
    }

    private boolean grouped;

    void setGrouped(boolean byPrefix) {
        grouped = byPrefix;
    }

    @Override
    public Object[] getElements(Object input) {
        List<?> rows = (List<?>) input;
        return grouped ? groups(rows).toArray() : rows.toArray();
    }

    private static List<Group> groups(List<?> rows) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (Object each : rows) {
            groups.computeIfAbsent(prefix(((Row) each).name()), any -> new ArrayList<>()).add((Row) each);
        }
        return groups.entrySet().stream().map(each -> new Group(each.getKey(), each.getValue())).toList();
    }

    private static String prefix(String name) {
        int first = name.indexOf('.');
        int second = first < 0 ? -1 : name.indexOf('.', first + 1);
        return second < 0 ? first < 0 ? name : name.substring(0, first) : name.substring(0, second);
    }

    @Override
    public Object[] getChildren(Object element) {
        return element instanceof Group group ? group.rows().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Group;
    }
}
