// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import java.util.List;

/** A chain cannot be exported; thrown before the old tree is touched. */
public final class ExportFaultsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ExportFault> faults;

    public ExportFaultsException(List<ExportFault> faults) {
        super(faults.getFirst().message());
        this.faults = List.copyOf(faults);
    }

    /** All that was found, at least one. */
    public List<ExportFault> faults() {
        return faults;
    }
}
