// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.live;

/**
 * What a real phone asked for.
 *
 * @param phone  which phone: its MAC address, or the address that it asks from
 * @param client the address that it asks from
 * @param file   the file of the chain, by its name
 * @param status the status of the answer (RFC 9110)
 */
public record LiveFetch(String phone, String client, String file, int status) {

    private static final int REFUSED = 400;

    /** Whether the phone did not get the file. */
    public boolean isRefused() {
        return status >= REFUSED;
    }
}
