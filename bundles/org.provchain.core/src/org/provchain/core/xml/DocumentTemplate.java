// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A document as bytes with holes: what is the same for all devices is encoded once.
 *
 * @param constants the stretches between the holes, one more than holes
 * @param holes     the holes, in order
 */
record DocumentTemplate(List<byte[]> constants, List<Hole> holes) {

    /** Whether the document is the same for all devices and holds no secret. */
    boolean isConstant() {
        return holes.isEmpty();
    }

    /** The document as UTF-8; null where the filler had no text for a hole. */
    byte[] render(HoleFiller filler) {
        if (isConstant()) {
            return constants.getFirst();
        }
        byte[][] fillings = new byte[holes.size()][];
        int length = constants.stream().mapToInt(each -> each.length).sum();
        boolean complete = true;
        for (int at = 0; at < fillings.length; at++) {
            String text = filler.fill(holes.get(at).setting());
            if (text == null) {
                complete = false;
            } else {
                fillings[at] = XmlText.attribute(text).getBytes(StandardCharsets.UTF_8);
                length += fillings[at].length;
            }
        }
        return complete ? joined(fillings, length) : null;
    }

    private byte[] joined(byte[][] fillings, int length) {
        byte[] document = new byte[length];
        int at = 0;
        for (int piece = 0; piece < constants.size(); piece++) {
            byte[] constant = constants.get(piece);
            System.arraycopy(constant, 0, document, at, constant.length);
            at += constant.length;
            if (piece < fillings.length) {
                System.arraycopy(fillings[piece], 0, document, at, fillings[piece].length);
                at += fillings[piece].length;
            }
        }
        return document;
    }
}
