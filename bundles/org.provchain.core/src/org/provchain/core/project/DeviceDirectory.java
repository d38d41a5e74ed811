// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.provchain.core.inventory.Device;
import org.provchain.core.inventory.InventoryReader;
import org.provchain.core.inventory.InventoryRow;
import org.provchain.core.uri.MacAddress;
import org.provchain.model.DeviceTable;

/**
 * All devices of a project: those declared in texts, then the rows of the tables, read as a stream. A row that cannot be
 * used, and a table that cannot be read, are passed over; the checks report them.
 */
public final class DeviceDirectory implements AutoCloseable {

    private final Project project;
    private final List<InventoryReader> open = new ArrayList<>();

    /**
     * @param project the project
     */
    public DeviceDirectory(Project project) {
        this.project = project;
    }

    /** The devices, in a fixed order; each call reads the tables anew. */
    public Iterator<Device> iterator() {
        return new Devices(project.devices().stream().map(DeclaredDevices::device).flatMap(Optional::stream).iterator(),
                project.tables().iterator());
    }

    /** The first device with the given MAC address. */
    public Optional<Device> find(MacAddress mac) {
        Iterator<Device> devices = iterator();
        while (devices.hasNext()) {
            Device device = devices.next();
            if (device.mac().equals(mac)) {
                return Optional.of(device);
            }
        }
        return Optional.empty();
    }

    /** How many devices there are; reads all tables. */
    public long count() {
        long count = 0;
        for (Iterator<Device> devices = iterator(); devices.hasNext(); devices.next()) {
            count++;
        }
        return count;
    }

    @Override
    public void close() {
        for (InventoryReader each : open) {
            close(each);
        }
        open.clear();
    }

    private static void close(InventoryReader reader) {
        try {
            reader.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Goes through the declared devices and then from table to table; a table is closed when it is read. */
    private final class Devices implements Iterator<Device> {

        private final Iterator<Device> declared;
        private final Iterator<DeviceTable> tables;
        private InventoryReader rows;
        private Device next;

        Devices(Iterator<Device> declared, Iterator<DeviceTable> tables) {
            this.declared = declared;
            this.tables = tables;
        }

        @Override
        public boolean hasNext() {
            while (next == null && declared.hasNext()) {
                next = declared.next();
            }
            while (next == null && (rows != null || tables.hasNext())) {
                advance();
            }
            return next != null;
        }

        @Override
        public Device next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Device device = next;
            next = null;
            return device;
        }

        private void advance() {
            if (rows == null) {
                rows = open(tables.next());
            } else if (!rows.hasNext()) {
                close(rows);
                open.remove(rows);
                rows = null;
            } else if (rows.next() instanceof InventoryRow.DeviceRow row) {
                next = row.device();
            }
        }

        private InventoryReader open(DeviceTable table) {
            try {
                InventoryReader reader = InventoryReader.open(TablePaths.of(table));
                open.add(reader);
                return reader;
            } catch (IOException unreadable) {
                return null;
            }
        }
    }
}
