// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.export.OutputFile;
import org.provchain.core.inventory.Device;
import org.provchain.core.inventory.DevicePlaceholders;
import org.provchain.core.secrets.SecretSource;
import org.provchain.core.uri.MacCase;

/**
 * The documents of a chain, one after the other: those that are the same for all devices in the order of the text, then
 * those of each device. Devices are read as a stream; no more than one device's documents are held.
 */
public final class ChainDocuments implements Iterator<ChainDocument> {

    private static final int MOST_FAULTS = 20;

    private final Map<ServedFile, DocumentTemplate> shared = new LinkedHashMap<>();
    private final Map<ServedFile, DocumentTemplate> perDevice = new LinkedHashMap<>();
    private final Map<String, ExportFault> faults = new LinkedHashMap<>();
    private final Set<String> sharedPaths = new HashSet<>();
    private final OutputPaths paths;
    private final MacCase letters;
    private final Iterator<Device> devices;
    private final Fillings fillings;
    private Iterator<ChainDocument> ready;
    private boolean anyDevice;

    /**
     * @param chain   the chain
     * @param devices the devices of the inventory
     * @param secrets the secrets
     * @param letters the letter case of a MAC address in the names of files (FACTS 2, OPEN)
     * @param folder  what is put before each path: empty, or a folder with its slash
     * @throws ExportFaultsException if a document cannot be written at all
     */
    public ChainDocuments(ServedChain chain, Iterator<Device> devices, SecretSource secrets, MacCase letters,
            String folder) {
        this.devices = devices;
        this.letters = letters;
        this.paths = new OutputPaths(chain, folder);
        this.fillings = new Fillings(secrets, (setting, message) -> report(new ExportFault(setting.source(), message)));
        for (ServedFile file : chain.files()) {
            collect(() -> {
                DocumentTemplate document = DocumentWriter.write(chain, file);
                boolean each = file.perDevice() || file.location().hasPlaceholders();
                (each ? perDevice : shared).put(file, document);
            });
        }
        ready = sharedDocuments();
    }

    /**
     * Whether there is a further document.
     *
     * @throws ExportFaultsException at the end, with all that is wrong, if anything is
     */
    @Override
    public boolean hasNext() {
        while (!ready.hasNext() && devices.hasNext() && !perDevice.isEmpty() && faults.size() < MOST_FAULTS) {
            anyDevice = true;
            ready = documentsOf(devices.next());
        }
        if (faults.isEmpty() && ready.hasNext()) {
            return true;
        }
        if (ready.hasNext()) {
            ready = Collections.emptyIterator();
            return hasNext();
        }
        if (!anyDevice && !perDevice.isEmpty() && !devices.hasNext()) {
            perDevice.keySet().forEach(file -> report(new ExportFault(file.source(), "'" + file.name()
                    + "' is written for each device, but the project has none; declare one with 'device MAC' or a table "
                    + "with 'devices from'.")));
        }
        if (!faults.isEmpty()) {
            throw new ExportFaultsException(List.copyOf(faults.values()));
        }
        return false;
    }

    @Override
    public ChainDocument next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.next();
    }

    private Iterator<ChainDocument> sharedDocuments() {
        List<ChainDocument> documents = new ArrayList<>();
        shared.forEach((file, document) -> collect(() -> {
            String path = paths.path(file, file.location().text());
            byte[] content = document.render(fillings.of(Optional.empty()));
            if (content != null) {
                documents.add(new ChainDocument(file, Optional.empty(), new OutputFile(path, content)));
            }
        }));
        return documents.iterator();
    }

    private Iterator<ChainDocument> documentsOf(Device device) {
        List<ChainDocument> documents = new ArrayList<>(perDevice.size());
        HoleFiller filler = fillings.of(Optional.of(device));
        perDevice.forEach((file, document) -> collect(() -> {
            String location = DevicePlaceholders.expand(file.location(), device, letters)
                    .orElseThrow(() -> Faults.one(file.source(),
                            "The device " + device.mac() + " has no known model, which "
                                    + "%DVID in the location of '" + file.name()
                                    + "' needs; add it to the inventory."));
            String path = paths.path(file, location);
            if (!file.location().isDeviceSpecific() && !sharedPaths.add(path)) {
                requireShared(file);
                return;
            }
            byte[] content = document.render(filler);
            if (content != null) {
                documents.add(new ChainDocument(file, Optional.of(device), new OutputFile(path, content)));
            }
        }));
        return documents.iterator();
    }

    /** A document that differs from device to device must not lie at one place for all of them. */
    private static void requireShared(ServedFile file) {
        if (file.perDevice()) {
            throw Faults.one(file.source(), "'" + file.name()
                    + "' is written for each device, but its location is one for all; put %MACD into it.");
        }
    }

    private void collect(Runnable step) {
        try {
            step.run();
        } catch (ExportFaultsException found) {
            found.faults().forEach(this::report);
        }
    }

    private void report(ExportFault fault) {
        faults.putIfAbsent(fault.message(), fault);
    }
}
