// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.dsl.conversion.QuotedText;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.model.ProvchainPackage.Literals;

/** Changes what a chain says of itself. */
public final class ChainHead {

    private ChainHead() {
    }

    /** Gives a chain another name everywhere, in its parts and in scenarios too. */
    public static TextChange rename(Snapshot snapshot, ServedChain chain, String newName) throws ChangeRefused {
        return NewName.change(snapshot, chain.source(), newName);
    }

    /** Makes a file the one that the first URL names. */
    public static TextChange entry(Snapshot snapshot, ServedChain chain, ServedFile file) throws ChangeRefused {
        InChain home = InChain.of(snapshot, file);
        LinkRules rules = new LinkRules(chain);
        if (home.chain() != chain) {
            throw new ChangeRefused(Messages.bind(Messages.LinkChanges_chain, file.name()));
        }
        if (!rules.mayBeEntry(file.kind())) {
            throw new ChangeRefused(Messages.bind(Messages.ChainHead_no_entry, KindWords.any(file.kind())));
        }
        Edits edits = new Edits(snapshot);
        new ChainHeadLines(edits, chain.source()).set(Literals.CHAIN__ENTRY, file.name());
        return edits.change(Messages.bind(Messages.ChainHead_entry, file.name()));
    }

    /** Leaves a chain without an entry. */
    public static TextChange noEntry(Snapshot snapshot, ServedChain chain) throws ChangeRefused {
        Edits edits = new Edits(snapshot);
        HeadPart.remove(edits, edits.site(chain.source()), chain.source(), Literals.CHAIN__ENTRY);
        return edits.change(Messages.ChainHead_entry_none);
    }

    /** Sets the URL that locations are relative to. */
    public static TextChange base(Snapshot snapshot, ServedChain chain, String url) throws ChangeRefused {
        return set(snapshot, chain, Literals.CHAIN__BASE, Optional.of(new QuotedText().toString(url)),
                Messages.ChainHead_base);
    }

    /** Sets the productID of the files that have none of their own. */
    public static TextChange product(Snapshot snapshot, ServedChain chain, Optional<String> product)
            throws ChangeRefused {
        for (String each : product.map(List::of).orElse(List.of())) {
            NewName.require(each);
        }
        return set(snapshot, chain, Literals.CHAIN__PRODUCT, product, Messages.ChainHead_product);
    }

    private static TextChange set(Snapshot snapshot, ServedChain chain, EAttribute feature, Optional<String> value,
            String label) throws ChangeRefused {
        InChain.require(snapshot, chain);
        Edits edits = new Edits(snapshot);
        if (value.isPresent()) {
            new ChainHeadLines(edits, chain.source()).set(feature, value.get());
        } else {
            HeadPart.remove(edits, edits.site(chain.source()), chain.source(), feature);
        }
        return edits.change(Messages.bind(label, chain.name()));
    }
}
