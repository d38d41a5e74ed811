// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import org.provchain.core.chain.ParameterValue;

/**
 * A pair of user name and password that files of a chain configure, as they are written.
 *
 * @param username the user name
 * @param password the password
 */
public record Account(ParameterValue username, ParameterValue password) {
}
