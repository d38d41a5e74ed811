// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Decodes the bytes of a text, strictly. */
final class Utf8Text {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Utf8Text() {
    }

    /**
     * The text without its byte order mark.
     *
     * @throws UnreadableInput if the bytes are not UTF-8; the message says where
     */
    static String decode(Path file, byte[] bytes) throws UnreadableInput {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(input, decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(each -> each == '\n').count();
            int column = text.length() - text.lastIndexOf('\n');
            String reason = "the byte " + "0x%02X".formatted(bytes[input.position()] & 0xFF)
                    + " is not UTF-8; save the text with that encoding.";
            throw new UnreadableInput(file + ":" + line + ":" + column + ": " + reason, file,
                    new TextRegion(text.length(), 0, line, column, line, column), reason);
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
