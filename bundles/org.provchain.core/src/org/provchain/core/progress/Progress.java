// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.progress;

/** Is told how far a long work is; called by one thread, in the order of the methods here. */
public interface Progress {

    /** The total where it is not known. */
    long UNKNOWN = -1;

    /** Shows nothing. */
    Progress NONE = new Progress() {
        @Override
        public void started(long total) {
            // nobody looks
        }

        @Override
        public void advanced(long steps) {
            // nobody looks
        }

        @Override
        public void done() {
            // nobody looks
        }
    };

    /**
     * The work begins.
     *
     * @param total the number of steps to come, or {@link #UNKNOWN}
     */
    void started(long total);

    /**
     * Some steps are done; cheap, for it may be called for every file.
     *
     * @param steps how many since the last call, at least 1
     */
    void advanced(long steps);

    /** The work has ended, well or not. */
    void done();
}
