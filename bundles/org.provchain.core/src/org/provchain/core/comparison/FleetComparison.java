// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.provchain.core.progress.Progress;

/** Compares what two chains do to many devices, some of them at a time. */
public final class FleetComparison {

    /** So many devices are played before their differences are put together. */
    private static final int BATCH = 512;

    private final DeviceComparison comparison;
    private final DifferenceGroups groups;
    private final Progress progress;

    public FleetComparison(DeviceComparison comparison, DifferenceGroups groups, Progress progress) {
        this.comparison = comparison;
        this.groups = groups;
        this.progress = progress;
    }

    /**
     * Compares all devices; what is different is in the groups.
     *
     * @return how many were compared, and how many are the same
     */
    public DeviceCounts of(Iterator<DevicePair> devices) {
        progress.started(Progress.UNKNOWN);
        long compared = 0;
        long same = 0;
        while (devices.hasNext()) {
            List<DevicePair> batch = new ArrayList<>(BATCH);
            while (batch.size() < BATCH && devices.hasNext()) {
                batch.add(devices.next());
            }
            List<Difference> differences = batch.parallelStream()
                    .map(each -> comparison.of(each.before(), each.after())).toList();
            for (int at = 0; at < batch.size(); at++) {
                if (differences.get(at).isEmpty()) {
                    same++;
                } else {
                    groups.add(batch.get(at).before(), differences.get(at));
                }
            }
            compared += batch.size();
            progress.advanced(batch.size());
        }
        progress.done();
        return new DeviceCounts(compared, same);
    }
}
