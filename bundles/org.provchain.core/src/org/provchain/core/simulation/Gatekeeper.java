// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import org.provchain.core.chain.Credentials;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.inventory.Device;

/** The server's side of HTTP digest: which of the phone's credentials open a protected file. */
final class Gatekeeper {

    private final Accounts accounts;
    private final Device device;

    Gatekeeper(Accounts accounts, Device device) {
        this.accounts = accounts;
        this.device = device;
    }

    /** Whether the server takes the MAC and the MAC-ID. */
    boolean takesDevice(ServedFile file) {
        return file.credentials() instanceof Credentials.OfDevice;
    }

    /** Whether the server takes what is configured on the phone. */
    boolean takes(ServedFile file, Login login) {
        return switch (file.credentials()) {
        case Credentials.Configured configured -> accounts.has(login, device);
        case Credentials.User user -> !login.username().secret() && user.name().equals(login.username().text())
                && login.password().secret() && user.secret().equals(login.password().text());
        case Credentials.OfDevice ofDevice -> false;
        case Credentials.None none -> true;
        };
    }
}
