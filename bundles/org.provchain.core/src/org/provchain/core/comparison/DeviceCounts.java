// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

/**
 * How many devices were compared.
 *
 * @param compared those that both sides have
 * @param same     those of them for which nothing is different
 */
public record DeviceCounts(long compared, long same) {
}
