// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provchain.core.chain.ChainReader;
import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.checks.Check;
import org.provchain.core.checks.Finding;
import org.provchain.core.checks.Place;
import org.provchain.core.project.Severity;
import org.provchain.model.BootMethod;
import org.provchain.model.Chain;
import org.provchain.model.FirmwareImage;
import org.provchain.model.Link;
import org.provchain.model.LinkKind;
import org.provchain.model.Parameter;
import org.provchain.model.ProvchainFactory;
import org.provchain.model.ProvisioningFile;
import org.provchain.model.SecretValue;
import org.provchain.model.StringValue;
import org.provchain.model.Value;

/** What nodes and links know of the chain that they stand for, and what was found on them. */
class SceneFactsTest {

    private final ProvchainFactory factory = ProvchainFactory.eINSTANCE;
    private final Chain chain = factory.createChain();
    private final ProvisioningFile general = factory.createProvisioningFile();
    private final ProvisioningFile own = factory.createProvisioningFile();
    private final Link link = factory.createLink();
    private final Parameter parameter = factory.createParameter();
    private ServedChain served;

    @BeforeEach
    void read() {
        chain.setName("acme");
        chain.setBase("https://h.example/");
        chain.setDialectName("maxwell");
        chain.setDialectVersion("1.1");
        general.setName("general");
        general.setLocation("general.xml");
        own.setName("own");
        own.setLocation("%MACD.xml");
        StringValue value = factory.createStringValue();
        value.setValue("x${name}");
        set(general, parameter, "A.B", value);
        SecretValue secret = factory.createSecretValue();
        secret.setName("sip");
        set(general, factory.createParameter(), "A.Password", secret);
        link.setKind(LinkKind.REDIRECT);
        link.setTarget(own);
        general.getStatements().add(link);
        FirmwareImage image = factory.createFirmwareImage();
        image.setVersion("2.22.4");
        image.setUrl("m.bin");
        own.getStatements().add(image);
        chain.getFiles().addAll(List.of(general, own));
        chain.setEntry(general);
        served = ChainReader.read(chain, List.of());
    }

    private static void set(ProvisioningFile file, Parameter parameter, String name, Value value) {
        parameter.setName(name);
        parameter.setValue(value);
        file.getStatements().add(parameter);
    }

    private static Finding finding(EObject element, Severity severity, String message) {
        return new Finding(Check.PC201, severity, message, Place.InText.of(element), List.of());
    }

    private SceneNode node(String id, SceneOptions options) {
        return ChainScene.of(served, options).node(id).orElseThrow();
    }

    @Test
    void nodesAndLinksLeadBackToTheChain() {
        ChainScene scene = ChainScene.of(served);
        assertEquals(List.of(new NodeSubject.Entry(0), new NodeSubject.OfFile(0, "general"),
                new NodeSubject.OfFile(1, "own")), scene.nodes().stream().map(SceneNode::subject).toList());
        SceneEdge edge = scene.edges().getLast();
        assertEquals("REDIRECT 1", edge.kind() + " " + edge.number());
        LinkRef place = edge.links().getFirst();
        assertSame(link, served.files().get(place.file()).instructions().get(place.instruction()).source());
        assertTrue(served.files().get(place.file()).instructions().get(place.instruction()) instanceof FollowLink);
        assertEquals(SceneEdge.Kind.ENTRY, scene.edges().getFirst().kind());
    }

    @Test
    void parametersFirmwareAndPlaceholdersAreKnown() {
        assertEquals(new NodeFacts(2, List.of(), List.of()), node("f-general", SceneOptions.PLAIN).facts());
        assertEquals(new NodeFacts(0, List.of("2.22.4"), List.of(new NodeFacts.Span(0, 5))),
                node("f-own", SceneOptions.PLAIN).facts());
    }

    @Test
    void theFirstUrlSaysHowPhonesGetIt() {
        assertEquals(List.of(), node("entry", SceneOptions.PLAIN).details());
        assertEquals(List.of("by the web interface"),
                node("entry", SceneOptions.PLAIN.withMethods(Set.of(BootMethod.WEB)).withAllUnfolded()).details());
    }

    @Test
    void anUnfoldedFileShowsItsParametersAndNoSecret() {
        List<SceneRow> rows = List.of(new SceneRow(0, "A.B", "x${name}", false),
                new SceneRow(1, "A.Password", "secret sip", true));
        assertEquals(rows, node("f-general", SceneOptions.PLAIN.withUnfolded(Set.of("general"))).rows());
        assertEquals(rows, node("f-general", SceneOptions.PLAIN.withAllUnfolded()).rows());
        assertEquals(List.of(), node("f-general", SceneOptions.PLAIN.withUnfolded(Set.of("own"))).rows());
    }

    @Test
    void whatWasFoundStandsOnTheFileOrTheLinkWithTheHighestSeverity() {
        ChainScene scene = ChainScene.of(served, List.of(finding(general, Severity.INFO, "one"),
                finding(parameter.getValue(), Severity.WARNING, "two"), finding(link, Severity.ERROR, "three"),
                finding(chain, Severity.INFO, "four"), finding(factory.createChain(), Severity.ERROR, "elsewhere"),
                new Finding(Check.PC201, Severity.ERROR, "row", new Place.InFile(Path.of("d.csv"), 1, 1), List.of())));
        Badge badge = scene.node("f-general").orElseThrow().badge().orElseThrow();
        assertEquals(Severity.WARNING, badge.severity());
        assertEquals(List.of("warning PC201: two", "info PC201: one"), badge.messages());
        assertEquals(List.of("error PC201: three"), scene.edges().getLast().badge().orElseThrow().messages());
        assertEquals(List.of("info PC201: four"), scene.node("entry").orElseThrow().badge().orElseThrow().messages());
        assertTrue(scene.node("f-own").orElseThrow().badge().isEmpty());
    }
}
