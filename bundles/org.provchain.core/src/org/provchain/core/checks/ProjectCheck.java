// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import org.provchain.core.project.Project;

/** A family of checks that looks at a whole project; it keeps no state between two calls. */
@FunctionalInterface
public interface ProjectCheck {

    /** Reports all findings of this family, in the order of the texts. */
    void check(Project project, FindingSink sink);
}
