// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.preferences;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.provchain.core.project.ProjectSettings;
import org.provchain.core.simulation.SimulationOption;
import org.provchain.core.simulation.SimulationOptions;
import org.provchain.ui.StudioImages;

/** What the vendor does not document of the phone, each with its evidence; a project may settle it. */
public final class SimulationPage extends ProjectSettingsPage {

    private final Map<SimulationOption, Combo> choices = new EnumMap<>(SimulationOption.class);
    private boolean showing;

    /** Called by the platform. */
    public SimulationPage() {
        super("simulation");
        setDescription(Messages.SimulationPage_description);
    }

    @Override
    Control createSettings(Composite page) {
        Composite settings = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 6).applyTo(settings);
        for (SimulationOption each : SimulationOption.values()) {
            Label meaning = new Label(settings, SWT.WRAP);
            meaning.setText(each.meaning());
            GridDataFactory.fillDefaults().hint(300, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(meaning);
            Combo choice = new Combo(settings, each.allowed().isEmpty() ? SWT.NONE : SWT.READ_ONLY);
            choice.add(Messages.bind(Messages.SimulationPage_default, each.value(SimulationOptions.defaults())));
            each.allowed().forEach(choice::add);
            choice.addListener(SWT.Modify, event -> changed(each, choice));
            GridDataFactory.fillDefaults().hint(150, SWT.DEFAULT).applyTo(choice);
            choices.put(each, choice);
            evidence(settings, each);
        }
        return settings;
    }

    private static void evidence(Composite settings, SimulationOption option) {
        Composite row = new Composite(settings, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        new Label(row, SWT.NONE).setImage(
                StudioImages.image("evidence-" + option.evidence().name().toLowerCase(Locale.ROOT)));
        Label label = new Label(row, SWT.NONE);
        label.setText(option.evidence().name() + ", " + option.evidence().label());
        label.setToolTipText(option.source());
    }

    private void changed(SimulationOption option, Combo choice) {
        if (showing) {
            return;
        }
        String text = choice.getText().strip();
        boolean standard = text.equals(choice.getItem(0)) || text.isEmpty();
        try {
            if (!standard) {
                option.with(SimulationOptions.defaults(), text);
            }
            setErrorMessage(null);
            setValid(true);
            change(option.key(), standard ? Optional.empty() : Optional.of(text));
        } catch (IllegalArgumentException wrong) {
            setErrorMessage(wrong.getMessage());
            setValid(false);
        }
    }

    @Override
    void show(ProjectSettings settings) {
        showing = true;
        choices.forEach((option, choice) -> {
            if (settings.settled().contains(option)) {
                choice.setText(option.value(settings.simulation()));
            } else {
                choice.select(0);
            }
        });
        showing = false;
    }
}
