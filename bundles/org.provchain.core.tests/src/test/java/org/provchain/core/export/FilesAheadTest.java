// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made ahead are the same files, in the same order, and end in the same way. */
@Timeout(20)
class FilesAheadTest {

    private static OutputFile file(int number) {
        return new OutputFile(number + ".xml", new byte[number % 50]);
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 63, 64, 65, 5000 })
    void theSameFilesInTheSameOrder(int count) {
        List<OutputFile> files = IntStream.range(0, count).mapToObj(FilesAheadTest::file).toList();
        List<OutputFile> taken = new ArrayList<>();
        try (FilesAhead ahead = new FilesAhead(files.iterator())) {
            ahead.forEachRemaining(taken::add);
            assertFalse(ahead.hasNext());
            assertThrows(NoSuchElementException.class, ahead::next);
        }
        assertEquals(files, taken);
    }

    @Test
    void whatTheOtherThrowsComesAfterTheFilesBeforeIt() {
        IllegalStateException fault = new IllegalStateException("row 101");
        Iterator<OutputFile> failing = IntStream.range(0, 200).mapToObj(number -> {
            if (number == 100) {
                throw fault;
            }
            return file(number);
        }).iterator();
        try (FilesAhead ahead = new FilesAhead(failing)) {
            for (int number = 0; number < 100; number++) {
                assertEquals(number + ".xml", ahead.next().path());
            }
            assertSame(fault, assertThrows(IllegalStateException.class, ahead::hasNext));
        }
    }

    @Test
    void closingStopsAnEndlessOneAndNothingIsMadeAfterwards() {
        AtomicInteger made = new AtomicInteger();
        FilesAhead ahead = new FilesAhead(IntStream.iterate(0, number -> number + 1).mapToObj(number -> {
            made.incrementAndGet();
            return file(number);
        }).iterator());
        assertTrue(ahead.hasNext());
        ahead.close();
        int then = made.get();
        Thread.onSpinWait();
        assertEquals(then, made.get());
    }

    @Test
    void noMoreIsMadeAheadThanAFewHundredFiles() throws InterruptedException {
        AtomicInteger made = new AtomicInteger();
        try (FilesAhead ahead = new FilesAhead(IntStream.range(0, 100_000).mapToObj(number -> {
            made.incrementAndGet();
            return file(number);
        }).iterator())) {
            assertEquals("0.xml", ahead.next().path());
            int before = -1;
            while (before != made.get()) {
                before = made.get();
                Thread.sleep(50);
            }
            assertTrue(before <= 64 * 6, () -> made.get() + " files were made ahead");
        }
    }
}
