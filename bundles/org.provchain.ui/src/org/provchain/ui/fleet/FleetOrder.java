// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;

import org.provchain.core.progress.Cancellation;

/**
 * Which rows are shown, and in which order; the order of the file stays.
 *
 * @param filter     what a value of the row must hold, in any letter case; empty shows all
 * @param column     the column that is sorted by, or {@link #AS_IN_FILE}
 * @param descending whether the last comes first
 */
record FleetOrder(String filter, int column, boolean descending) {

    /** The order of the file. */
    static final int AS_IN_FILE = -1;
    static final FleetOrder ALL = new FleetOrder("", AS_IN_FILE, false);

    FleetOrder filtered(String text) {
        return new FleetOrder(text, column, descending);
    }

    /** Sorted by a column: first ascending, then descending, then as in the file. */
    FleetOrder clicked(int by) {
        return by != column ? new FleetOrder(filter, by, false)
                : descending ? new FleetOrder(filter, AS_IN_FILE, false) : new FleetOrder(filter, by, true);
    }

    /**
     * The rows in their order.
     *
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    int[] rows(Fleet fleet, Cancellation cancellation) {
        int[] found = IntStream.range(0, fleet.content().size()).filter(row -> holds(fleet, row, cancellation))
                .toArray();
        if (column == AS_IN_FILE) {
            return found;
        }
        Key[] keys = new Key[found.length];
        for (int i = 0; i < found.length; i++) {
            check(i, cancellation);
            keys[i] = new Key(found[i], fleet.text(found[i], column).toLowerCase(Locale.ROOT));
        }
        Comparator<Key> order = column == fleet.findingsColumn()
                ? Comparator.comparingInt(key -> fleet.findings().of(key.row()).size())
                : Comparator.comparing(Key::text, FleetOrder::compare);
        return Arrays.stream(keys).sorted(descending ? order.reversed() : order).mapToInt(Key::row).toArray();
    }

    private record Key(int row, String text) {
    }

    private boolean holds(Fleet fleet, int row, Cancellation cancellation) {
        check(row, cancellation);
        if (filter.isEmpty()) {
            return true;
        }
        String wanted = filter.toLowerCase(Locale.ROOT);
        return fleet.content().values(row).stream().anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(wanted))
                || fleet.outcomes().word(row).contains(wanted);
    }

    private static void check(int row, Cancellation cancellation) {
        if (row % 1024 == 0) {
            cancellation.check();
        }
    }

    /** Numbers at the same place by their value, so that Desk 10 comes behind Desk 9. */
    static int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int end = digits(one, i);
            int otherEnd = digits(other, j);
            int order = end > i && otherEnd > j ? number(one, i, end, other, j, otherEnd)
                    : Character.compare(one.charAt(i), other.charAt(j));
            if (order != 0) {
                return order;
            }
            i = Math.max(end, i + 1);
            j = Math.max(otherEnd, j + 1);
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int number(String one, int from, int end, String other, int otherFrom, int otherEnd) {
        int i = from;
        int j = otherFrom;
        while (i < end - 1 && one.charAt(i) == '0') {
            i++;
        }
        while (j < otherEnd - 1 && other.charAt(j) == '0') {
            j++;
        }
        int longer = Integer.compare(end - i, otherEnd - j);
        return longer != 0 ? longer : one.substring(i, end).compareTo(other.substring(j, otherEnd));
    }
}
