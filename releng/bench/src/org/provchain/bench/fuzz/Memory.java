// SPDX-License-Identifier: EPL-2.0
package org.provchain.bench.fuzz;

/** The memory that is in use as the inputs go by; told every so many of them, and at the end. Growth is a fault. */
final class Memory {

    /** Some three times what the greatest of the fuzzers has in use, in MB. */
    private static final double MOST = 100;

    private final String name;
    private final long every;
    private final long begun = System.nanoTime();
    private long inputs;
    private double first;
    private double most;

    Memory(String name, long every) {
        this.name = name;
        this.every = every;
        Runtime.getRuntime().addShutdownHook(new Thread(this::report));
    }

    /**
     * One input more; returns its number, from 1 on.
     *
     * @throws IllegalStateException if more memory is in use than the inputs can explain
     */
    long next() {
        inputs++;
        if (inputs % every == 0) {
            double now = used();
            first = first == 0 ? now : first;
            most = Math.max(most, now);
            System.out.printf("%s: %,d inputs, %.1f MB in use%n", name, inputs, now);
            if (now > MOST) {
                throw new IllegalStateException("%.1f MB in use".formatted(now));
            }
        }
        return inputs;
    }

    private void report() {
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "%s: %,d inputs in %,.0f s (%,.0f a second); in use %.1f MB first, %.1f MB at most, %.1f MB at the"
                        + " end%n",
                name, inputs, seconds, inputs / seconds, first, most, used());
    }

    private static double used() {
        System.gc();
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }
}
