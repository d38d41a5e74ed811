// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Hands bytes to another stream in a thread of its own, so that they are compressed while the next files are made; the
 * bytes and their order are the same. A failure shows at a later call, at the latest at closing.
 */
final class BackgroundOutputStream extends OutputStream {

    private static final int BLOCK = 1 << 18;
    private static final int WAITING = 4;
    private static final byte[] END = new byte[0];

    private final BlockingQueue<byte[]> blocks = new ArrayBlockingQueue<>(WAITING);
    private final Thread worker;
    private byte[] block = new byte[BLOCK];
    private int filled;
    private boolean closed;
    private volatile IOException failure;

    /**
     * Begins to write.
     *
     * @param output where the bytes go, closed with this stream
     */
    BackgroundOutputStream(OutputStream output) {
        worker = Thread.ofPlatform().daemon().name("archive").start(() -> run(output));
    }

    private void run(OutputStream output) {
        try (output) {
            for (byte[] next = blocks.take(); next != END; next = blocks.take()) {
                if (failure == null) {
                    write(output, next);
                }
            }
        } catch (IOException e) {
            fail(e);
        } catch (InterruptedException e) {
            fail(new InterruptedIOException("writing was interrupted"));
        }
    }

    /** Keeps the first failure; what follows comes of it. */
    private void fail(IOException e) {
        if (failure == null) {
            failure = e;
        }
    }

    /** Goes on taking blocks after a failure, so that the other side never waits for nothing. */
    private void write(OutputStream output, byte[] bytes) {
        try {
            output.write(bytes);
        } catch (IOException e) {
            fail(e);
        } catch (RuntimeException | Error e) {
            fail(new IOException(e));
        }
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] { (byte) value }, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int position = offset;
        while (position < offset + length) {
            int part = Math.min(offset + length - position, BLOCK - filled);
            System.arraycopy(bytes, position, block, filled, part);
            filled += part;
            position += part;
            if (filled == BLOCK) {
                hand(block);
                block = new byte[BLOCK];
                filled = 0;
            }
        }
    }

    private void hand(byte[] full) throws IOException {
        throwFailure();
        try {
            blocks.put(full);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (filled > 0) {
                blocks.put(Arrays.copyOf(block, filled));
            }
            blocks.put(END);
            worker.join();
        } catch (InterruptedException e) {
            worker.interrupt();
            throw interrupted();
        }
        throwFailure();
    }

    private static IOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("writing was interrupted");
    }

    private void throwFailure() throws IOException {
        if (failure != null) {
            throw new IOException(failure.getMessage(), failure);
        }
    }
}
