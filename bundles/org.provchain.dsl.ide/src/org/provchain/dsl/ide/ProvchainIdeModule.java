// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide;

import org.eclipse.xtext.ide.editor.contentassist.IPrefixMatcher;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.provchain.dsl.ide.contentassist.AnyPrefix;
import org.provchain.dsl.ide.contentassist.ProvchainProposals;

/** What is bound to the language services. */
public class ProvchainIdeModule extends AbstractProvchainIdeModule {

    /** Proposals that know the parameters of the phone. */
    public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
        return ProvchainProposals.class;
    }

    /** Proposals are made for no prefix; what was typed is compared afterwards, in one place for all of them. */
    @Override
    public Class<? extends IPrefixMatcher> bindIPrefixMatcher() {
        return AnyPrefix.class;
    }
}
