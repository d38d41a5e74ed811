// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.linking;

import java.util.List;
import java.util.stream.StreamSupport;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.provchain.core.checks.Check;
import org.provchain.model.Link;
import org.provchain.model.ProvchainPackage;

/** Says which name nothing has, what it should name, and which names come near. */
public class UnresolvedNameMessages extends LinkingDiagnosticMessageProvider {

    @Inject
    private IScopeProvider scopes;

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        String name = context.getLinkText();
        EReference reference = context.getReference();
        List<String> nearest = nearest(context, name);
        String advice = nearest.isEmpty() ? advice(reference, name)
                : "Did you mean '" + String.join("', '", nearest) + "'?";
        return new DiagnosticMessage(problem(context, name) + " " + advice, Severity.ERROR,
                check(context).code(), nearest.toArray(String[]::new));
    }

    private static Check check(ILinkingDiagnosticContext context) {
        if (context.getContext() instanceof Link) {
            return Check.PC202;
        }
        return context.getReference() == ProvchainPackage.Literals.CHAIN__ENTRY ? Check.PC205 : Check.PC002;
    }

    private static String problem(ILinkingDiagnosticContext context, String name) {
        EReference reference = context.getReference();
        if (reference.getEReferenceType() == ProvchainPackage.Literals.PROVISIONING_FILE) {
            return reference == ProvchainPackage.Literals.CHAIN__ENTRY
                    ? "The entry '" + name + "' is no file of the chain."
                    : "The chain has no file '" + name + "'.";
        }
        return reference.getEReferenceType() == ProvchainPackage.Literals.CHAIN
                ? "The project has no chain '" + name + "'."
                : "There is no catalogue '" + name + "'.";
    }

    private static String advice(EReference reference, String name) {
        if (reference.getEReferenceType() == ProvchainPackage.Literals.PROVISIONING_FILE) {
            return "Declare it in the chain, or write the URL in quotes where a URL may stand.";
        }
        return reference.getEReferenceType() == ProvchainPackage.Literals.CHAIN
                ? "Declare it with 'chain " + name + " { … }' in a text of the project."
                : "The shipped catalogue is called 'maxwell'.";
    }

    private List<String> nearest(ILinkingDiagnosticContext context, String name) {
        IScope scope = scopes.getScope(context.getContext(), context.getReference());
        return NearNames.of(name, StreamSupport.stream(scope.getAllElements().spliterator(), false)
                .map(each -> each.getName()).filter(each -> each.getSegmentCount() == 1)
                .map(each -> each.getLastSegment()).limit(NearNames.MOST_CANDIDATES).toList());
    }
}
