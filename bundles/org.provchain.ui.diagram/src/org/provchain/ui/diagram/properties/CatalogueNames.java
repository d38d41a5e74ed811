// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.properties;

import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.provchain.core.catalogue.CatalogueEntry;
import org.provchain.core.catalogue.ParameterType;
import org.provchain.dsl.ide.structure.ValueTexts;

/** Proposes parameters of the catalogue whose names or descriptions have what is typed. */
final class CatalogueNames implements IContentProposalProvider {

    private static final int MOST = 60;

    private final Supplier<ShownFile> shown;

    CatalogueNames(Supplier<ShownFile> shown) {
        this.shown = shown;
    }

    @Override
    public IContentProposal[] getProposals(String contents, int position) {
        if (shown.get() == null) {
            return new IContentProposal[0];
        }
        return shown.get().state().snapshot().project().catalogue().search(contents.substring(0, position)).stream()
                .limit(MOST).map(CatalogueNames::proposal).toArray(IContentProposal[]::new);
    }

    private static IContentProposal proposal(CatalogueEntry entry) {
        // a pattern such as SIP.Account.[0..3].AuthName begins with its first index
        String name = entry.name().replaceAll("\\[(\\d+)[^\\]]*\\]", "$1");
        return new ContentProposal(name, entry.name(), null);
    }

    /** A value that a new parameter begins with: its default, or what its type makes of nothing. */
    static String value(ShownFile file, String name) {
        return file.state().snapshot().project().catalogue().find(name).map(each -> each.defaultValue()
                .map(value -> value.matches("-?\\d+") && isNumber(each) ? value : ValueTexts.text(value))
                .orElse(isNumber(each) ? ValueTexts.number(0) : ValueTexts.text(""))).orElse(ValueTexts.text(""));
    }

    private static boolean isNumber(CatalogueEntry entry) {
        return entry.type() instanceof ParameterType.Int;
    }
}
