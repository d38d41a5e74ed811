// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The path of a request, decoded once. What could mean another place than it says is no path: a part that is {@code ..}
 * or {@code .}, a separator behind an escape, a control character, an escape of an escape, bytes that are no UTF-8.
 */
public final class RequestPath {

    /** The longest path that is looked at; longer ones are refused. */
    public static final int LONGEST = 1024;

    private static final int ESCAPE = 3;
    private static final int HEX = 16;

    private RequestPath() {
    }

    /**
     * The path with its escapes replaced.
     *
     * @param raw the path as it was sent, without query
     * @return the path; empty where it is none that could be served
     */
    public static Optional<String> decode(String raw) {
        if (raw.length() > LONGEST || !raw.startsWith("/")) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.allocate(raw.length() * ESCAPE);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                int escaped = escaped(raw, i);
                if (escaped <= ' ' - 1 || escaped == '/' || escaped == '\\' || escaped == 0x7F) {
                    return Optional.empty();
                }
                bytes.put((byte) escaped);
                i += ESCAPE - 1;
            } else if (c < ' ' || c == '\\' || c == 0x7F || c == ';') {
                return Optional.empty();
            } else {
                bytes.put(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return text(bytes.flip()).filter(RequestPath::staysWhereItIs);
    }

    private static boolean staysWhereItIs(String path) {
        for (String part : path.split("/", -1)) {
            if (part.equals("..") || part.equals(".")) {
                return false;
            }
        }
        return true;
    }

    /** The byte of an escape, or -1 where it is none. */
    private static int escaped(String raw, int at) {
        if (at + ESCAPE > raw.length()) {
            return -1;
        }
        int high = Character.digit(raw.charAt(at + 1), HEX);
        int low = Character.digit(raw.charAt(at + 2), HEX);
        return high < 0 || low < 0 ? -1 : high * HEX + low;
    }

    private static Optional<String> text(ByteBuffer bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
