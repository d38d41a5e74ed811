// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.Set;

import org.provchain.dsl.ide.rename.NewNames;

/** Which words may be names of parameters. */
final class ParameterNames {

    /** Keywords that the grammar takes as names of parameters, but of nothing else. */
    private static final Set<String> ALSO = Set.of("firmware", "nvm", "custom", "redirect", "step", "comment",
            "instruction",
            "protected",
            "secret",
            "from", "on", "off", "not", "for");

    private ParameterNames() {
    }

    /** Whether a word may be a name, or the rest of one within a block. */
    static boolean isName(String name) {
        return ALSO.contains(name) || NewNames.fault(name).isEmpty();
    }

    /** Refuses what is no name. */
    static void require(String name) throws ChangeRefused {
        if (!ALSO.contains(name)) {
            NewName.require(name);
        }
    }
}
