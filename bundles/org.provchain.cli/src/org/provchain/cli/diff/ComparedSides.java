// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.diff;

/**
 * What is compared, as the user calls it.
 *
 * @param before      the path of the first side
 * @param chainBefore its chain
 * @param after       the path of the second side
 * @param chainAfter  its chain
 */
public record ComparedSides(String before, String chainBefore, String after, String chainAfter) {
}
