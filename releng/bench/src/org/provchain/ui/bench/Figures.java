// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.bench;

import java.util.Collection;
import java.util.Locale;

/** Times in milliseconds: the middle, the 95th of a hundred, and the greatest. */
final class Figures {

    private final double[] sorted;

    Figures(Collection<Double> millis) {
        sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    double median() {
        return sorted[sorted.length / 2];
    }

    double greatest() {
        return sorted[sorted.length - 1];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,.1f ms (least %,.1f, 95%% within %,.1f, greatest %,.1f, %,d times)",
                median(),
                sorted[0], sorted[(int) Math.ceil(sorted.length * 0.95) - 1], greatest(), sorted.length);
    }
}
