// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.provchain.dsl.ide.project.Snapshot;

/**
 * The devices of a source as they are shown.
 *
 * @param project  the project
 * @param snapshot its texts
 * @param source   where the devices come from
 * @param content  the devices
 * @param findings what the checks say of them
 * @param outcomes how their simulation ended
 */
record Fleet(IProject project, Snapshot snapshot, FleetSource source, FleetContent content, RowFindings findings,
        FleetOutcomes outcomes) {

    /** The column behind those of the content: the outcome of the simulation. */
    int outcomeColumn() {
        return content.columns().size();
    }

    /** The last column: how many findings there are. */
    int findingsColumn() {
        return content.columns().size() + 1;
    }

    /** The names of all columns. */
    List<String> columns() {
        List<String> all = new ArrayList<>(content.columns());
        all.add(Messages.Fleet_outcome);
        all.add(Messages.Fleet_findings);
        return List.copyOf(all);
    }

    /** What stands in a cell. */
    String text(int row, int column) {
        if (column == outcomeColumn()) {
            return outcomes.word(row);
        }
        if (column == findingsColumn()) {
            int count = findings.of(row).size();
            return count == 0 ? "" : Numbers.text(count);
        }
        return content.value(row, column);
    }

    /** The same with other devices. */
    Fleet with(FleetContent changed, FleetOutcomes kept) {
        return new Fleet(project, snapshot, source, changed, findings, kept);
    }

    /** The same where nothing is known of what the checks say. */
    Fleet unchecked() {
        return new Fleet(project, snapshot, source, content, new RowFindings(Map.of()), outcomes);
    }

    /** The same where nothing was played. */
    Fleet unplayed() {
        return with(content, new FleetOutcomes(content.size()));
    }
}
