// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import org.provchain.core.checks.Check;
import org.provchain.core.xml.read.XmlPlace;

/**
 * Something that an import found in a document.
 *
 * @param check   PC601 to PC604
 * @param file    the document, as it is named in messages
 * @param place   where in it
 * @param message what is wrong and what to do
 * @param remedy  what helps
 */
public record ImportProblem(Check check, String file, XmlPlace place, String message, Remedy remedy) {

    /** Something that no copy and no limit helps against. */
    ImportProblem(Check check, String file, XmlPlace place, String message) {
        this(check, file, place, message, Remedy.NONE);
    }
}
