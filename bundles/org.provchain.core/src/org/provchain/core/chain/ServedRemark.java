// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.chain;

import org.eclipse.emf.ecore.EObject;

/**
 * A comment or a processing instruction of a document; it says nothing to the phone.
 *
 * @param before      the index of the instruction that it stands before; their number where it stands behind all
 * @param position    the name of the section that it stands in, or one of the words below; empty where the next instruction tells
 * @param text        the comment without its marks; of an instruction the target, a blank, and the rest
 * @param instruction whether it is a processing instruction (XML 1.0, 2.6)
 * @param source      the element of the text
 */
public record ServedRemark(int before, String position, String text, boolean instruction, EObject source) {

    /** Between the sections, directly under the root element. */
    public static final String OUTSIDE = "outside";

    /** In front of the root element. */
    public static final String BEFORE = "before";

    /** Behind the root element. */
    public static final String AFTER = "after";
}
