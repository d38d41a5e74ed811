// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.provchain.ui.AccessibleName;

/** What is chosen above the table: the devices, the chain, a filter, and the button that plays them. */
final class FleetBar {

    private final Combo source;
    private final Combo chain;
    private final Text filter;
    private final Button play;
    private List<FleetSource> sources = List.of();
    private boolean playing;

    FleetBar(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).margins(4, 2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        source = combo(bar, Messages.Fleet_source);
        chain = combo(bar, Messages.Fleet_chain);
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Fleet_filter);
        AccessibleName.set(filter, Messages.Fleet_filter);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(filter);
        play = new Button(bar, SWT.PUSH);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(play);
        setPlaying(false);
    }

    private static Combo combo(Composite bar, String label) {
        new Label(bar, SWT.NONE).setText(label);
        Combo combo = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).minSize(120, SWT.DEFAULT).hint(160, SWT.DEFAULT)
                .applyTo(combo);
        return combo;
    }

    /** Tells what the user does. */
    void listen(Runnable sourceChosen, Runnable chainChosen, Runnable filterTyped, Runnable playPressed) {
        source.addListener(SWT.Selection, event -> sourceChosen.run());
        chain.addListener(SWT.Selection, event -> chainChosen.run());
        filter.addListener(SWT.Modify, event -> filterTyped.run());
        play.addListener(SWT.Selection, event -> playPressed.run());
    }

    /** Offers other sources and chains; what was chosen stays chosen where it is still there. */
    void offer(List<FleetSource> offered, List<String> chains) {
        sources = offered;
        fill(source, offered.stream().map(FleetSource::title).toList());
        fill(chain, chains);
    }

    private static void fill(Combo combo, List<String> offered) {
        if (!List.of(combo.getItems()).equals(offered)) {
            String chosen = combo.getText();
            combo.setItems(offered.toArray(String[]::new));
            combo.select(Math.max(0, offered.indexOf(chosen)));
        }
        combo.setEnabled(!offered.isEmpty());
    }

    /** The source that is chosen. */
    Optional<FleetSource> source() {
        int index = source.getSelectionIndex();
        return index < 0 || index >= sources.size() ? Optional.empty() : Optional.of(sources.get(index));
    }

    /** The name of the chain that is chosen; empty where there is none. */
    String chain() {
        return chain.getText();
    }

    /** What is typed into the filter. */
    Text filter() {
        return filter;
    }

    boolean isPlaying() {
        return playing;
    }

    /** The button stops what is played, or starts it. */
    void setPlaying(boolean plays) {
        playing = plays;
        play.setText(plays ? Messages.Fleet_stop : Messages.Fleet_play_all);
        play.getParent().layout();
    }

    /** Whether there is anything to filter and to play. */
    void setEnabled(boolean enabled) {
        filter.setEnabled(enabled);
        play.setEnabled(enabled && !chain().isEmpty());
    }
}
