// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.Instruction.OfferFirmware;
import org.provchain.core.chain.Instruction.RunStep;
import org.provchain.core.chain.Instruction.SetParameter;
import org.provchain.core.chain.ParameterValue.Form;
import org.provchain.core.chain.ParameterValue.Literal;
import org.provchain.core.dialect.Dialects;
import org.provchain.core.dialect.StatementKind;
import org.provchain.model.BooleanValue;
import org.provchain.model.ChainPart;
import org.provchain.model.FileKind;
import org.provchain.model.LinkKind;
import org.provchain.model.ParameterBlock;
import org.provchain.model.Protection;
import org.provchain.model.ProtectionKind;
import org.provchain.model.ProvchainFactory;
import org.provchain.model.ProvisioningFile;
import org.provchain.model.Value;
import org.provchain.model.VariableValue;
import org.provchain.model.impl.ValueImpl;

/** How a chain of the text becomes the chain that is served, whole or unfinished. */
class ChainReaderTest {

    private static final int DEEP = 10_000;

    private final Chains chain = Chains.oneOne();

    private static ChainPart part(Chains of, ProvisioningFile... files) {
        ChainPart part = ProvchainFactory.eINSTANCE.createChainPart();
        part.setChain(of.element());
        part.getFiles().addAll(List.of(files));
        return part;
    }

    private static List<String> names(ServedFile file) {
        return file.instructions().stream().map(SetParameter.class::cast).map(SetParameter::name).toList();
    }

    private Instruction only(ProvisioningFile file) {
        List<Instruction> all = chain.served().files().get(chain.element().getFiles().indexOf(file)).instructions();
        assertEquals(1, all.size());
        return all.getFirst();
    }

    @Test
    void numbersTheFilesWithThoseOfItsOwnPartsBehind() {
        chain.file("a");
        ProvisioningFile b = Chains.detached(FileKind.FILE, "b", "b.xml");
        ProvisioningFile other = Chains.detached(FileKind.FILE, "x", "x.xml");
        ServedChain served = chain.served(part(Chains.oneOne(), other), part(chain, b));
        assertEquals(List.of("a", "b"), served.files().stream().map(ServedFile::name).toList());
        assertEquals(List.of(0, 1), served.files().stream().map(ServedFile::index).toList());
        assertSame(b, served.file("b").orElseThrow().source());
        assertEquals(Optional.empty(), served.file("x"));
    }

    @Test
    void aLinkMayLeadToAFileOfAPart() {
        ProvisioningFile b = Chains.detached(FileKind.FILE, "b", "b.xml");
        Chains.redirect(chain.file("a"), b);
        FollowLink link = (FollowLink) chain.served(part(chain, b)).files().getFirst().instructions().getFirst();
        assertEquals(1, link.target());
        assertTrue(link.isInside());
        assertEquals("b.xml", link.url().text());
    }

    @Test
    void aFileOfAnotherChainIsOutside() {
        Chains.redirect(chain.file("a"), Chains.oneOne().file("b"));
        FollowLink link = (FollowLink) chain.served().files().getFirst().instructions().getFirst();
        assertEquals(FollowLink.OUTSIDE, link.target());
        assertFalse(link.isInside());
        assertEquals("", link.url().text());
    }

    @Test
    void theEntryOfAnotherChainIsNone() {
        chain.file("a");
        chain.element().setEntry(Chains.oneOne().file("b"));
        assertEquals(Optional.empty(), chain.served().entry());
    }

    @ParameterizedTest
    @CsvSource({ "maxwell, 1.0, maxwell 1.0", "maxwell, 1.1, maxwell 1.1", "maxwell, 9.9, maxwell 1.1",
            "other, 1.0, maxwell 1.1", ", , maxwell 1.1" })
    void whereTheDialectIsNotKnownThePreferredOneHolds(String family, String version, String title) {
        chain.element().setDialectName(family);
        chain.element().setDialectVersion(version);
        assertEquals(title, chain.served().dialect().title());
    }

    @ParameterizedTest
    @CsvSource({ "mx3b, e2, e2", "mx3b, , mx3b", ", e2, e2", ", , " })
    void theProductOfAFileGoesBeforeThatOfTheChain(String ofChain, String ofFile, String expected) {
        chain.element().setProduct(ofChain);
        chain.file("a").setProduct(ofFile);
        assertEquals(Optional.ofNullable(expected), chain.served().files().getFirst().product());
    }

    @Test
    void aChainThatHasJustBeenBegunIsServedToo() {
        ServedChain served = ChainReader.read(ProvchainFactory.eINSTANCE.createChain(), List.of());
        assertEquals("", served.name());
        assertEquals("", served.base());
        assertEquals(Dialects.MAXWELL_1_1, served.dialect());
        assertEquals(List.of(), served.files());
        assertEquals(Optional.empty(), served.entry());
    }

    @Test
    void whatIsNotFinishedSaysNothing() {
        chain.file(FileKind.FILE, null, null, Chains.set(null, "x"), Chains.set("A", (Value) null),
                Chains.set("B", "x"));
        ServedFile file = chain.served().files().getFirst();
        assertEquals(List.of("B"), names(file));
        assertEquals("", file.name());
        assertEquals("", file.location().text());
    }

    @Test
    void prefixesAreUnfoldedInTheOrderOfTheText() {
        chain.file("a", Chains.set("First", "1"),
                Chains.block("SIP", Chains.block("Account.0", Chains.set("Active", "1")), Chains.set("Default", "0")),
                Chains.set("Last", "1"));
        assertEquals(List.of("First", "SIP.Account.0.Active", "SIP.Default", "Last"),
                names(chain.served().files().getFirst()));
    }

    @Test
    void blocksNestWithoutLimit() throws InterruptedException {
        ParameterBlock outermost = Chains.block("", Chains.set("P", "1"));
        for (int depth = 1; depth < DEEP; depth++) {
            outermost = Chains.block("", outermost);
        }
        chain.file("a", outermost);
        List<List<String>> found = new ArrayList<>();
        Thread reader = new Thread(null, () -> found.add(names(chain.served().files().getFirst())), "small stack",
                256 * 1024);
        reader.start();
        reader.join();
        assertEquals(List.of(List.of(".".repeat(DEEP) + "P")), found);
    }

    @Test
    void eachStatementBecomesItsInstruction() {
        ProvisioningFile file = chain.file("a", Chains.firmware("2.22.4", "fw/%DVID/m.bin", true),
                Chains.firmware(null, null, false), Chains.step("UnlockAllFunctionKeys", null),
                Chains.step("DownloadWallpaper", "w.png"), Chains.link(LinkKind.REDIRECT, "https://h/x.xml"));
        List<Instruction> all = chain.served().files().getFirst().instructions();
        OfferFirmware offer = (OfferFirmware) all.get(0);
        assertEquals(Optional.of("2.22.4"), offer.version());
        assertTrue(offer.url().hasPlaceholders());
        assertTrue(offer.forceAccept());
        assertEquals(Optional.empty(), ((OfferFirmware) all.get(1)).version());
        assertEquals("", ((OfferFirmware) all.get(1)).url().text());
        assertEquals(Optional.empty(), ((RunStep) all.get(2)).url());
        assertEquals("w.png", ((RunStep) all.get(3)).url().orElseThrow().text());
        assertEquals("https://h/x.xml", ((FollowLink) all.get(4)).url().text());
        assertEquals(List.of(StatementKind.FIRMWARE_IMAGE, StatementKind.FIRMWARE_IMAGE, StatementKind.STEP,
                StatementKind.STEP, StatementKind.REDIRECT), all.stream().map(Instruction::kind).toList());
        assertEquals(file.getStatements(), all.stream().map(Instruction::source).toList());
    }

    @Test
    void eachValueBecomesWhatThePhoneReads() {
        BooleanValue on = ProvchainFactory.eINSTANCE.createBooleanValue();
        on.setOn(true);
        VariableValue variable = ProvchainFactory.eINSTANCE.createVariableValue();
        variable.setName("name");
        assertEquals(new Literal("1", Form.SWITCH), ChainReader.value(on));
        assertEquals(new Literal("0", Form.SWITCH),
                ChainReader.value(ProvchainFactory.eINSTANCE.createBooleanValue()));
        assertEquals(new Literal("007", Form.INTEGER), ChainReader.value(Chains.number("007")));
        assertEquals(new Literal("", Form.INTEGER), ChainReader.value(Chains.number(null)));
        assertEquals(new Literal("", Form.STRING), ChainReader.value(Chains.text(null)));
        assertEquals(new Literal("5 $ ${x}", Form.STRING), ChainReader.value(Chains.text("5 $ $${x}")));
        assertEquals(new ParameterValue.Secret("sip.1"), ChainReader.value(Chains.secret("sip.1")));
        assertEquals("${name}", ((ParameterValue.Templated) ChainReader.value(variable)).template().source());
        assertThrows(IllegalArgumentException.class, () -> ChainReader.value(new ValueImpl() {
            // a kind of value that the reader does not know
        }));
    }

    @Test
    void aTextWithAFaultyVariableStaysATemplate() {
        ProvisioningFile file = chain.file("a", Chains.set("P", "${name"));
        SetParameter setting = (SetParameter) only(file);
        assertEquals(1, ((ParameterValue.Templated) setting.value()).template().faults().size());
    }

    @ParameterizedTest
    @CsvSource({ "CONFIGURED, Configured[]", "DEVICE, OfDevice[]", "USER, 'User[name=u, secret=s]'" })
    void readsWhichCredentialsAreAskedFor(ProtectionKind kind, String expected) {
        ProvisioningFile file = chain.file("a");
        Protection protection = ProvchainFactory.eINSTANCE.createProtection();
        protection.setKind(kind);
        protection.setUsername("u");
        protection.setSecret("s");
        file.setProtection(protection);
        ServedFile served = chain.served().files().getFirst();
        assertEquals(expected, served.credentials().toString());
        assertTrue(served.isProtected());
    }

    @Test
    void aFileWithoutProtectionAsksForNone() {
        chain.file("a");
        assertEquals(new Credentials.None(), chain.served().files().getFirst().credentials());
        assertFalse(chain.served().files().getFirst().isProtected());
    }

    @Test
    void twoReadingsAreTwoChains() {
        chain.file("a");
        ServedChain one = chain.served();
        ServedChain two = chain.served();
        assertFalse(one.equals(two));
        assertFalse(one.files().getFirst().equals(two.files().getFirst()));
        assertEquals(one, one);
        assertEquals(System.identityHashCode(one), one.hashCode());
        assertEquals(System.identityHashCode(one.files().getFirst()), one.files().getFirst().hashCode());
    }

    @Test
    void aValueIsShownWithoutItsSecret() {
        assertEquals("1", new Literal("1", Form.SWITCH).shown(name -> Optional.empty()));
        assertEquals("secret sip.1", new ParameterValue.Secret("sip.1").shown(name -> Optional.of("geheim")));
        ParameterValue templated = ChainReader.value(Chains.text("a ${b} ${c}"));
        assertEquals("a B ${c}", templated.shown(name -> name.equals("b") ? Optional.of("B") : Optional.empty()));
    }
}
