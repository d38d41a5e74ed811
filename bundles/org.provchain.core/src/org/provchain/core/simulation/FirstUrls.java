// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.List;

import org.provchain.core.inventory.Device;
import org.provchain.core.uri.MacCase;
import org.provchain.core.uri.UriReference;
import org.provchain.model.BootMethod;

/** What the first URL of a contact stands for (FACTS 3.2 to 3.4). */
final class FirstUrls {

    private FirstUrls() {
    }

    /**
     * The URLs to try, one after the other until one is there: of a directory, provisioning.xml and the device's own
     * file, except by the redirect server; else the URL as it is. A directory has a path that is empty or ends in a
     * slash, and no query.
     */
    static List<String> of(BootMethod method, String entry, Device device, MacCase letters) {
        UriReference url = UriReference.parse(entry);
        boolean directory = (url.path().isEmpty() || url.path().endsWith("/")) && url.authority().isPresent()
                && url.query().isEmpty() && url.fragment().isEmpty();
        if (method == BootMethod.REDIRECT_SERVER || !directory) {
            return List.of(entry);
        }
        String folder = url.path().isEmpty() ? entry + "/" : entry;
        return List.of(folder + "provisioning.xml", folder + device.mac().digits(letters) + ".xml");
    }
}
