// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops where a document is larger than it may be. */
final class LimitedInputStream extends FilterInputStream {

    private final long limit;
    private long count;

    LimitedInputStream(InputStream bytes, long limit) {
        super(bytes);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int each = super.read();
        count(each < 0 ? 0 : 1);
        return each;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int more) throws XmlProblemException {
        count += more;
        if (count > limit) {
            throw new XmlProblemException(XmlProblem.overLimit(XmlPlace.START, "The document is larger than "
                    + (limit % (1 << 20) == 0 ? limit / (1 << 20) + " MiB" : limit + " bytes")
                    + "; a phone would not take it either. Divide it, or allow a larger size."));
        }
    }
}
