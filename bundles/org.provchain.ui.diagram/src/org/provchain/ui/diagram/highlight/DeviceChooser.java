// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.highlight;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.provchain.core.project.Project;
import org.provchain.ui.AccessibleName;
import org.provchain.ui.Later;
import org.provchain.ui.StudioImages;

/** A small window below a button in which a device or a model is searched and chosen. */
public final class DeviceChooser extends PopupDialog {

    private static final int WIDTH = 380;
    private static final int HEIGHT = 320;

    private final Control below;
    private final Project project;
    private final Consumer<DeviceChoice> chosen;
    private Text words;
    private Table table;
    private Job search;
    private List<DeviceChoice> found = List.of();

    /**
     * A window that is not open yet.
     *
     * @param below   the control that it opens below
     * @param project whose devices are searched
     * @param chosen  told what was chosen
     */
    public DeviceChooser(Control below, Project project, Consumer<DeviceChoice> chosen) {
        super(below.getShell(), SWT.RESIZE, true, false, false, false, false, "", Messages.DeviceChooser_hint);
        this.below = below;
        this.project = project;
        this.chosen = chosen;
    }

    @Override
    protected Control createTitleControl(Composite parent) {
        words = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.DeviceChooser_words);
        AccessibleName.set(words, Messages.DeviceChooser_words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        words.addListener(SWT.Modify, event -> search());
        words.addListener(SWT.DefaultSelection, event -> {
            if (event.detail == 0) {
                choose();
            }
        });
        words.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.setFocus();
            }
        });
        return words;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        table = new Table(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        AccessibleName.set(table, Messages.DeviceChooser_list);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.addListener(SWT.DefaultSelection, event -> choose());
        table.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && table.getItem(new Point(event.x, event.y)) != null) {
                choose();
            }
        });
        search();
        return table;
    }

    private void search() {
        cancel();
        String wanted = words.getText();
        Control shown = table == null ? words : table;
        var display = shown.getDisplay();
        search = Job.create(Messages.DeviceChooser_searching, (IJobFunction) monitor -> {
            try {
                DeviceSearch result = DeviceSearch.of(project, wanted, monitor::isCanceled);
                Later.change(display, shown, () -> {
                    if (!monitor.isCanceled()) {
                        show(result);
                    }
                });
                return Status.OK_STATUS;
            } catch (CancellationException overtaken) {
                return Status.CANCEL_STATUS;
            }
        });
        search.setSystem(true);
        search.schedule();
    }

    private void cancel() {
        if (search != null) {
            search.cancel();
        }
    }

    private void show(DeviceSearch result) {
        found = result.choices();
        table.setRedraw(false);
        table.removeAll();
        for (DeviceChoice each : found) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(each.label());
            item.setImage(StudioImages.image(each instanceof DeviceChoice.One ? "device" : "device-table"));
        }
        table.setRedraw(true);
        if (!found.isEmpty()) {
            table.select(0);
        }
        setInfoText(result.more() ? Messages.bind(Messages.DeviceChooser_more, DeviceSearch.MOST)
                : found.isEmpty() ? Messages.DeviceChooser_none : Messages.DeviceChooser_hint);
    }

    private void choose() {
        int at = table.getSelectionIndex();
        if (at >= 0) {
            DeviceChoice choice = found.get(at);
            close();
            chosen.accept(choice);
        }
    }

    @Override
    public boolean close() {
        cancel();
        return super.close();
    }

    @Override
    protected Control getFocusControl() {
        return words;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle place = below.getBounds();
        return below.getParent().toDisplay(place.x, place.y + place.height);
    }
}
