// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.cursor;

import org.eclipse.emf.ecore.EObject;
import org.provchain.model.Parameter;
import org.provchain.model.ParameterBlock;

/** The names of parameters with the prefixes of the blocks that they stand in. */
public final class FullNames {

    private FullNames() {
    }

    /** The full name of an assignment. */
    public static String of(Parameter parameter) {
        return prefix(parameter) + text(parameter.getName());
    }

    /** The full prefix of a block, without the dot at its end. */
    public static String of(ParameterBlock block) {
        return prefix(block) + text(block.getName());
    }

    /** What the blocks around an element put before the names in it, with the dot at its end; empty outside of blocks. */
    public static String prefix(EObject element) {
        StringBuilder prefix = new StringBuilder();
        for (EObject outer = element.eContainer(); outer instanceof ParameterBlock block; outer = outer.eContainer()) {
            prefix.insert(0, text(block.getName()) + ".");
        }
        return prefix.toString();
    }

    private static String text(String name) {
        return name == null ? "" : name;
    }
}
