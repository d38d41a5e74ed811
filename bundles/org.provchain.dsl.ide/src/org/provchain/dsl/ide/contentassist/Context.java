// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.contentassist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.provchain.core.catalogue.Catalogue;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.project.Project;
import org.provchain.dsl.ide.names.NameKind;
import org.provchain.dsl.ide.names.NameUses;
import org.provchain.dsl.ide.project.Snapshot;

/**
 * What proposals know beyond the text at hand: the other texts of the project and its inventory.
 *
 * @param catalogue what is known of parameters
 * @param chains    the chains with their files, as they were when the project was read last
 * @param variables the variables of the inventory
 * @param secrets   the names of secrets
 */
public record Context(Catalogue catalogue, List<ServedChain> chains, Set<String> variables, Set<String> secrets) {

    private static final List<String> GIVEN = List.of("mac", "model", "firmware");

    /** A text alone. */
    public static Context of(Catalogue catalogue) {
        return new Context(catalogue, List.of(), new LinkedHashSet<>(GIVEN), Set.of());
    }

    /** A text of a project. */
    public static Context of(Snapshot snapshot) {
        Project project = snapshot.project();
        Set<String> variables = new LinkedHashSet<>();
        Set<String> secrets = new LinkedHashSet<>();
        NameUses.all(snapshot).forEach(each -> {
            if (each.thing().kind() == NameKind.VARIABLE && each.declares()) {
                variables.add(each.name());
            } else if (each.thing().kind() == NameKind.SECRET) {
                secrets.add(each.name());
            }
        });
        variables.addAll(GIVEN);
        return new Context(project.catalogue(), project.chains(), variables, secrets);
    }

    /** The names of the files of a chain, in all texts; of all chains where the name is of none. */
    List<String> files(String chain) {
        List<String> names = new ArrayList<>();
        chains.stream().filter(each -> each.name().equals(chain)).findFirst().map(List::of).orElse(chains)
                .forEach(each -> each.files().stream().map(ServedFile::name).forEach(names::add));
        return names;
    }
}
