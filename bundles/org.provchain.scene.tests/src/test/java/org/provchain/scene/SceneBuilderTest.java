// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.provchain.core.chain.ChainReader;
import org.provchain.model.Chain;
import org.provchain.model.FileKind;
import org.provchain.model.FirmwareImage;
import org.provchain.model.Link;
import org.provchain.model.LinkKind;
import org.provchain.model.Parameter;
import org.provchain.model.ProvchainFactory;
import org.provchain.model.ProvisioningFile;
import org.provchain.model.StringValue;
import org.provchain.scene.SceneNode.Mark;
import org.provchain.scene.SceneNode.Shape;

/** What a node and a link of a picture say, and by which identifiers they are known. */
class SceneBuilderTest {

    private final ProvchainFactory factory = ProvchainFactory.eINSTANCE;
    private final Chain chain = factory.createChain();

    private ProvisioningFile file(String name) {
        ProvisioningFile file = factory.createProvisioningFile();
        file.setName(name);
        file.setLocation(name + ".xml");
        chain.getFiles().add(file);
        return file;
    }

    private Link link(ProvisioningFile from, LinkKind kind) {
        Link link = factory.createLink();
        link.setKind(kind);
        from.getStatements().add(link);
        return link;
    }

    private void set(ProvisioningFile file, String name, String text) {
        StringValue value = factory.createStringValue();
        value.setValue(text);
        Parameter parameter = factory.createParameter();
        parameter.setName(name);
        parameter.setValue(value);
        file.getStatements().add(parameter);
    }

    private ChainScene scene() {
        chain.setBase("https://h.example/");
        return ChainScene.of(ChainReader.read(chain, List.of()));
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.strings().withChars("a.-_[]1").ofMinLength(1).ofMaxLength(4).list().uniqueElements()
                .ofMaxSize(12);
    }

    @Property
    void identifiersAreUniqueLettersDigitsAndHyphens(@ForAll("names") List<String> names) {
        chain.getFiles().clear();
        names.forEach(this::file);
        Set<String> ids = new HashSet<>();
        for (SceneNode node : scene().nodes()) {
            assertTrue(node.id().matches("[A-Za-z0-9-]+"), node::id);
            assertTrue(ids.add(node.id()), () -> node.id() + " stands twice");
        }
    }

    @Test
    void namesThatLookAlikeKeepApart() {
        List.of("a.b", "a-b", "a-b-1").forEach(this::file);
        assertEquals(List.of("f-a-b", "f-a-b-1", "f-a-b-1-2"), scene().nodes().stream().map(SceneNode::id).toList());
    }

    @ParameterizedTest
    @EnumSource
    void eachKindOfFileHasItsShape(FileKind kind) {
        file("a").setKind(kind);
        assertEquals(kind.name(), scene().nodes().getFirst().shape().name());
    }

    @ParameterizedTest
    @CsvSource({ "REDIRECT, redirect", "FIRMWARE, firmware", "NVM, nvm", "CUSTOM, custom", "ITEM, item" })
    void linksAreNumberedAndNamedByTheirKind(LinkKind kind, String word) {
        ProvisioningFile a = file("a");
        link(a, kind).setTarget(file("b"));
        link(a, kind).setUrl("https://h.example/b.xml");
        ChainScene scene = scene();
        assertEquals(List.of("1 " + word, "2 " + word), scene.edges().stream().map(SceneEdge::label).toList());
        assertEquals(List.of("f-b", "f-b"), scene.edges().stream().map(SceneEdge::to).toList());
    }

    @Test
    void twoLinksToOnePlaceElsewhereLeadToOneNode() {
        ProvisioningFile a = file("a");
        link(a, LinkKind.REDIRECT).setUrl("//other.example/x.xml");
        link(a, LinkKind.REDIRECT).setUrl("https://other.example/x.xml");
        link(a, LinkKind.REDIRECT).setUrl("https://other.example/y.xml");
        assertEquals(List.of("outside-0", "outside-0", "outside-1"),
                scene().edges().stream().map(SceneEdge::to).toList());
    }

    @ParameterizedTest
    @CsvSource({ "https://h.example/b.xml, f-b", "http://h.example/b.xml, f-b",
            "https://new.example/, outside-0" })
    void whereTheNextContactStartsIsAMove(String url, String target) {
        set(file("a"), "System.Provision.ProvisioningServer", url);
        file("b");
        assertEquals(List.of(new SceneEdge("e0-f-a", "f-a", target, "next contact", SceneEdge.Kind.NEXT_CONTACT, 0,
                List.of(new LinkRef(0, 0)), false, Optional.empty())), scene().edges());
    }

    @ParameterizedTest
    @CsvSource({ "System.Provision.ProvisioningServer, ''", "System.Provision.ProvisioningServer, ${url}",
            "System.Provision.Other, https://h.example/" })
    void otherParametersAreNoMove(String name, String value) {
        set(file("a"), name, value);
        assertEquals(List.of(), scene().edges());
    }

    @Test
    void theDetailsOfAFileAreShort() {
        ProvisioningFile a = file("a");
        FirmwareImage image = factory.createFirmwareImage();
        image.setVersion("2.22.4");
        image.setUrl("m.bin");
        a.getStatements().add(image);
        set(a, "P", "1");
        set(a, "Q", "1");
        a.setPerDevice(true);
        set(file("b"), "P", "1");
        List<SceneNode> nodes = scene().nodes();
        assertEquals(List.of("firmware 2.22.4", "2 parameters", "for each device"), nodes.get(0).details());
        assertEquals(List.of(Mark.FIRMWARE, Mark.PER_DEVICE), nodes.get(0).marks());
        assertEquals(List.of("1 parameter"), nodes.get(1).details());
    }

    @Test
    void withoutAnEntryNothingIsFaded() {
        file("a");
        List<SceneNode> nodes = scene().nodes();
        assertEquals(List.of(Shape.FILE), nodes.stream().map(SceneNode::shape).toList());
        assertEquals(List.of(), nodes.getFirst().marks());
    }

    @Test
    void ofTwoWaysOutOfAFileOnlyThatOnTheCircleIsMarked() {
        ProvisioningFile a = file("a");
        ProvisioningFile b = file("b");
        link(a, LinkKind.REDIRECT).setTarget(file("c"));
        link(a, LinkKind.REDIRECT).setTarget(b);
        link(b, LinkKind.REDIRECT).setTarget(a);
        assertEquals(List.of(false, true, true), scene().edges().stream().map(SceneEdge::circle).toList());
    }
}
