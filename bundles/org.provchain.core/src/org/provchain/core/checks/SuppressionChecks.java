// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import static org.provchain.model.ProvchainPackage.Literals.SUPPRESSION__CODE;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.provchain.core.project.Project;
import org.provchain.model.Chain;
import org.provchain.model.ChainPart;
import org.provchain.model.ParameterBlock;
import org.provchain.model.ProvisioningFile;
import org.provchain.model.Suppressible;
import org.provchain.model.Suppression;

/** PC005: a suppression of a check that does not exist, or one that silences nothing any more. */
final class SuppressionChecks implements ProjectCheck {

    private final Set<Suppression> used;

    /**
     * @param used the suppressions that have silenced something
     */
    SuppressionChecks(Set<Suppression> used) {
        this.used = used;
    }

    @Override
    public void check(Project project, FindingSink sink) {
        Deque<EObject> waiting = new ArrayDeque<>();
        project.texts().forEach(text -> waiting.addAll(text.getElements()));
        while (!waiting.isEmpty()) {
            EObject element = waiting.poll();
            if (element instanceof Suppressible suppressible) {
                suppressible.getSuppressions().forEach(each -> check(each, sink));
            }
            switch (element) {
            case Chain chain -> waiting.addAll(chain.getFiles());
            case ChainPart part -> waiting.addAll(part.getFiles());
            case ProvisioningFile file -> waiting.addAll(file.getStatements());
            case ParameterBlock block -> waiting.addAll(block.getStatements());
            default -> {
                // holds nothing that could be silenced by itself
            }
            }
        }
    }

    private void check(Suppression suppression, FindingSink sink) {
        if (used.contains(suppression) || suppression.getCode() == null) {
            return;
        }
        String code = suppression.getCode();
        String message = Check.find(code).isPresent()
                ? "This silences nothing: there is no finding " + code + " here. Remove it."
                : "There is no check " + code + "; docs/checks lists them.";
        sink.report(Check.PC005, Place.InText.of(suppression, SUPPRESSION__CODE), message);
    }
}
