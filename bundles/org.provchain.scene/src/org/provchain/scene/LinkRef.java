// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene;

/**
 * Where a link stands in the chain.
 *
 * @param file        the index of the file
 * @param instruction the index among the instructions of the file
 */
public record LinkRef(int file, int instruction) {
}
