// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.project.LocatedFinding;

/**
 * What the checks say of each row.
 *
 * @param messages the messages with their codes, by row
 */
record RowFindings(Map<Integer, List<String>> messages) {

    /** The findings at the rows of a content. */
    static RowFindings of(Snapshot snapshot, FleetContent content) {
        Map<Integer, List<String>> messages = new HashMap<>();
        for (LocatedFinding each : snapshot.findings()) {
            int row = content.rowAt(each.file(), each.region().line());
            if (row >= 0) {
                messages.computeIfAbsent(row, first -> new ArrayList<>(1)).add(each.code() + ": " + each.message());
            }
        }
        return new RowFindings(messages);
    }

    /** What is said of a row. */
    List<String> of(int row) {
        return messages.getOrDefault(row, List.of());
    }
}
