// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.provchain.core.chain.Chains;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.model.FileKind;
import org.provchain.model.LinkKind;
import org.provchain.model.ProvisioningFile;

/** In which order a phone reads the files that its entry leads to. */
class ContactOrderTest {

    private static final int MANY = 20_000;
    private static final int SMALL_STACK = 256 * 1024;

    private static List<String> names(ServedChain chain) {
        return ContactOrder.of(chain).stream().map(ServedFile::name).toList();
    }

    private static void walk(RedirectGraph graph, int node, Set<Integer> read) {
        if (read.add(node)) {
            for (int link = 0; link < graph.degree(node); link++) {
                walk(graph, graph.target(node, link), read);
            }
        }
    }

    @Property(tries = 300)
    void whatALinkLeadsToIsReadBeforeTheNextLink(@ForAll @IntRange(min = 1, max = 8) int size,
            @ForAll @Size(max = 16) List<@IntRange(min = 0, max = 63) Integer> links) {
        Chains chain = Chains.oneOne();
        List<ProvisioningFile> files = new ArrayList<>();
        for (int each = 0; each < size; each++) {
            files.add(chain.file("f" + each));
        }
        links.forEach(link -> Chains.redirect(files.get(link / 8 % size), files.get(link % size)));
        ServedChain served = chain.served();
        Set<Integer> expected = new LinkedHashSet<>();
        walk(RedirectGraph.of(served), 0, expected);
        assertEquals(List.copyOf(expected), ContactOrder.of(served).stream().map(ServedFile::index).toList());
    }

    @Test
    void anIndexIsReadByTheOrderOfTheDialectAndNotOfTheText() {
        Chains chain = Chains.oneZero();
        ProvisioningFile index = chain.file(FileKind.INDEX, "i", "i.xml");
        for (LinkKind kind : List.of(LinkKind.CUSTOM, LinkKind.NVM, LinkKind.FIRMWARE)) {
            ProvisioningFile list = chain.file(FileKind.NVM_LIST, kind.getLiteral(), kind.getLiteral() + ".xml");
            index.getStatements().add(Chains.link(kind, list));
        }
        assertEquals(List.of("i", "firmware", "nvm", "custom"), names(chain.served()));
    }

    @Test
    void withoutAnEntryNothingIsRead() {
        Chains chain = Chains.oneOne();
        chain.file("a");
        chain.element().setEntry(Chains.oneOne().file("elsewhere"));
        assertEquals(List.of(), names(chain.served()));
    }

    @Test
    void filesOneBehindTheOtherNeedNoDeepStack() throws InterruptedException {
        Chains chain = Chains.oneOne();
        ProvisioningFile last = chain.file("f0");
        for (int each = 1; each < MANY; each++) {
            ProvisioningFile next = chain.file("f" + each);
            Chains.redirect(last, next);
            last = next;
        }
        ServedChain served = chain.served();
        List<ServedFile> order = new ArrayList<>();
        Thread reader = new Thread(null, () -> order.addAll(ContactOrder.of(served)), "small stack", SMALL_STACK);
        reader.start();
        reader.join();
        assertEquals(served.files(), order);
    }
}
