// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.List;
import java.util.Optional;

import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.dialect.StatementKind;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.project.Snapshot;

/** Creates files. */
public final class FileCreation {

    private FileCreation() {
    }

    /**
     * Creates a file behind the last one of the chain. It becomes the entry where the chain has none and the dialect lets it.
     *
     * @throws ChangeRefused where the name cannot be, or the dialect does not have the kind
     */
    public static TextChange create(Snapshot snapshot, ServedChain chain, NewFile file) throws ChangeRefused {
        Edits edits = new Edits(snapshot);
        create(snapshot, edits, chain, file);
        return edits.change(label(file));
    }

    /**
     * Creates a file, and a link to it.
     *
     * @param from     the file that leads to the new one
     * @param position the place among the links of that file, 0 first
     * @throws ChangeRefused where the name cannot be, or the dialect does not have the kind or the link
     */
    public static TextChange createLinked(Snapshot snapshot, ServedChain chain, NewFile file, ServedFile from,
            int position) throws ChangeRefused {
        LinkRules rules = new LinkRules(chain);
        if (InChain.of(snapshot, from).chain() != chain) {
            throw new ChangeRefused(Messages.bind(Messages.LinkChanges_chain, from.name()));
        }
        Optional<String> refusal = rules.refusal(from, file.kind());
        if (refusal.isPresent()) {
            throw new ChangeRefused(refusal.get());
        }
        Edits edits = new Edits(snapshot);
        StatementKind statement = rules.statement(from, file.kind()).orElseThrow();
        LinkChanges.insert(edits, from, statement, file.name(), position);
        create(snapshot, edits, chain, file);
        return edits.change(label(file));
    }

    private static void create(Snapshot snapshot, Edits edits, ServedChain chain, NewFile file)
            throws ChangeRefused {
        InChain.require(snapshot, chain);
        LinkRules rules = new LinkRules(chain);
        if (!rules.kinds().contains(file.kind())) {
            throw new ChangeRefused(rules.unknown(file.kind()));
        }
        new FreeNames(chain).require(file.name());
        boolean entry = chain.source().getEntry() == null && rules.mayBeEntry(file.kind());
        new FilePlaces(edits, chain).add(List.of(Piece.of(file.text())), entry ? file.name() : "");
    }

    private static String label(NewFile file) {
        return Messages.bind(Messages.FileCreation_create, KindWords.one(file.kind()), file.name());
    }
}
