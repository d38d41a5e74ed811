// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.picture;

import org.provchain.scene.SceneOptions;
import org.provchain.scene.group.GroupOptions;
import org.provchain.scene.layout.Direction;
import org.provchain.scene.places.ChainPlaces;

/**
 * How a chain is drawn.
 *
 * @param scene     how much of it is shown
 * @param groups    how much is folded
 * @param direction the way that links run
 * @param places    what a person put somewhere; only an SVG has places
 */
public record PictureOptions(SceneOptions scene, GroupOptions groups, Direction direction, ChainPlaces places) {

    /** From left to right, each file folded, at most as many nodes as a person can look at. */
    public static final PictureOptions DEFAULT = new PictureOptions(SceneOptions.PLAIN, GroupOptions.DEFAULT,
            Direction.RIGHT, ChainPlaces.NONE);
}
