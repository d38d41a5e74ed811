// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.provchain.cli.diff.ComparedProject;
import org.provchain.core.catalogue.Catalogue;
import org.provchain.core.catalogue.ParameterType;

/** Knows which parameters hold passwords, by the catalogues of both sides. */
final class ComparedPasswords implements Predicate<String> {

    private final List<Catalogue> catalogues;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    private ComparedPasswords(List<Catalogue> catalogues) {
        this.catalogues = catalogues;
    }

    static Predicate<String> of(ComparedProject before, ComparedProject after) {
        return new ComparedPasswords(
                List.of(before.opened().project().catalogue(), after.opened().project().catalogue()));
    }

    @Override
    public boolean test(String parameter) {
        return known.computeIfAbsent(parameter, name -> catalogues.stream().anyMatch(each -> each.find(name)
                .filter(entry -> entry.type() instanceof ParameterType.Secret).isPresent()));
    }
}
