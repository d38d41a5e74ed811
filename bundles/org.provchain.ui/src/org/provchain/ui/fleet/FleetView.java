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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.provchain.core.inventory.Device;
import org.provchain.core.uri.MacAddress;
import org.provchain.core.uri.MacCase;
import org.provchain.ui.StudioImages;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.simulation.SimulationView;

/** The devices of a project: their values, to change them where they stand, and how the simulation of each ends. */
public final class FleetView extends ViewPart implements FleetState.Shown, FleetActions.Target {

    /** The id of the view. */
    public static final String ID = "org.provchain.ui.fleet";

    private final FleetActions actions = new FleetActions(this);
    private FollowedProject followed;
    private FleetWork work;
    private FleetState state;
    private FleetChanges changes;
    private FleetBar bar;
    private Label summary;
    private StackLayout stack;
    private Label hint;
    private FleetTable table;
    private CLabel note;

    @Override
    public void createPartControl(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(all);
        bar = new FleetBar(all);
        work = new FleetWork(all);
        state = new FleetState(bar, work, this);
        changes = new FleetChanges(state, bar, all, this::say);
        summary = new Label(all, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(summary);
        Composite middle = new Composite(all, SWT.NONE);
        stack = new StackLayout();
        middle.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(middle);
        hint = new Label(middle, SWT.WRAP);
        table = new FleetTable(middle, changes, state::sort);
        note = new CLabel(all, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(note);
        bar.listen(state::read, state::chainChosen, state::filter, state::playAll);
        table.viewer().addOpenListener(event -> playSelected());
        table.viewer().addSelectionChangedListener(event -> selected());
        actions.addTo(getViewSite(), table.table(), List.of(bar.filter(), (Text) table.editor().getControl()),
                changes.context());
        bar.filter().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.table().setFocus();
            }
        });
        followed = new FollowedProject(getSite(), state);
        followed.open();
    }

    @Override
    public void setFocus() {
        followed.choose();
        (state.fleet().isEmpty() ? hint.getParent() : table.table()).setFocus();
    }

    @Override
    public void dispose() {
        followed.close();
        work.close();
        changes.forget();
        super.dispose();
    }

    // what is shown

    @Override
    public void hint(String text) {
        hint.setText(text);
        stack.topControl = hint;
        hint.getParent().layout();
        summary.setText("");
        enable();
    }

    @Override
    public void say(String text) {
        note.setImage(text.isEmpty() ? null : StudioImages.image("info"));
        note.setText(text);
        note.setToolTipText(text.isEmpty() ? null : text);
    }

    @Override
    public void show(Fleet fleet, FleetOrder order, int[] rows) {
        table.show(fleet, order, rows);
        stack.topControl = table.table();
        table.table().getParent().layout();
        summarize(fleet, rows.length);
        enable();
    }

    @Override
    public void update(Fleet fleet) {
        table.update(fleet);
        summarize(fleet, table.viewer().count());
    }

    @Override
    public void forgetChanges() {
        changes.forget();
    }

    @Override
    public TableFile file(IFile written) {
        return changes.file(written);
    }

    private void summarize(Fleet fleet, int shown) {
        int all = fleet.content().size();
        String devices = shown == all ? counted(all)
                : Messages.bind(Messages.Fleet_count_filtered, Numbers.text(shown), Numbers.text(all));
        int found = fleet.findings().messages().size();
        String findings = found == 0 ? ""
                : "  \u00b7  " + Messages.bind(Messages.Fleet_count_findings, Numbers.text(found));
        String outcomes = fleet.outcomes().summary();
        summary.setText(devices + findings + (outcomes.isEmpty() ? "" : "  \u00b7  " + outcomes));
        summary.requestLayout();
    }

    private static String counted(int devices) {
        return devices == 1 ? Messages.Fleet_count_one
                : Messages.bind(Messages.Fleet_count, Numbers.text(devices));
    }

    private void selected() {
        enable();
        table.row().flatMap(row -> state.fleet().map(each -> each.findings().of(row)))
                .filter(each -> !each.isEmpty())
                .ifPresentOrElse(each -> say(String.join("  ", each)), () -> say(""));
    }

    private void enable() {
        boolean filled = state.fleet().isPresent();
        bar.setEnabled(filled);
        actions.update(filled && table.row().isPresent(), state.isWritable());
    }

    // what can be done

    @Override
    public void playSelected() {
        Optional<Device> device = state.fleet().flatMap(each -> table.row().flatMap(each.content()::device));
        if (bar.chain().isEmpty()) {
            say(Messages.Fleet_no_chain);
        } else if (device.isPresent() && state.project().isPresent()) {
            play(state.project().get(), bar.chain(), device.get().mac());
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

    @Override
    public void editCell() {
        table.viewer().edit();
    }

    @Override
    public void addDevice() {
        changes.add(getSite().getShell());
    }

    @Override
    public void selectAll() {
        table.table().selectAll();
        enable();
    }

    @Override
    public void removeSelected() {
        changes.remove(table);
    }

    @Override
    public void pasteCells() {
        changes.paste(table);
    }
}
