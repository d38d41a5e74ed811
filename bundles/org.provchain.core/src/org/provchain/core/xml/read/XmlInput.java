// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document that can be read more than once: a second time to say what is wrong with it. */
public interface XmlInput {

    /**
     * The characters of the document, without a byte order mark.
     *
     * @throws IOException if it cannot be read
     */
    Reader open(XmlLimits limits) throws IOException;

    /** A text. */
    static XmlInput of(String text) {
        return limits -> new StringReader(text);
    }

    /** A document as it lies in a file, in the encoding that its byte order mark or its declaration tells, else UTF-8. */
    static XmlInput of(byte[] document) {
        return limits -> XmlEncoding.decode(new ByteArrayInputStream(document), limits.bytes());
    }

    /** A file in the encoding that its byte order mark or its declaration tells, else UTF-8. */
    static XmlInput of(Path file) {
        return limits -> {
            InputStream bytes = Files.newInputStream(file);
            try {
                return XmlEncoding.decode(bytes, limits.bytes());
            } catch (IOException | RuntimeException failed) {
                bytes.close();
                throw failed;
            }
        };
    }
}
