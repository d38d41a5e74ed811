// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of a document (XML 1.0, appendix F): by its byte order mark, else by the bytes of its first characters, else
 * as its declaration says, else UTF-8.
 *
 * @param charset the encoding
 * @param mark    the number of bytes of the byte order mark
 */
public record XmlEncoding(Charset charset, int mark) {

    private static final int HEAD = 1024;
    private static final Pattern DECLARED = Pattern
            .compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"'>]*)[\"'][^>]*>");

    /**
     * The encoding of a document.
     *
     * @param head its first bytes
     * @throws XmlProblemException if the declaration names an encoding that nobody knows, or that it cannot be in
     */
    public static XmlEncoding of(byte[] head) throws XmlProblemException {
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return new XmlEncoding(StandardCharsets.UTF_8, 3);
        }
        if (begins(head, 0xFE, 0xFF)) {
            return new XmlEncoding(StandardCharsets.UTF_16BE, 2);
        }
        if (begins(head, 0xFF, 0xFE)) {
            return new XmlEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (begins(head, 0, '<')) {
            return new XmlEncoding(StandardCharsets.UTF_16BE, 0);
        }
        if (begins(head, '<', 0)) {
            return new XmlEncoding(StandardCharsets.UTF_16LE, 0);
        }
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return new XmlEncoding(declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8, 0);
    }

    /** The characters of a document behind its byte order mark; bytes that are none of the encoding fail. */
    static Reader decode(InputStream bytes, long limit) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(new LimitedInputStream(bytes, limit), 1 << 16);
        buffered.mark(HEAD);
        byte[] head = buffered.readNBytes(HEAD);
        buffered.reset();
        XmlEncoding encoding = of(head);
        buffered.skipNBytes(encoding.mark());
        return new InputStreamReader(buffered, encoding.charset().newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset named(String name) throws XmlProblemException {
        try {
            Charset charset = Charset.forName(name);
            if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
                throw new XmlProblemException(XmlProblem.malformed(XmlPlace.START, "The declaration says encoding=\""
                        + name + "\", but the bytes are of another one; write the one that the file has, such as "
                        + "encoding=\"UTF-8\"."));
            }
            return charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new XmlProblemException(XmlProblem.malformed(XmlPlace.START, "The declaration says encoding=\"" + name
                    + "\", which is no encoding that is known here; save the file in UTF-8 and write encoding=\"UTF-8\"."));
        }
    }

    private static boolean begins(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int at = 0; at < bytes.length; at++) {
            if ((head[at] & 0xFF) != bytes[at]) {
                return false;
            }
        }
        return true;
    }
}
