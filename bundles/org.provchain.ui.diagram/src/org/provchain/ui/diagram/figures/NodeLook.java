// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.figures;

import org.provchain.scene.SceneNode.Shape;

/**
 * How a kind of node looks.
 *
 * @param fill the colour of its ground
 * @param line the colour of its border and its icon
 */
record NodeLook(Tone fill, Tone line) {

    static NodeLook of(Shape shape) {
        return switch (shape) {
        case ENTRY, GROUP -> new NodeLook(Tone.ENTRY_FILL, Tone.ENTRY_LINE);
        case FILE, SETTINGS -> new NodeLook(Tone.FILE_FILL, Tone.FILE_LINE);
        case INDEX -> new NodeLook(Tone.INDEX_FILL, Tone.INDEX_LINE);
        case FIRMWARE_LIST -> new NodeLook(Tone.FIRMWARE_FILL, Tone.FIRMWARE_LINE);
        case NVM_LIST, CUSTOM_LIST -> new NodeLook(Tone.LIST_FILL, Tone.LIST_LINE);
        case EXTERNAL -> new NodeLook(Tone.EXTERNAL_FILL, Tone.EXTERNAL_LINE);
        };
    }
}
