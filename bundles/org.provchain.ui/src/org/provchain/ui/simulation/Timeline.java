// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.simulation;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.provchain.core.simulation.CredentialKind;
import org.provchain.ui.AccessibleName;
import org.provchain.ui.StudioImages;
import org.provchain.ui.playback.Playback;
import org.provchain.ui.playback.Playback.Step;

/** The tries of a trace, one a row; the selected one is the step at which the window is. */
final class Timeline {

    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;

    private final Composite frame;
    private final TableColumnLayout columns = new TableColumnLayout();
    private final TableViewer table;
    private final Playback playback;
    private boolean showing;

    Timeline(Composite parent, Playback playback) {
        this.playback = playback;
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(columns);
        table = new TableViewer(frame, SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL);
        table.getTable().setHeaderVisible(true);
        AccessibleName.set(table.getControl(), Messages.Timeline_name);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(Messages.Timeline_contact, fixed(60), each -> each.contact().number() + "." + each.fetch().number(),
                true);
        column(Messages.Timeline_status, fixed(55), each -> String.valueOf(each.fetch().status()), false);
        column(Messages.Timeline_file, share(2, 85), each -> each.fetch().file().orElse(""), false);
        column(Messages.Timeline_url, share(5, 110), each -> each.fetch().url(), false);
        column(Messages.Timeline_credentials, share(2, 115), Timeline::credentials, false);
        column(Messages.Timeline_sets, fixed(45), each -> String.valueOf(each.fetch().sets().size()), false);
        column(Messages.Timeline_overrides, fixed(80), Timeline::overrides, false);
        column(Messages.Timeline_note, share(3, 60), each -> each.fetch().note(), false);
        table.addSelectionChangedListener(event -> {
            if (!showing && event.getStructuredSelection().getFirstElement() instanceof Step step) {
                playback.go(playback.steps().indexOf(step));
            }
        });
    }

    private static ColumnLayoutData fixed(int width) {
        return new ColumnPixelData(width, true, true);
    }

    /** A share of the room that the fixed ones leave, and not less than so many pixels. */
    private static ColumnLayoutData share(int weight, int least) {
        return new ColumnWeightData(weight, least, true);
    }

    private static String credentials(Step step) {
        return switch (step.fetch().credentials()) {
        case NONE -> "";
        case DEVICE -> Messages.Timeline_device;
        case CONFIGURED -> Messages.Timeline_configured;
        };
    }

    private static String overrides(Step step) {
        long count = step.fetch().sets().stream()
                .filter(each -> each.applied() && each.overrode().filter(old -> !old.equals(each.value())).isPresent())
                .count();
        return count == 0 ? "" : String.valueOf(count);
    }

    private void column(String title, ColumnLayoutData width, Function<Step, String> text, boolean first) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        columns.setColumnData(column.getColumn(), width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Step) element);
            }

            @Override
            public Image getImage(Object element) {
                Step step = (Step) element;
                return !first ? null : StudioImages.image(step.fetch().status() == OK ? "scenario-passed"
                        : step.fetch().credentials() == CredentialKind.NONE && step.fetch().status() == UNAUTHORIZED
                                ? "file-protected"
                                : "scenario-failed");
            }
        });
    }

    /** Told the step that is opened, by a double click or by Enter. */
    void onOpen(Consumer<Step> opened) {
        table.addOpenListener(event -> {
            if (((IStructuredSelection) event.getSelection()).getFirstElement() instanceof Step step) {
                opened.accept(step);
            }
        });
    }

    Control control() {
        return frame;
    }

    /** Shows the steps, with the one selected at which one is. */
    void show() {
        showing = true;
        if (table.getInput() != playback.steps()) {
            table.setInput(playback.steps());
        }
        if (playback.at() < 0) {
            table.setSelection(StructuredSelection.EMPTY);
        } else {
            table.setSelection(new StructuredSelection(playback.steps().get(playback.at())), true);
        }
        showing = false;
    }
}
