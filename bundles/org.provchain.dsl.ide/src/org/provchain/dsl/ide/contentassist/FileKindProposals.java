// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.contentassist;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.provchain.core.dialect.Dialect;
import org.provchain.core.dialect.Dialects;
import org.provchain.model.Chain;
import org.provchain.model.FileKind;

/** The kinds of file that the dialect of a chain has; all of them where the chain names none. */
final class FileKindProposals {

    private final Optional<Dialect> dialect;

    /**
     * @param around the element of the text in which the file would stand
     */
    FileKindProposals(EObject around) {
        this.dialect = Optional.ofNullable(EcoreUtil2.getContainerOfType(around, Chain.class))
                .filter(chain -> chain.getDialectName() != null && chain.getDialectVersion() != null)
                .flatMap(chain -> Dialects.find(chain.getDialectName(), chain.getDialectVersion()));
    }

    List<ContentAssistEntry> kinds() {
        return Arrays.stream(FileKind.values())
                .filter(kind -> dialect.isEmpty() || dialect.get().file(kind).isPresent())
                .map(kind -> ParameterProposals.entry(kind.getLiteral(), kind.getLiteral(), "")).toList();
    }
}
