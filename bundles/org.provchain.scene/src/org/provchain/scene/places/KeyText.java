// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.places;

import java.util.Optional;

/**
 * Keys as they are written: {@code acme/general}, {@code acme/@entry}, {@code acme/<https://h.example/a.xml>}. No key holds
 * a blank; what would part or end one is written as an escape.
 */
final class KeyText {

    private static final String ENTRY = "@entry";
    private static final String HEX = "0123456789abcdef";

    private KeyText() {
    }

    static String write(ElementKey key) {
        return escaped(key.chain(), false) + '/' + switch (key) {
        case ElementKey.Entry entry -> ENTRY;
        case ElementKey.OfFile file -> escaped(file.file(), false);
        case ElementKey.Outside outside -> '<' + escaped(outside.url(), true) + '>';
        };
    }

    /** The key of a text; none where it is not one. */
    static Optional<ElementKey> read(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String rest = text.substring(slash + 1);
        boolean url = rest.length() > 1 && rest.startsWith("<") && rest.endsWith(">");
        Optional<String> chain = unescaped(text.substring(0, slash), false);
        if (rest.equals(ENTRY)) {
            return chain.map(ElementKey.Entry::new);
        }
        Optional<String> name = url ? unescaped(rest.substring(1, rest.length() - 1), true) : unescaped(rest, false);
        return chain.flatMap(in -> name.map(
                each -> url ? new ElementKey.Outside(in, each) : new ElementKey.OfFile(in, each)));
    }

    private static boolean plain(char each, boolean url) {
        return url ? each > ' ' && each < 0x7F && each != '<' && each != '>' && each != '\\'
                : each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z' || each >= '0' && each <= '9'
                        || each == '_' || each == '-' || each == '.';
    }

    private static String escaped(String text, boolean url) {
        StringBuilder written = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (plain(each, url)) {
                written.append(each);
            } else {
                written.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    written.append(HEX.charAt(each >> shift & 15));
                }
            }
        }
        return written.toString();
    }

    private static Optional<String> unescaped(String text, boolean url) {
        StringBuilder read = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (plain(each, url) || each > 0x7F && !Character.isWhitespace(each)) {
                read.append(each);
            } else if (text.startsWith("\\u", at) && text.length() >= at + 6) {
                int code = 0;
                for (int digit = at + 2; digit < at + 6; digit++) {
                    int value = HEX.indexOf(Character.toLowerCase(text.charAt(digit)));
                    if (value < 0) {
                        return Optional.empty();
                    }
                    code = code << 4 | value;
                }
                read.append((char) code);
                at += 5;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(read.toString());
    }
}
