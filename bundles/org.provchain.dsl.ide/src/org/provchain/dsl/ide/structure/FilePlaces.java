// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.provchain.core.chain.ServedChain;
import org.provchain.model.Chain;
import org.provchain.model.ChainPart;
import org.provchain.model.ProvchainPackage.Literals;
import org.provchain.model.ProvisioningFile;

/** Where files stand in the texts of a chain. */
final class FilePlaces {

    private final Edits edits;
    private final ServedChain chain;

    FilePlaces(Edits edits, ServedChain chain) {
        this.edits = edits;
        this.chain = chain;
    }

    /**
     * Puts files behind the last one of the chain's own block, or of its last part where only parts have files.
     *
     * @param entry the name that the chain is to have as its entry, or empty
     */
    void add(List<Piece> files, String entry) throws ChangeRefused {
        Chain source = chain.source();
        Body body = new Body(edits, source);
        ILeafNode last = body.lastWord();
        if (chain.files().isEmpty() && last.getOffset() == body.open().getOffset()) {
            List<Piece> pieces = new ArrayList<>();
            if (!entry.isEmpty()) {
                pieces.add(Piece.of(new ChainHeadLines(edits, source).line(Literals.CHAIN__ENTRY, entry)));
            }
            pieces.addAll(files);
            body.inside(pieces, body.site().newLine());
            return;
        }
        if (!entry.isEmpty()) {
            new ChainHeadLines(edits, source).set(Literals.CHAIN__ENTRY, entry);
        }
        if (chain.files().isEmpty()) {
            for (Piece each : files) {
                body.behind(Extent.of(body.site(), last.getOffset(), last.getEndOffset()), each,
                        body.site().newLine());
            }
        } else {
            behind(source.getFiles().isEmpty() ? chain.files().getLast().source() : source.getFiles().getLast(), files);
        }
    }

    /** Puts files behind another one. */
    void behind(ProvisioningFile before, List<Piece> files) throws ChangeRefused {
        Body body = new Body(edits, before.eContainer());
        Site site = body.site();
        List<ProvisioningFile> all = files(before.eContainer());
        int at = all.indexOf(before);
        boolean gap = all.size() < 2 || hasGap(site, all.get(Math.max(0, at - 1)), all.get(Math.max(1, at)));
        for (Piece each : files) {
            body.behind(Extent.of(site, before), each, gap ? site.newLine() : "");
        }
    }

    private static List<ProvisioningFile> files(EObject block) {
        return block instanceof Chain whole ? whole.getFiles() : ((ChainPart) block).getFiles();
    }

    private static boolean hasGap(Site site, ProvisioningFile before, ProvisioningFile behind) throws ChangeRefused {
        int begin = site.nextLine(Extent.of(site, before).behind());
        int end = site.lineStart(Extent.of(site, behind).begin());
        for (int line = begin; line < end; line = site.nextLine(line)) {
            if (site.isBlank(line, site.nextLine(line))) {
                return true;
            }
        }
        return false;
    }
}
