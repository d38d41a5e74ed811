// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.provchain.core.checks.Finding;
import org.provchain.model.BootMethod;

/**
 * How much of a chain is shown.
 *
 * @param findings what was found in the project; what stands in the chain becomes badges
 * @param unfolded whether the parameters of the file with this name are shown inside it
 * @param methods  how phones get the first URL; none where nothing is to be said of it
 */
public record SceneOptions(Collection<Finding> findings, Predicate<String> unfolded, Set<BootMethod> methods) {

    /** No findings, no parameters. */
    public static final SceneOptions PLAIN = new SceneOptions(List.of(), name -> false, Set.of());

    /** The same with badges for what was found. */
    public SceneOptions withFindings(Collection<Finding> found) {
        return new SceneOptions(found, unfolded, methods);
    }

    /** The same with the parameters of these files. */
    public SceneOptions withUnfolded(Set<String> names) {
        return new SceneOptions(findings, names::contains, methods);
    }

    /** The same with the parameters of all files. */
    public SceneOptions withAllUnfolded() {
        return new SceneOptions(findings, name -> true, methods);
    }

    /** The same, with how phones get the first URL. */
    public SceneOptions withMethods(Set<BootMethod> known) {
        return new SceneOptions(findings, unfolded, known);
    }
}
