// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;

/**
 * Makes files in a thread of its own, some ahead of the one that takes them, so that the next are made while one is
 * written; the files and their order are the same. What the other iterator throws is thrown by {@link #hasNext}.
 */
final class FilesAhead implements Iterator<OutputFile>, AutoCloseable {

    private static final int MOST_FILES = 64;
    private static final int MOST_BYTES = 1 << 18;
    private static final int WAITING = 4;

    /**
     * Files in their order.
     *
     * @param files   the files
     * @param last    whether none comes after these
     * @param failure why none comes after these, or null
     */
    private record Batch(List<OutputFile> files, boolean last, Throwable failure) {
    }

    private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(WAITING);
    private final Thread worker;
    private Batch batch = new Batch(List.of(), false, null);
    private int taken;

    /** Begins to make the files. */
    FilesAhead(Iterator<OutputFile> files) {
        worker = Thread.ofPlatform().daemon().name("documents").start(() -> run(files));
    }

    @Override
    public boolean hasNext() {
        while (taken == batch.files().size()) {
            if (batch.failure() != null) {
                throw rethrown(batch.failure());
            }
            if (batch.last()) {
                return false;
            }
            batch = await();
            taken = 0;
        }
        return true;
    }

    @Override
    public OutputFile next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return batch.files().get(taken++);
    }

    /** Stops making files and waits until nothing is made any more. */
    @Override
    public void close() {
        worker.interrupt();
        batches.clear();
        boolean interrupted = false;
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Batch await() {
        try {
            return batches.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("writing was interrupted");
        }
    }

    private void run(Iterator<OutputFile> files) {
        try {
            boolean more = true;
            while (more) {
                List<OutputFile> made = new ArrayList<>(MOST_FILES);
                Throwable failure = null;
                try {
                    more = fill(files, made);
                } catch (RuntimeException | Error e) {
                    failure = e;
                    more = false;
                }
                batches.put(new Batch(made, !more, failure));
            }
        } catch (InterruptedException e) {
            // closed: nobody takes what is made
        }
    }

    private static boolean fill(Iterator<OutputFile> files, List<OutputFile> made) throws InterruptedException {
        int bytes = 0;
        while (made.size() < MOST_FILES && bytes < MOST_BYTES) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (!files.hasNext()) {
                return false;
            }
            OutputFile file = files.next();
            made.add(file);
            bytes += file.content().length;
        }
        return true;
    }

    private static RuntimeException rethrown(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }
}
