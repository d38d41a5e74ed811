// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.core.chain.ServedChain;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.model.Chain;
import org.provchain.model.Expectation;
import org.provchain.model.FetchedExpectation;
import org.provchain.model.ProvchainPackage.Literals;
import org.provchain.model.ProvisioningFile;
import org.provchain.model.Scenario;

/** The places outside of files that name files which are deleted: entries and expectations of scenarios. */
final class Mentions {

    private final Snapshot snapshot;
    private final Edits edits;
    private final Set<ProvisioningFile> files;

    Mentions(Snapshot snapshot, Edits edits, Set<ProvisioningFile> files) {
        this.snapshot = snapshot;
        this.edits = edits;
        this.files = files;
    }

    void erase() throws ChangeRefused {
        for (ServedChain each : snapshot.project().chains()) {
            if (files.contains(each.source().getEntry())) {
                entry(each.source());
            }
        }
        for (Scenario scenario : snapshot.project().scenarios()) {
            for (Expectation each : scenario.getExpectations()) {
                if (each instanceof FetchedExpectation fetched
                        && fetched.getFiles().stream().anyMatch(files::contains)) {
                    fetched(fetched);
                }
            }
        }
    }

    private void entry(Chain chain) throws ChangeRefused {
        HeadPart.remove(edits, edits.site(chain), chain, Literals.CHAIN__ENTRY);
    }

    private void fetched(FetchedExpectation expectation) throws ChangeRefused {
        Site site = edits.site(expectation);
        List<INode> staying = new ArrayList<>();
        List<INode> nodes = NodeModelUtils.findNodesForFeature(expectation, Literals.FETCHED_EXPECTATION__FILES);
        for (int at = 0; at < nodes.size(); at++) {
            if (!files.contains(expectation.getFiles().get(at))) {
                staying.add(nodes.get(at));
            }
        }
        if (staying.isEmpty()) {
            whole(site, expectation);
            return;
        }
        for (INode node : nodes) {
            if (!staying.contains(node)) {
                name(site, node, node.getOffset() < staying.getFirst().getOffset());
            }
        }
    }

    /** A name takes the comma before it along, the first ones that behind. */
    private void name(Site site, INode node, boolean first) {
        int begin = node.getOffset();
        int end = node.getEndOffset();
        ILeafNode comma = first ? site.wordBehind(end) : site.wordBefore(begin);
        if (first) {
            edits.remove(site, begin, end);
            edits.remove(site, comma.getOffset(), site.behindBlanks(comma.getEndOffset()));
        } else if (site.isBlank(comma.getEndOffset(), begin)) {
            edits.remove(site, comma.getOffset(), end);
        } else {
            edits.remove(site, comma.getOffset(), comma.getEndOffset());
            edits.remove(site, site.beforeBlanks(begin), end);
        }
    }

    /** The word 'expect' stands before what the element covers in the model. */
    private void whole(Site site, EObject expectation) throws ChangeRefused {
        Extent inner = Extent.of(site, expectation);
        int start = NodeModelUtils.findActualNodeFor(expectation).getOffset();
        boolean begins = site.text().startsWith("expect", start);
        Extent all = Extent.of(site, begins ? start : site.wordBefore(start).getOffset(), inner.end());
        edits.erase(site, all.begin(), all.behind());
    }
}
