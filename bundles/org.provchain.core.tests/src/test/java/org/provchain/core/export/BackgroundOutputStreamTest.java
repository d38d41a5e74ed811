// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class BackgroundOutputStreamTest {

    private static final int MANY = 5_000_000;

    @Test
    void handsOnTheSameBytesAndCloses() throws IOException {
        byte[] bytes = new byte[MANY];
        new Random(1).nextBytes(bytes);
        boolean[] closed = { false };
        ByteArrayOutputStream taken = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (OutputStream output = new BackgroundOutputStream(taken)) {
            output.write(bytes[0]);
            for (int i = 1; i < MANY; i += 777) {
                output.write(bytes, i, Math.min(777, MANY - i));
            }
        }
        assertArrayEquals(bytes, taken.toByteArray());
        assertTrue(closed[0]);
    }

    @Test
    void aFailureShowsAndNobodyWaitsForEver() {
        OutputStream full = failing(new IOException("disk full"));
        IOException failure = assertThrows(IOException.class, () -> {
            try (OutputStream output = new BackgroundOutputStream(full)) {
                output.write(new byte[MANY]);
            }
        });
        assertEquals("disk full", failure.getMessage());
    }

    @Test
    void aFailureOfTheLastBytesShowsAtClosing() throws IOException {
        OutputStream output = new BackgroundOutputStream(failing(new IOException("disk full")));
        output.write(1);
        assertThrows(IOException.class, output::close);
    }

    private static OutputStream failing(IOException failure) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw failure;
            }
        };
    }
}
