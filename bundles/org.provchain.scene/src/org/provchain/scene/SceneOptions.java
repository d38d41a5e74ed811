// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.provchain.core.checks.Finding;

/**
 * How much of a chain is shown.
 *
 * @param findings what was found in the project; what stands in the chain becomes badges
 * @param unfolded whether the parameters of the file with this name are shown inside it
 */
public record SceneOptions(Collection<Finding> findings, Predicate<String> unfolded) {

    /** No findings, no parameters. */
    public static final SceneOptions PLAIN = new SceneOptions(List.of(), name -> false);

    /** The same with badges for what was found. */
    public SceneOptions withFindings(Collection<Finding> found) {
        return new SceneOptions(found, unfolded);
    }

    /** The same with the parameters of these files. */
    public SceneOptions withUnfolded(Set<String> names) {
        return new SceneOptions(findings, names::contains);
    }

    /** The same with the parameters of all files. */
    public SceneOptions withAllUnfolded() {
        return new SceneOptions(findings, name -> true);
    }
}
