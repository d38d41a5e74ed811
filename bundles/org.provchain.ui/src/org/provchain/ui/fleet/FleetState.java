// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.inventory.InventoryText;
import org.provchain.dsl.ide.project.Snapshot;

/** What the view is at: the project, its devices as they were read, arranged and played. Is used in the UI thread. */
final class FleetState implements FollowedProject.Listener {

    /** Shows it. */
    interface Shown {

        /** There is no table; a sentence says why. */
        void hint(String text);

        /** Says something of the table; empty says nothing. */
        void say(String text);

        /** Shows devices in an order. */
        void show(Fleet fleet, FleetOrder order, int[] rows);

        /** Shows other values of the rows that are shown. */
        void update(Fleet fleet);

        /** The devices are others now: changes cannot be taken back any more. */
        void forgetChanges();

        /** What writes a table. */
        TableFile file(IFile table);
    }

    private static final long DEBOUNCE = 150;

    private final FleetBar bar;
    private final FleetWork work;
    private final Shown shown;
    private Optional<IProject> project = Optional.empty();
    private Snapshot snapshot;
    private Fleet fleet;
    private FleetOrder order = FleetOrder.ALL;
    private TableFile file;
    private int version;
    private boolean settled;

    FleetState(FleetBar bar, FleetWork work, Shown shown) {
        this.bar = bar;
        this.work = work;
        this.shown = shown;
    }

    /** The project that is followed. */
    Optional<IProject> project() {
        return project;
    }

    /** The devices that are shown; empty where there is no table. */
    Optional<Fleet> fleet() {
        return Optional.ofNullable(fleet);
    }

    /** Whether the devices stand in a table that can be written. */
    boolean isWritable() {
        return file != null;
    }

    /** Whether the rows that are shown are those of the table, and can be changed. */
    boolean canChange() {
        return settled && file != null && fleet != null;
    }

    // reading

    @Override
    public void chosen(Optional<IProject> now) {
        project = now;
        snapshot = null;
        leaveTable();
        bar.offer(List.of(), List.of());
        shown.hint(now.isPresent() ? Messages.bind(Messages.Fleet_reading, now.get().getName())
                : Messages.Fleet_no_project);
    }

    @Override
    public void read(IProject of, Snapshot now) {
        snapshot = now;
        bar.offer(FleetSource.of(of, now.project()), now.project().chains().stream().map(ServedChain::name).toList());
        read();
    }

    /** Reads the devices of the source that is chosen. */
    void read() {
        if (snapshot == null || project.isEmpty()) {
            return;
        }
        Optional<FleetSource> source = bar.source();
        if (source.isEmpty()) {
            leaveTable();
            shown.hint(Messages.Fleet_no_devices);
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
                    shown.hint(reason);
                });
    }

    /** Reads the devices as if nothing were known of them. */
    void readAnew() {
        version++;
        fleet = null;
        read();
    }

    private void adopt(Fleet found, int begun) {
        if (begun != version) {
            read();
            return;
        }
        if (found.content() instanceof TableContent content && content.text().fault().isPresent()) {
            leaveTable();
            shown.hint(Messages.bind(Messages.Fleet_fault, found.source().title(),
                    content.text().fault().get().message()));
            return;
        }
        if (fleet == null) {
            Optional<IFile> resource = found.source() instanceof FleetSource.InTable in ? in.resource()
                    : Optional.empty();
            file = resource.map(shown::file).orElse(null);
        } else if (fleet.content() != found.content() && found.content() instanceof TableContent) {
            shown.forgetChanges();
            shown.say(Messages.bind(Messages.Fleet_changed_outside, found.source().title()));
        }
        if (fleet == null || fleet.outcomes() != found.outcomes()) {
            work.stopPlaying();
        }
        fleet = found;
        arrange(0);
    }

    private void leaveTable() {
        work.close();
        shown.forgetChanges();
        bar.setPlaying(false);
        fleet = null;
        file = null;
        settled = false;
        order = new FleetOrder(bar.filter().getText().strip(), FleetOrder.AS_IN_FILE, false);
        shown.say("");
    }

    // sorting and filtering

    /** Sorts by a column, or the other way round where it is sorted by it. */
    void sort(int column) {
        order = order.clicked(column);
        arrange(0);
    }

    /** Shows what is typed into the filter. */
    void filter() {
        order = order.filtered(bar.filter().getText().strip());
        arrange(DEBOUNCE);
    }

    private void arrange(long delay) {
        if (fleet != null) {
            Fleet arranged = fleet;
            FleetOrder by = order;
            settled = settled && delay > 0;
            work.arrange(arranged, by, delay, rows -> {
                if (fleet == arranged) {
                    settled = true;
                    shown.show(arranged, by, rows);
                } else {
                    arrange(0);
                }
            });
        }
    }

    // playing

    /** Outcomes are those of another chain. */
    void chainChosen() {
        if (fleet != null) {
            work.stopPlaying();
            fleet = fleet.unplayed();
            arrange(0);
        }
    }

    /** Plays all devices, or stops it. */
    void playAll() {
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
                    shown.say(Messages.bind(Messages.Fleet_no_entry, chain.get().name()));
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
            shown.update(fleet);
        }
    }

    // changing

    /** The table that is shown. */
    InventoryText text() {
        return ((TableContent) fleet.content()).text();
    }

    /** Goes from one text of the table to another, and writes it; nothing is done where the first is not what is shown. */
    void change(InventoryText from, InventoryText to) {
        if (file == null || fleet == null || text() != from) {
            return;
        }
        version++;
        work.stopPlaying();
        file.write(from, to);
        TableContent changed = new TableContent(((TableContent) fleet.content()).path(), to);
        shown.say("");
        if (from.size() == to.size()) {
            fleet = fleet.with(changed, fleet.outcomes().where(row -> to.isSameRow(row, from)));
            shown.update(fleet);
        } else {
            fleet = fleet.with(changed, new FleetOutcomes(to.size())).unchecked();
            arrange(0);
        }
    }
}
