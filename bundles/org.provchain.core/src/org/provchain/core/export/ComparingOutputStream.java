// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Takes bytes and tells whether they are those of a file. */
final class ComparingOutputStream extends OutputStream {

    private final InputStream expected;
    private boolean differs;

    /** Compares with a file; one that is not there differs from all bytes. */
    ComparingOutputStream(Path file) throws IOException {
        boolean there = Files.isRegularFile(file);
        expected = there ? new BufferedInputStream(Files.newInputStream(file)) : InputStream.nullInputStream();
        differs = !there;
    }

    /** Whether the bytes are not those of the file; certain once this is closed. */
    boolean differs() {
        return differs;
    }

    @Override
    public void write(int value) throws IOException {
        differs = differs || expected.read() != (value & 0xFF);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (!differs) {
            byte[] there = expected.readNBytes(length);
            differs = !Arrays.equals(there, 0, there.length, bytes, offset, offset + length);
        }
    }

    /** Takes the end of the bytes into account, and closes the file. */
    @Override
    public void close() throws IOException {
        differs = differs || expected.read() >= 0;
        expected.close();
    }
}
