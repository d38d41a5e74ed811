// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.svg;

import org.provchain.scene.SceneNode.Shape;

/**
 * How a kind of node looks.
 *
 * @param fill   the colour of its ground
 * @param stroke the colour of its border and its icon
 * @param icon   its icon, a path in a square of 16 pixels
 */
public record Look(String fill, String stroke, String icon) {

    /** The sign of a protected file. */
    public static final String LOCK = "M1 7 H11 V15 H1 Z M3 7 V4.5 A3 3 0 0 1 9 4.5 V7";

    /** The phone of a trace. */
    public static final Look PHONE = new Look("#eef2f5", "#5b6b7a",
            "M4 1 H12 V15 H4 Z M6 3 H10 V6 H6 Z M6 9 H7 M9 9 H10 M6 12 H7 M9 12 H10");
    /** A server of a trace. */
    public static final Look SERVER = new Look("#e8f1fb", "#2f6fb0",
            "M2 2 H14 V7 H2 Z M2 9 H14 V14 H2 Z M4 4.5 H6 M4 11.5 H6");
    /** All went well. */
    public static final String DONE = "M2 8 L6 12 L14 4";
    /** It went no further. */
    public static final String STOPPED = "M3 3 L13 13 M13 3 L3 13";

    private static final String SHEET = "M3 1 H10 L14 5 V15 H3 Z M10 1 V5 H14";
    private static final String LIST = "M2 3 H4 M6 3 H14 M2 8 H4 M6 8 H14 M2 13 H4 M6 13 H14";
    /** The sign of firmware. */
    public static final String CHIP = "M4 4 H12 V12 H4 Z M6 1 V4 M10 1 V4 M6 12 V15 M10 12 V15 M1 6 H4 M1 10 H4 M12 6 H15 M12 10 H15";
    private static final String TREE = "M2 2 H7 V6 H2 Z M9 10 H14 V14 H9 Z M4.5 6 V12 H9";
    private static final String KNOBS = "M2 4 H8 M12 4 H14 M10 2 A2 2 0 1 1 9.9 2 M2 12 H4 M8 12 H14 M6 10 A2 2 0 1 1 5.9 10";
    private static final String START = "M3 2 L13 8 L3 14 Z";
    private static final String GLOBE = "M8 1 A7 7 0 1 1 7.9 1 M1 8 H15 M8 1 C4 5 4 11 8 15 C12 11 12 5 8 1";

    private static final String STACK = "M2 5 H11 V14 H2 Z M4.5 5 V2.5 H13.5 V11.5 H11";

    /** How a kind looks. */
    public static Look of(Shape shape) {
        return switch (shape) {
        case ENTRY -> new Look("#eef2f5", "#5b6b7a", START);
        case FILE -> new Look("#e8f1fb", "#2f6fb0", SHEET);
        case INDEX -> new Look("#ece9f8", "#6554a8", TREE);
        case FIRMWARE_LIST -> new Look("#fdf0e1", "#b0762f", CHIP);
        case NVM_LIST, CUSTOM_LIST -> new Look("#e6f4f1", "#2f8f7b", LIST);
        case SETTINGS -> new Look("#e8f1fb", "#2f6fb0", KNOBS);
        case GROUP -> new Look("#f3f4f6", "#5b6b7a", STACK);
        case EXTERNAL -> new Look("#ffffff", "#8795a3", GLOBE);
        };
    }

    /** What lies elsewhere has a broken border. */
    String dashes() {
        return icon.equals(GLOBE) ? " stroke-dasharray=\"4 3\"" : "";
    }
}
