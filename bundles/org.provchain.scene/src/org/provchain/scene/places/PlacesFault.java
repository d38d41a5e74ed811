// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.places;

/**
 * A line of a layout that is not used.
 *
 * @param line    the line, from 1
 * @param column  the column, from 1
 * @param message what is wrong and what to do
 */
public record PlacesFault(int line, int column, String message) {
}
