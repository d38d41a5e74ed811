// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import org.eclipse.emf.ecore.EObject;

/**
 * Something that is wrong with a catalogue's text.
 *
 * @param kind what is wrong
 * @param element where it stands
 * @param message what is wrong and what to do, in the user's words
 */
public record CatalogueFault(Kind kind, EObject element, String message) {

    /** The ways in which a catalogue can be wrong. */
    public enum Kind {
        /** The name is no pattern; the entry is left out. */
        BAD_PATTERN,
        /** The range of a type or an index is empty, no number, or on a type that takes none; the range is left out. */
        BAD_RANGE,
        /** The same name is declared twice; the first one counts. */
        DUPLICATE,
        /** The catalogue extends itself; each one of the circle is read once. */
        CYCLIC_EXTENDS,
        /** A model that no phone of the family has; it is left out. */
        UNKNOWN_MODEL,
        /** The firmware is no version; it is left out. */
        BAD_FIRMWARE,
        /** The default is no value of the type; it is kept. */
        BAD_DEFAULT
    }
}
