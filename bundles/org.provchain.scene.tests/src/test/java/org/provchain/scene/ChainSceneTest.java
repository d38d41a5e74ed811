// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.provchain.core.chain.ChainReader;
import org.provchain.core.chain.ServedChain;
import org.provchain.model.Chain;
import org.provchain.model.FileKind;
import org.provchain.model.Link;
import org.provchain.model.LinkKind;
import org.provchain.model.ProvchainFactory;
import org.provchain.model.ProvisioningFile;
import org.provchain.scene.SceneNode.Mark;

/** Tests what a picture of a chain shows. */
class ChainSceneTest {

    private final ProvchainFactory factory = ProvchainFactory.eINSTANCE;
    private final Chain chain = factory.createChain();

    @Test
    void showsTheEntryTheFilesAndTheirLinksInOrder() {
        ProvisioningFile general = file("general");
        ProvisioningFile device = file("device");
        link(general, device, null);
        chain.setEntry(general);
        ChainScene scene = ChainScene.of(served());
        assertEquals(List.of("entry", "f-general", "f-device"), scene.nodes().stream().map(SceneNode::id).toList());
        assertEquals(List.of("", "1 redirect"), scene.edges().stream().map(SceneEdge::label).toList());
    }

    @Test
    void fadesWhatTheEntryDoesNotReach() {
        chain.setEntry(file("general"));
        file("forgotten");
        ChainScene scene = ChainScene.of(served());
        assertTrue(scene.nodes().get(2).is(Mark.UNREACHED));
        assertTrue(!scene.nodes().get(1).is(Mark.UNREACHED));
    }

    @Test
    void marksACircle() {
        ProvisioningFile one = file("one");
        ProvisioningFile two = file("two");
        link(one, two, null);
        link(two, one, null);
        chain.setEntry(one);
        ChainScene scene = ChainScene.of(served());
        assertTrue(scene.nodes().get(1).is(Mark.CIRCLE));
        assertEquals(List.of(false, true, true), scene.edges().stream().map(SceneEdge::circle).toList());
    }

    @Test
    void showsAUrlOfAnotherServerAsElsewhere() {
        ProvisioningFile one = file("one");
        link(one, null, "https://other.example/x.xml");
        chain.setEntry(one);
        SceneNode outside = ChainScene.of(served()).nodes().getLast();
        assertEquals("https://other.example/x.xml", outside.subtitle());
        assertEquals(SceneNode.Shape.EXTERNAL, outside.shape());
    }

    private ProvisioningFile file(String name) {
        ProvisioningFile file = factory.createProvisioningFile();
        file.setKind(FileKind.FILE);
        file.setName(name);
        file.setLocation(name + ".xml");
        chain.getFiles().add(file);
        return file;
    }

    private void link(ProvisioningFile from, ProvisioningFile to, String url) {
        Link link = factory.createLink();
        link.setKind(LinkKind.REDIRECT);
        link.setTarget(to);
        link.setUrl(url);
        from.getStatements().add(link);
    }

    private ServedChain served() {
        chain.setName("c");
        chain.setDialectName("maxwell");
        chain.setDialectVersion("1.1");
        chain.setBase("https://h.example/");
        return ChainReader.read(chain, List.of());
    }
}
