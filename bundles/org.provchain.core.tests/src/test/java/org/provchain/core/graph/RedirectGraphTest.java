// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.provchain.core.chain.Chains;
import org.provchain.core.chain.ServedChain;
import org.provchain.model.FileKind;
import org.provchain.model.LinkKind;
import org.provchain.model.ProvisioningFile;

/** The links of a chain as a graph: all that lead into the chain, in the order of the document, and no other. */
class RedirectGraphTest {

    private final Chains chain = Chains.oneOne();

    private static List<Integer> targets(RedirectGraph graph, int node) {
        return IntStream.range(0, graph.degree(node)).mapToObj(link -> graph.target(node, link)).toList();
    }

    @Test
    void keepsTheLinksOfEachFileInTheOrderOfTheDocument() {
        ProvisioningFile a = chain.file("a", Chains.set("P", "1"));
        ProvisioningFile b = chain.file("b");
        ProvisioningFile c = chain.file("c");
        Chains.redirect(a, c, b, c);
        Chains.redirect(c, c);
        RedirectGraph graph = RedirectGraph.of(chain.served());
        assertEquals(3, graph.size());
        assertEquals(List.of(2, 1, 2), targets(graph, 0));
        assertEquals(List.of(), targets(graph, 1));
        assertEquals(List.of(2), targets(graph, 2));
    }

    @Test
    void leavesOutWhatLeadsElsewhereAndKnowsAFileByItsUrl() {
        chain.file("a", Chains.link(LinkKind.REDIRECT, "https://other.example/b.xml"),
                Chains.link(LinkKind.REDIRECT, Chains.BASE + "b.xml"), Chains.link(LinkKind.REDIRECT, ""),
                Chains.link(LinkKind.REDIRECT, "missing.xml"), Chains.step("DownloadWallpaper", "b.xml"));
        chain.file("b");
        assertEquals(List.of(1), targets(RedirectGraph.of(chain.served()), 0));
    }

    @Test
    void holdsMoreLinksThanFiles() {
        ProvisioningFile a = chain.file("a");
        for (int link = 0; link < 40; link++) {
            Chains.redirect(a, a);
        }
        assertEquals(40, RedirectGraph.of(chain.served()).degree(0));
    }

    @Test
    void aChainWithoutFilesHasNoNodes() {
        RedirectGraph graph = RedirectGraph.of(chain.served());
        assertEquals(0, graph.size());
        assertEquals(List.of(), Circles.of(graph));
    }

    @Test
    void doesNotChangeWithTheArraysItWasMadeOf() {
        int[] first = { 0, 1 };
        int[] targets = { 0 };
        RedirectGraph graph = RedirectGraph.of(first, targets);
        first[1] = 0;
        targets[0] = 7;
        assertEquals(List.of(0), targets(graph, 0));
    }

    @Test
    void followsTheCategoriesAndListsOfTheOlderGeneration() {
        Chains nested = Chains.oneZero();
        ProvisioningFile own = Chains.detached(FileKind.SETTINGS, "own", "%MACD.xml");
        ProvisioningFile lists = Chains.detached(FileKind.NVM_LIST, "lists", "l.xml",
                Chains.link(LinkKind.ITEM, own));
        nested.file(FileKind.INDEX, "start", "i.xml", Chains.link(LinkKind.NVM, lists));
        nested.element().getFiles().addAll(List.of(lists, own));
        ServedChain served = nested.served();
        RedirectGraph graph = RedirectGraph.of(served);
        assertEquals(List.of(1), targets(graph, 0));
        assertEquals(List.of(2), targets(graph, 1));
        assertEquals(List.of("start", "lists", "own"),
                ContactOrder.of(served).stream().map(file -> file.name()).toList());
    }
}
