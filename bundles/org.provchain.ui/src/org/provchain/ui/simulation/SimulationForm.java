// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.simulation;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.provchain.model.BootMethod;
import org.provchain.ui.AccessibleName;

/** What is to be played: chain, device, method, first URL, firmware, contacts, and the options with their evidence. */
final class SimulationForm {

    private static final int MOST_CONTACTS = 100;

    private final ScrolledComposite scrolled;
    private final Composite form;
    private final Combo chain;
    private final Combo device;
    private final Combo method;
    private final Text url;
    private final Text firmware;
    private final Spinner contacts;
    private final OptionRows options;

    SimulationForm(Composite parent, Runnable run) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        form = new Composite(scrolled, SWT.NONE);
        scrolled.setContent(form);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(form);
        chain = row(Messages.SimulationForm_chain, new Combo(labelled(Messages.SimulationForm_chain), SWT.READ_ONLY));
        device = row(Messages.SimulationForm_device, new Combo(labelled(Messages.SimulationForm_device), SWT.NONE));
        method = row(Messages.SimulationForm_method,
                new Combo(labelled(Messages.SimulationForm_method), SWT.READ_ONLY));
        for (BootMethod each : BootMethod.values()) {
            method.add(each.getLiteral());
        }
        method.select(0);
        url = row(Messages.SimulationForm_url, new Text(labelled(Messages.SimulationForm_url), SWT.BORDER));
        url.setMessage(Messages.SimulationForm_entry);
        firmware = row(Messages.SimulationForm_firmware,
                new Text(labelled(Messages.SimulationForm_firmware), SWT.BORDER));
        firmware.setMessage(Messages.SimulationForm_inventory);
        contacts = row(Messages.SimulationForm_contacts,
                new Spinner(labelled(Messages.SimulationForm_contacts), SWT.BORDER));
        contacts.setValues(1, 1, MOST_CONTACTS, 0, 1, 10);
        options = new OptionRows(form, this::resize);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(options.control());
        for (Control each : List.of(url, firmware, device)) {
            each.addListener(SWT.DefaultSelection, event -> run.run());
        }
        resize();
    }

    private Composite labelled(String text) {
        Label label = new Label(form, SWT.NONE);
        label.setText(text);
        return form;
    }

    private static <T extends Control> T row(String name, T control) {
        AccessibleName.set(control, name);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(control);
        return control;
    }

    private void resize() {
        scrolled.setMinSize(form.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        form.layout();
    }

    Control control() {
        return scrolled;
    }

    /** Offers chains and devices of a project; what was chosen stays where it is still there. */
    void offer(List<String> chains, List<String> devices) {
        offer(chain, chains);
        String typed = device.getText();
        if (!List.of(device.getItems()).equals(devices)) {
            device.setItems(devices.toArray(String[]::new));
        }
        device.setText(typed.isEmpty() && !devices.isEmpty() ? devices.getFirst() : typed);
    }

    private static void offer(Combo combo, List<String> items) {
        String chosen = combo.getText();
        if (!List.of(combo.getItems()).equals(items)) {
            combo.setItems(items.toArray(String[]::new));
        }
        combo.select(Math.max(0, items.indexOf(chosen)));
    }

    /** Forgets what was chosen of another project. */
    void clear() {
        chain.setItems();
        device.setItems();
        device.setText("");
        url.setText("");
        firmware.setText("");
    }

    /** Chooses a chain. */
    void choose(String name) {
        if (chain.indexOf(name) < 0) {
            chain.add(name);
        }
        chain.setText(name);
    }

    /** Chooses a device by its MAC address. */
    void chooseDevice(String mac) {
        device.setText(mac);
    }

    /** What is chosen. */
    SimulationWish wish() {
        String mac = device.getText().strip();
        int blank = mac.indexOf(' ');
        return new SimulationWish(chain.getText(), blank < 0 ? mac : mac.substring(0, blank),
                BootMethod.get(method.getText()), url.getText().strip(), firmware.getText().strip(),
                contacts.getSelection(), options.values());
    }
}
