// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

/**
 * What the phone does about a firmware that a file offers.
 *
 * @param version   the version offered; empty where the file does not say
 * @param url       where the image lies
 * @param installed whether it is installed
 * @param reason    why, or why not
 */
public record FirmwareDecision(String version, String url, boolean installed, String reason) {

    /** What is done about it, in words. */
    public String words() {
        return installed ? "installed" : "not installed";
    }
}
