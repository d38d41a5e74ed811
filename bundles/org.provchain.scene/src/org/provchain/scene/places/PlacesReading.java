// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.places;

import java.util.List;

/**
 * What was read from a layout.
 *
 * @param places what could be used
 * @param faults what could not, in the order of the lines
 */
public record PlacesReading(ChainPlaces places, List<PlacesFault> faults) {
}
