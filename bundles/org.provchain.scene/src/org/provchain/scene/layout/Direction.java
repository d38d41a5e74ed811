// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

/** The way that links run in a picture. */
public enum Direction {

    /** From left to right. */
    RIGHT,

    /** From top to bottom. */
    DOWN
}
