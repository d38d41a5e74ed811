// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.provchain.core.inventory.InventoryText;
import org.provchain.dsl.ide.project.Snapshot;

/**
 * What is to be read for the view.
 *
 * @param project  the project
 * @param snapshot its texts
 * @param source   the devices to read
 * @param known    what is shown of them; the text of a table that did not change is not read again
 */
record FleetReading(IProject project, Snapshot snapshot, FleetSource source, Optional<Fleet> known) {

    /**
     * Reads it.
     *
     * @throws IOException                                   if the table cannot be read
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    Fleet read(IProgressMonitor monitor) throws IOException {
        FleetContent content = switch (source) {
        case FleetSource.InTexts texts -> TextContent.of(snapshot.project());
        case FleetSource.InTable table -> table(table, monitor);
        };
        FleetOutcomes outcomes = known.filter(each -> isPlayedTheSame(each, content)).map(Fleet::outcomes)
                .orElseGet(() -> new FleetOutcomes(content.size()));
        return new Fleet(project, snapshot, source, content, RowFindings.of(snapshot, content), outcomes);
    }

    private TableContent table(FleetSource.InTable table, IProgressMonitor monitor) throws IOException {
        byte[] bytes = Files.readAllBytes(table.path());
        Optional<TableContent> same = known.map(Fleet::content).filter(TableContent.class::isInstance)
                .map(TableContent.class::cast)
                .filter(each -> each.path().equals(table.path()) && each.text().is(bytes));
        return same.orElseGet(() -> new TableContent(table.path(), InventoryText.read(bytes, monitor::isCanceled,
                new MonitorProgress(monitor, Messages.bind(Messages.Fleet_reading, table.title())))));
    }

    /** A change of any text may lead a device elsewhere. */
    private boolean isPlayedTheSame(Fleet before, FleetContent content) {
        return before.content() == content
                && before.snapshot().project().settings().equals(snapshot.project().settings())
                && before.snapshot().resources().keySet().equals(snapshot.resources().keySet())
                && snapshot.resources().keySet().stream()
                        .allMatch(each -> snapshot.text(each).equals(before.snapshot().text(each)));
    }
}
