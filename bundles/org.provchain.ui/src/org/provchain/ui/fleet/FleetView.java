// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.inventory.Device;
import org.provchain.core.inventory.InventoryText;
import org.provchain.core.inventory.PastedBlock;
import org.provchain.core.uri.MacAddress;
import org.provchain.core.uri.MacCase;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.ui.Later;
import org.provchain.ui.StudioImages;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.simulation.SimulationView;

/** The devices of a project: their values, to change them where they stand, and how the simulation of each ends. */
public final class FleetView extends ViewPart implements FollowedProject.Listener, FleetActions.Target,
        FleetEdits.Shown, CellEditing.Target, TableFile.Listener {

    /** The id of the view. */
    public static final String ID = "org.provchain.ui.fleet";

    private static final long DEBOUNCE = 150;

    private final FleetEdits edits = new FleetEdits(this);
    private final FleetActions actions = new FleetActions(this);
    private FollowedProject followed;
    private FleetWork work;
    private FleetBar bar;
    private Label summary;
    private StackLayout stack;
    private Label hint;
    private FleetTable table;
    private CLabel note;
    private Optional<IProject> project = Optional.empty();
    private Snapshot snapshot;
    private Fleet fleet;
    private FleetOrder order = FleetOrder.ALL;
    private TableFile file;
    private int version;
    private boolean settled;

    @Override
    public void createPartControl(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(all);
        bar = new FleetBar(all);
        summary = new Label(all, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(summary);
        Composite middle = new Composite(all, SWT.NONE);
        stack = new StackLayout();
        middle.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(middle);
        hint = new Label(middle, SWT.WRAP);
        table = new FleetTable(middle, this, this::sort);
        note = new CLabel(all, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(note);
        work = new FleetWork(all);
        bar.listen(this::read, this::chainChosen, this::filter, this::playAll);
        table.viewer().addOpenListener(event -> playSelected());
        table.viewer().addSelectionChangedListener(event -> selected());
        actions.addTo(getViewSite(), table.table(), List.of(bar.filter(), (Text) table.editor().getControl()),
                edits.context());
        bar.filter().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.table().setFocus();
            }
        });
        followed = new FollowedProject(getSite(), this);
        followed.open();
    }

    @Override
    public void setFocus() {
        followed.choose();
        (fleet == null ? hint.getParent() : table.table()).setFocus();
    }

    @Override
    public void dispose() {
        followed.close();
        work.close();
        edits.forget();
        super.dispose();
    }

    // what is shown

    @Override
    public void chosen(Optional<IProject> now) {
        project = now;
        snapshot = null;
        leaveTable();
        bar.offer(List.of(), List.of());
        hint(now.isPresent() ? Messages.bind(Messages.Fleet_reading, now.get().getName()) : Messages.Fleet_no_project);
    }

    @Override
    public void read(IProject of, Snapshot now) {
        snapshot = now;
        bar.offer(FleetSource.of(of, now.project()), now.project().chains().stream().map(ServedChain::name).toList());
        read();
    }

    private void read() {
        if (snapshot == null || project.isEmpty()) {
            return;
        }
        Optional<FleetSource> source = bar.source();
        if (source.isEmpty()) {
            leaveTable();
            hint(Messages.Fleet_no_devices);
            return;
        }
        if (fleet != null && !fleet.source().equals(source.get())) {
            leaveTable();
        }
        if (file != null && !file.isWritten()) {
            return; // once it is written the project is read again
        }
        int begun = version;
        work.read(new FleetReading(project.get(), snapshot, source.get(), Optional.ofNullable(fleet)),
                found -> adopt(found, begun), reason -> {
                    leaveTable();
                    hint(reason);
                });
    }

    private void adopt(Fleet found, int begun) {
        if (begun != version) {
            read();
            return;
        }
        if (found.content() instanceof TableContent content && content.text().fault().isPresent()) {
            leaveTable();
            hint(Messages.bind(Messages.Fleet_fault, found.source().title(), content.text().fault().get().message()));
            return;
        }
        if (fleet == null) {
            Optional<IFile> resource = found.source() instanceof FleetSource.InTable in ? in.resource()
                    : Optional.empty();
            file = resource.map(each -> new TableFile(each, this)).orElse(null);
        } else if (fleet.content() != found.content() && found.content() instanceof TableContent) {
            edits.forget();
            say(Messages.bind(Messages.Fleet_changed_outside, found.source().title()));
        }
        if (fleet == null || fleet.outcomes() != found.outcomes()) {
            work.stopPlaying();
        }
        fleet = found;
        arrange(0);
    }

    private void leaveTable() {
        work.close();
        edits.forget();
        bar.setPlaying(false);
        fleet = null;
        file = null;
        settled = false;
        order = new FleetOrder(bar.filter().getText().strip(), FleetOrder.AS_IN_FILE, false);
        say("");
    }

    private void arrange(long delay) {
        if (fleet != null) {
            Fleet arranged = fleet;
            FleetOrder by = order;
            settled = settled && delay > 0;
            work.arrange(arranged, by, delay, rows -> {
                if (fleet == arranged) {
                    settled = true;
                    table.show(arranged, by, rows);
                    stack.topControl = table.table();
                    table.table().getParent().layout();
                    summarize(rows.length);
                    enable();
                } else {
                    arrange(0);
                }
            });
        }
    }

    private void hint(String text) {
        hint.setText(text);
        stack.topControl = hint;
        hint.getParent().layout();
        summary.setText("");
        enable();
    }

    private void summarize(int shown) {
        int all = fleet.content().size();
        String devices = shown == all ? Messages.bind(Messages.Fleet_count, Numbers.text(all))
                : Messages.bind(Messages.Fleet_count_filtered, Numbers.text(shown), Numbers.text(all));
        int found = fleet.findings().messages().size();
        String findings = found == 0 ? ""
                : "  \u00b7  " + Messages.bind(Messages.Fleet_count_findings, Numbers.text(found));
        String outcomes = fleet.outcomes().summary();
        summary.setText(devices + findings + (outcomes.isEmpty() ? "" : "  \u00b7  " + outcomes));
        summary.requestLayout();
    }

    private void say(String text) {
        note.setImage(text.isEmpty() ? null : StudioImages.image("info"));
        note.setText(text);
        note.setToolTipText(text.isEmpty() ? null : text);
    }

    private void selected() {
        enable();
        table.row().filter(row -> fleet != null).map(row -> fleet.findings().of(row)).filter(each -> !each.isEmpty())
                .ifPresentOrElse(each -> say(String.join("  ", each)), () -> say(""));
    }

    private void enable() {
        bar.setEnabled(fleet != null);
        actions.update(fleet != null && table.row().isPresent(), file != null);
    }

    // sorting and filtering

    private void sort(int column) {
        order = order.clicked(column);
        arrange(0);
    }

    private void filter() {
        order = order.filtered(bar.filter().getText().strip());
        arrange(DEBOUNCE);
    }

    // playing

    private void chainChosen() {
        if (fleet != null) {
            work.stopPlaying();
            fleet = fleet.unplayed();
            arrange(0);
        }
    }

    private void playAll() {
        if (bar.isPlaying()) {
            work.stopPlaying();
            return;
        }
        Optional<ServedChain> chain = chain();
        if (fleet != null && chain.isPresent()) {
            fleet = fleet.unplayed();
            Fleet played = fleet;
            arrange(0);
            bar.setPlaying(true);
            work.play(new PlayAll(played, chain.get()), () -> playedOn(played), begun -> {
                bar.setPlaying(false);
                playedOn(played);
                if (!begun) {
                    say(Messages.bind(Messages.Fleet_no_entry, chain.get().name()));
                }
            });
        }
    }

    private Optional<ServedChain> chain() {
        return snapshot == null ? Optional.empty()
                : snapshot.project().chains().stream().filter(each -> each.name().equals(bar.chain())).findFirst();
    }

    private void playedOn(Fleet played) {
        if (fleet != null && fleet.outcomes() == played.outcomes() && settled) {
            table.update(fleet);
            summarize(table.viewer().count());
        }
    }

    @Override
    public void playSelected() {
        Optional<Device> device = fleet == null ? Optional.empty() : table.row().flatMap(fleet.content()::device);
        if (bar.chain().isEmpty()) {
            say(Messages.Fleet_no_chain);
        } else if (device.isPresent() && project.isPresent()) {
            play(project.get(), bar.chain(), device.get().mac());
        }
    }

    private void play(IProject of, String chain, MacAddress mac) {
        try {
            ((SimulationView) getSite().getPage().showView(SimulationView.ID)).playDevice(of, chain,
                    mac.colons(MacCase.UPPER));
        } catch (PartInitException failed) {
            StudioPlugin.log("The view of the simulation could not be opened.", failed);
        }
    }

    // changing the table

    @Override
    public boolean isEditable(int column) {
        return file != null && fleet != null && column < fleet.outcomeColumn();
    }

    @Override
    public String value(int row, int column) {
        return fleet.content().value(row, column);
    }

    @Override
    public void edit(int row, int column, String value) {
        if (canChange() && row < text().size()) {
            edits.edit(row, column, value);
        }
    }

    @Override
    public void editCell() {
        table.viewer().edit();
    }

    @Override
    public void addDevice() {
        if (canChange()) {
            MacDialog.ask(getSite().getShell()).filter(typed -> canChange()).ifPresent(edits::add);
        }
    }

    @Override
    public void selectAll() {
        table.table().selectAll();
        enable();
    }

    @Override
    public void removeSelected() {
        int[] rows = table.viewer().selectedRows();
        if (canChange() && rows.length > 0) {
            edits.remove(rows);
        }
    }

    @Override
    public void pasteCells() {
        Clipboard clipboard = new Clipboard(table.table().getDisplay());
        try {
            Object text = clipboard.getContents(TextTransfer.getInstance());
            if (canChange() && text != null) {
                PastedBlock block = PastedBlock.of(text.toString());
                edits.paste(block, table.viewer().rowsFromSelection(block.cells().size()), table.column());
            }
        } finally {
            clipboard.dispose();
        }
    }

    /** Whether the rows that are shown are those of the table. */
    private boolean canChange() {
        return settled && file != null && fleet != null;
    }

    @Override
    public InventoryText text() {
        return ((TableContent) fleet.content()).text();
    }

    @Override
    public void change(InventoryText from, InventoryText to) {
        if (file == null || fleet == null || text() != from) {
            return;
        }
        version++;
        work.stopPlaying();
        file.write(from, to);
        TableContent changed = new TableContent(((TableContent) fleet.content()).path(), to);
        say("");
        if (from.size() == to.size()) {
            fleet = fleet.with(changed, fleet.outcomes().where(row -> to.isSameRow(row, from)));
            table.update(fleet);
            summarize(table.viewer().count());
        } else {
            fleet = fleet.with(changed, new FleetOutcomes(to.size())).unchecked();
            arrange(0);
        }
    }

    @Override
    public void refuse(String reason) {
        say(reason);
    }

    @Override
    public void changedOutside() {
        later(() -> {
            edits.forget();
            version++;
            fleet = null;
            read();
            say(Messages.bind(Messages.Fleet_not_written, bar.source().map(FleetSource::title).orElse("")));
        });
    }

    @Override
    public void failed(String reason) {
        later(() -> {
            edits.forget();
            version++;
            fleet = null;
            read();
            say(Messages.bind(Messages.Fleet_write_failed, reason));
        });
    }

    private void later(Runnable change) {
        Later.change(table.table().getDisplay(), table.table(), change);
    }
}
