// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.simulation;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.provchain.core.simulation.SimulationOption;
import org.provchain.ui.AccessibleName;
import org.provchain.ui.StudioImages;

/** The options of a simulation, each with how well its default is known; folded until they are asked for. */
final class OptionRows {

    private final Composite all;
    private final Composite rows;
    private final Map<SimulationOption, Combo> choices = new EnumMap<>(SimulationOption.class);

    OptionRows(Composite parent, Runnable resized) {
        all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(all);
        Button shown = new Button(all, SWT.CHECK);
        shown.setText(Messages.OptionRows_show);
        rows = new Composite(all, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(rows);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(rows);
        rows.setVisible(false);
        for (SimulationOption each : SimulationOption.values()) {
            row(each);
        }
        shown.addListener(SWT.Selection, event -> {
            rows.setVisible(shown.getSelection());
            GridDataFactory.fillDefaults().grab(true, false).exclude(!shown.getSelection()).applyTo(rows);
            all.layout();
            resized.run();
        });
    }

    private void row(SimulationOption option) {
        Label meaning = new Label(rows, SWT.WRAP);
        meaning.setText(option.meaning());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(200, SWT.DEFAULT).applyTo(meaning);
        Combo choice = new Combo(rows, option.allowed().isEmpty() ? SWT.NONE : SWT.READ_ONLY);
        choice.add(Messages.OptionRows_project);
        option.allowed().forEach(choice::add);
        choice.select(0);
        AccessibleName.set(choice, option.meaning());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
        choices.put(option, choice);
        Composite evidence = new Composite(rows, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(evidence);
        new Label(evidence, SWT.NONE)
                .setImage(StudioImages.image("evidence-" + option.evidence().name().toLowerCase(Locale.ROOT)));
        Label label = new Label(evidence, SWT.NONE);
        label.setText(option.evidence().name() + ", " + option.evidence().label());
        label.setToolTipText(option.source());
    }

    Control control() {
        return all;
    }

    /** The options that differ from those of the project. */
    Map<SimulationOption, String> values() {
        Map<SimulationOption, String> values = new EnumMap<>(SimulationOption.class);
        choices.forEach((option, choice) -> {
            String text = choice.getText().strip();
            if (!text.isEmpty() && !text.equals(choice.getItem(0))) {
                values.put(option, text);
            }
        });
        return values;
    }
}
