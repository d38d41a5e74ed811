// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.highlight;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.provchain.core.project.Project;
import org.provchain.ui.StudioImages;

/** Says for which devices the chain is looked at, and lets a person choose others. */
public final class DeviceButton {

    private static final int LONGEST = 32;

    private final Button button;
    private final Supplier<Optional<Project>> project;
    private final Consumer<DeviceChoice> chosen;

    /**
     * Makes the button; all devices are chosen.
     *
     * @param project whose devices are offered; empty while there is none
     * @param chosen  told what was chosen
     */
    public DeviceButton(Composite parent, Supplier<Optional<Project>> project, Consumer<DeviceChoice> chosen) {
        this.project = project;
        this.chosen = chosen;
        button = new Button(parent, SWT.PUSH);
        button.setFont(JFaceResources.getDialogFont());
        button.setImage(StudioImages.image("filter"));
        button.setToolTipText(Messages.DeviceButton_tip);
        button.addListener(SWT.Selection, event -> open());
        button.getAccessible().addAccessibleListener(
                AccessibleListener.getNameAdapter(event -> event.result = Messages
                        .bind(Messages.DeviceButton_name, button.getText())));
        show(DeviceChoice.ALL);
    }

    /** Opens the window in which devices are searched; null where there is no project. */
    public DeviceChooser open() {
        DeviceChooser chooser = project.get().map(each -> new DeviceChooser(button, each, this::choose)).orElse(null);
        if (chooser != null) {
            chooser.open();
        }
        return chooser;
    }

    private void choose(DeviceChoice choice) {
        show(choice);
        button.getParent().layout();
        chosen.accept(choice);
    }

    private void show(DeviceChoice choice) {
        String label = choice.label();
        button.setText(
                (label.length() > LONGEST ? label.substring(0, LONGEST - 1) + "\u2026" : label).replace("&", "&&"));
    }
}
