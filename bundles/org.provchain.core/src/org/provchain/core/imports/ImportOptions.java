// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.util.Optional;

import org.provchain.core.catalogue.Catalogue;
import org.provchain.core.project.Severity;
import org.provchain.core.xml.read.XmlLimits;

/**
 * How an import is made.
 *
 * @param chain     the name of the chain
 * @param entry     the path of the entry, where the links do not tell
 * @param base      the base of the chain, where the links do not tell
 * @param catalogue knows which parameters are switches and numbers
 * @param limits    what a document may need
 * @param allowLoss whether what the language cannot say is kept as a comment
 * @param perDevice whether files that differ by device only become one
 */
public record ImportOptions(String chain, Optional<String> entry, Optional<String> base, Catalogue catalogue,
        XmlLimits limits, boolean allowLoss, boolean perDevice) {

    /** Whether a problem stops the import; what the language cannot say does not stop one that may lose it. */
    public boolean stops(ImportProblem problem) {
        return problem.check().severity() == Severity.ERROR && !(allowLoss && problem.remedy() == Remedy.COMMENT);
    }
}
