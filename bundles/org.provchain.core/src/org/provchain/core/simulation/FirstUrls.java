// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.List;

import org.provchain.core.inventory.Device;
import org.provchain.core.uri.MacCase;
import org.provchain.core.uri.UriReference;
import org.provchain.model.BootMethod;

/** What the first URL of a contact stands for (FACTS 3.2 to 3.4). */
public final class FirstUrls {

    private FirstUrls() {
    }

    /**
     * The URLs to try, one after the other until one is there: of a directory, provisioning.xml and the device's own
     * file, except by the redirect server; else the URL as it is.
     */
    static List<String> of(BootMethod method, String entry, Device device, MacCase letters) {
        UriReference url = UriReference.parse(entry);
        if (method == BootMethod.REDIRECT_SERVER || !isDirectory(url)) {
            return List.of(entry);
        }
        String folder = url.path().isEmpty() ? entry + "/" : entry;
        return List.of(folder + "provisioning.xml", folder + device.mac().digits(letters) + ".xml");
    }

    /** Whether a first URL names a directory: its path is empty or ends in a slash, and it has no query. */
    public static boolean isDirectory(String url) {
        return isDirectory(UriReference.parse(url));
    }

    private static boolean isDirectory(UriReference url) {
        return (url.path().isEmpty() || url.path().endsWith("/")) && url.authority().isPresent()
                && url.query().isEmpty() && url.fragment().isEmpty();
    }
}
