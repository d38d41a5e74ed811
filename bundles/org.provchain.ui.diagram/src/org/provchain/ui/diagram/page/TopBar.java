// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.provchain.ui.AccessibleName;

/** The line above the diagram: which chain, find a file, arrange, direction, zoom. */
final class TopBar {

    private static final int FIND_WIDTH = 180;
    private static final double READABLE = 0.6;

    private final Composite line;
    private final Combo chain;
    private final Label chainLabel;
    private final Text find;
    private final Combo level;
    private final ZoomManager zoom;

    /**
     * Makes the line.
     *
     * @param chosen told the name of the chain that was chosen
     * @param found  told the words that are searched
     * @param more   adds a control behind the field of the words
     */
    TopBar(Composite parent, ZoomManager zoom, List<IAction> actions, Consumer<String> chosen, Consumer<String> found,
            Consumer<Composite> more) {
        this.zoom = zoom;
        line = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(7, false);
        layout.marginHeight = 3;
        line.setLayout(layout);
        chainLabel = new Label(line, SWT.NONE);
        chainLabel.setText(Messages.TopBar_chain);
        chainLabel.setLayoutData(new GridData());
        chain = new Combo(line, SWT.READ_ONLY);
        chain.setLayoutData(new GridData());
        chain.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen.accept(chain.getText())));
        find = new Text(line, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        find.setMessage(Messages.TopBar_find);
        AccessibleName.set(find, Messages.TopBar_find);
        GridData place = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        place.widthHint = FIND_WIDTH;
        find.setLayoutData(place);
        find.addModifyListener(event -> found.accept(find.getText().strip()));
        more.accept(line);
        ToolBarManager bar = new ToolBarManager(SWT.FLAT);
        actions.forEach(bar::add);
        bar.add(BarActions.push("zoom-out", Messages.TopBar_zoom_out, zoom::zoomOut));
        bar.add(BarActions.push("zoom-in", Messages.TopBar_zoom_in, zoom::zoomIn));
        bar.add(BarActions.push("zoom-fit", Messages.TopBar_zoom_fit, this::fit));
        bar.createControl(line).setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        level = new Combo(line, SWT.READ_ONLY);
        level.setItems(zoom.getZoomLevelsAsText());
        AccessibleName.set(level, Messages.TopBar_zoom);
        level.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> zoom.setZoomAsText(level.getText())));
        zoom.addZoomListener(value -> showLevel());
        showLevel();
        show(List.of(), "");
    }

    private void showLevel() {
        if (!level.isDisposed()) {
            String shown = zoom.getZoomAsText();
            if (level.indexOf(shown) < 0) {
                level.setItems(zoom.getZoomLevelsAsText());
                level.add(shown, 0);
            }
            level.select(level.indexOf(shown));
        }
    }

    /** As large as the whole fits, and not larger than it is. */
    void fit() {
        zoom.setZoomAsText(ZoomManager.FIT_ALL);
        if (zoom.getZoom() > 1) {
            zoom.setZoom(1);
        }
    }

    /** At first: all of it where it can be read then, else from its beginning. */
    void fitWhole() {
        fit();
        if (zoom.getZoom() < READABLE) {
            zoom.setZoom(1);
            // the zoom keeps the middle where it is
            Viewport seen = zoom.getViewport();
            seen.getUpdateManager().performUpdate();
            seen.setViewLocation(seen.getHorizontalRangeModel().getMinimum(),
                    seen.getVerticalRangeModel().getMinimum());
        }
    }

    /** Takes the keys for finding. */
    void find() {
        find.setFocus();
        find.selectAll();
    }

    /** Offers the chains of the text; a single one needs no choice. */
    void show(List<String> chains, String shown) {
        if (!List.of(chain.getItems()).equals(chains)) {
            chain.setItems(chains.toArray(String[]::new));
        }
        chain.setText(shown);
        boolean several = chains.size() > 1;
        for (Control each : List.of(chainLabel, chain)) {
            ((GridData) each.getLayoutData()).exclude = !several;
            each.setVisible(several);
        }
        line.layout();
    }

    /** The control. */
    Composite control() {
        return line;
    }
}
