// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where a finding stands. */
public sealed interface Place {

    /**
     * An element of a text.
     *
     * @param element the element
     * @param feature the feature of the element; null stands for the element as a whole
     * @param index   the index in a many-valued feature, else 0
     * @param offset  the first character within the feature's value, in characters of the value; -1 stands for all of it
     * @param length  the number of characters from offset
     */
    record InText(EObject element, EStructuralFeature feature, int index, int offset, int length) implements Place {

        /** The whole element. */
        public static InText of(EObject element) {
            return new InText(element, null, 0, -1, 0);
        }

        /** A feature of the element. */
        public static InText of(EObject element, EStructuralFeature feature) {
            return new InText(element, feature, 0, -1, 0);
        }

        /** A part of the value of a feature. */
        public static InText of(EObject element, EStructuralFeature feature, int offset, int length) {
            return new InText(element, feature, 0, offset, length);
        }
    }

    /**
     * A line of another file, such as an inventory.
     *
     * @param file   the file
     * @param line   the line, from 1
     * @param column the column, from 1
     */
    record InFile(Path file, int line, int column) implements Place {
    }
}
