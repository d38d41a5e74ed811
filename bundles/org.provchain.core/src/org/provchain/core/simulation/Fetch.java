// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.List;
import java.util.Optional;

/**
 * One try to download a file.
 *
 * @param number      its number in the contact, from 1
 * @param url         the URL
 * @param file        the name of the file, where the chain has one at the URL
 * @param credentials what was sent
 * @param status      200, 401 or 404 (RFC 9110)
 * @param note        what is worth knowing of it; empty if nothing is
 * @param sets        the parameters that the file sets, in its order
 * @param firmware    the firmware that it offers
 */
public record Fetch(int number, String url, Optional<String> file, CredentialKind credentials, int status, String note,
        List<Assignment> sets, List<FirmwareDecision> firmware) {
}
