// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.project.Project;
import org.provchain.model.CatalogueDeclaration;
import org.provchain.model.Named;
import org.provchain.model.ProvchainPackage;

/** PC003: two chains, two catalogues, or two files of a chain that have one name, so that references are not certain. */
final class NamesakeChecks implements ProjectCheck {

    @Override
    public void check(Project project, FindingSink sink) {
        report("chain", project.chains().stream().map(ServedChain::source).toList(), sink);
        report("catalogue", project.catalogues(), sink);
        for (CatalogueDeclaration catalogue : project.catalogues()) {
            if ("maxwell".equals(catalogue.getName())) {
                report(catalogue, "'maxwell' is the shipped catalogue; give this one another name, such as 'house', and"
                        + " let it extend maxwell.", sink);
            }
        }
        for (ServedChain chain : project.chains()) {
            report("file", chain.files().stream().map(ServedFile::source).toList(), sink);
        }
    }

    private static void report(String what, List<? extends Named> things, FindingSink sink) {
        Map<String, Named> first = new HashMap<>();
        for (Named each : things) {
            if (each.getName() != null && first.putIfAbsent(each.getName(), each) != null) {
                report(each, "There is already a " + what + " '" + each.getName() + "'; rename one of them.", sink);
            }
        }
    }

    private static void report(Named thing, String message, FindingSink sink) {
        sink.report(Check.PC003, Place.InText.of(thing, ProvchainPackage.Literals.NAMED__NAME), message);
    }
}
