// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.inventory.Device;
import org.provchain.core.inventory.DevicePlaceholders;
import org.provchain.core.uri.MacCase;
import org.provchain.core.uri.UriReference;

/** A chain made ready for many simulations: which file lies at which URL, and which credentials its files configure. */
public final class PreparedChain {

    /** The parameter that holds the user name for protected files (FACTS 4.1). */
    public static final String USERNAME = "System.Security.HTTPAuthUsername";
    /** The parameter that holds the password for protected files (FACTS 4.1). */
    public static final String PASSWORD = "System.Security.HTTPAuthPassword";

    private final ServedChain chain;
    private final Map<String, ServedFile> fixed = new HashMap<>();
    private final Map<String, String> faults = new HashMap<>();
    private final List<ServedFile> placed = new ArrayList<>();
    private final Accounts accounts = new Accounts();

    /** Prepares a chain. */
    public PreparedChain(ServedChain chain) {
        this.chain = chain;
        for (ServedFile file : chain.files()) {
            if (file.location().hasPlaceholders()) {
                placed.add(file);
            } else if (!file.location().text().isEmpty()) {
                place(absolute(file.location().text()), file);
            }
            accounts.add(file);
        }
    }

    /** The chain. */
    public ServedChain chain() {
        return chain;
    }

    /** The URL of the first file, its placeholders still in it; empty where there is no entry, or it has no location. */
    public Optional<String> entryUrl() {
        return chain.entry().filter(entry -> !entry.location().text().isEmpty()).map(this::url);
    }

    /** The URL of a file, its placeholders still in it. */
    public String url(ServedFile file) {
        return absolute(file.location().text());
    }

    /** The URL of a file as a device asks for it; empty where the device lacks what a placeholder needs. */
    public Optional<String> locationFor(ServedFile file, Device device, MacCase letters) {
        return DevicePlaceholders.expand(file.location(), device, letters).map(this::absolute);
    }

    /**
     * The files as one device sees them, by URL. Those of one device each are written for the inventory only, so a phone
     * that it does not have finds none of them.
     */
    Map<String, ServedFile> placedFor(Device device, MacCase letters) {
        Map<String, ServedFile> files = HashMap.newHashMap(placed.size());
        for (ServedFile file : placed) {
            if (!device.listed() && isOfOneDevice(file)) {
                continue;
            }
            DevicePlaceholders.expand(file.location(), device, letters)
                    .ifPresent(location -> files.putIfAbsent(absolute(location), file));
        }
        return files;
    }

    /** Whether a URL is that of a file which a device would have if it were in the inventory. */
    boolean isMissingFor(Device device, MacCase letters, String url) {
        return !device.listed() && placed.stream().filter(PreparedChain::isOfOneDevice)
                .anyMatch(file -> DevicePlaceholders.expand(file.location(), device, letters).map(this::absolute)
                        .filter(url::equals).isPresent());
    }

    private static boolean isOfOneDevice(ServedFile file) {
        return file.perDevice() || file.location().isDeviceSpecific();
    }

    /** The file that lies at a URL for every device. */
    ServedFile fixed(String url) {
        return fixed.get(url);
    }

    /**
     * Why a phone could not ask for a URL; empty where it could. Those that are the same for every device have been
     * looked at when the chain was prepared.
     */
    Optional<String> fault(String url) {
        return fixed.containsKey(url) ? Optional.ofNullable(faults.get(url)) : UrlCheck.fault(url);
    }

    /** The pairs of user name and password that a server takes for files that are {@code protected} and say no more. */
    public List<Account> configuredAccounts() {
        return accounts.all();
    }

    /** The credentials that its files configure. */
    Accounts accounts() {
        return accounts;
    }

    private void place(String url, ServedFile file) {
        if (fixed.putIfAbsent(url, file) == null) {
            UrlCheck.fault(url).ifPresent(fault -> faults.put(url, fault));
        }
    }

    private String absolute(String location) {
        return chain.base().isEmpty() ? location : UriReference.resolve(chain.base(), location);
    }
}
