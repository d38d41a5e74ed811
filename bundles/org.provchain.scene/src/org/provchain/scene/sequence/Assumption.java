// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.sequence;

/**
 * An option of the simulation that a trace depends on.
 *
 * @param setting its name with its value
 * @param basis   how well the default is known, and what it settles
 */
public record Assumption(String setting, String basis) {
}
