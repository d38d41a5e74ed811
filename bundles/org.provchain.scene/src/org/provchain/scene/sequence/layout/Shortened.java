// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.sequence.layout;

/** Texts that are too long lose their middle: the server and the file of a URL stand at its ends. */
final class Shortened {

    private static final String GAP = "\u2026";

    private Shortened() {
    }

    /** The text as far as there is room for it. */
    static String to(String text, Face face, double room) {
        if (face.width(text) <= room) {
            return text;
        }
        int[] characters = text.codePoints().toArray();
        int fits = 0;
        int tooMany = characters.length;
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) >>> 1;
            if (face.width(kept(characters, middle)) <= room) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return kept(characters, fits);
    }

    private static String kept(int[] characters, int count) {
        int behind = count / 2;
        return new String(characters, 0, count - behind) + GAP
                + new String(characters, characters.length - behind, behind);
    }
}
