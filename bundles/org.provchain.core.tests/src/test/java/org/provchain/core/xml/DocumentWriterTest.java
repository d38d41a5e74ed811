// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.core.chain.Chains;
import org.provchain.model.FileKind;
import org.provchain.model.LinkKind;
import org.provchain.model.ProvisioningFile;
import org.provchain.model.Statement;

/** The documents of both generations, byte by byte, and what no document can hold. */
class DocumentWriterTest {

    private static final String BAD = "a\u0001b";

    private static String golden(String name) throws IOException {
        try (InputStream file = DocumentWriterTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Chains everything() {
        Chains chain = Chains.oneOne();
        ProvisioningFile second = Chains.detached(FileKind.FILE, "second", "second.xml");
        chain.file(FileKind.FILE, "all", "all.xml", Chains.firmware("2.22.4", "fw/%DVID/maxwell.bin", true),
                Chains.firmware(null, "tftp://h/m.bin", false), Chains.set("SIP.DefaultAccount", Chains.number("0")),
                Chains.block("SIP.Account.0", Chains.set("DisplayName", "Müller & Söhne <\"Büro\"> 'x' 😀")),
                Chains.step("UnlockAllFunctionKeys", null), Chains.step("DownloadWallpaper", "w.png?a=1&b=2"),
                Chains.link(LinkKind.REDIRECT, second), Chains.set("Late", "a\tb\nc\rd"));
        chain.element().getFiles().add(second);
        return chain;
    }

    @ParameterizedTest
    @CsvSource({ "false, sectioned.xml", "true, flat.xml" })
    void theNewerGenerationWithSectionsAndWithout(boolean flat, String golden) throws IOException {
        Chains chain = everything();
        chain.element().setFlat(flat);
        assertEquals(golden(golden), Exports.of(chain.served()).get("all.xml"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aFileThatSaysNothingIsADocumentAllTheSame(boolean flat) {
        Chains chain = everything();
        chain.element().setFlat(flat);
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <provisioning version="1.1" productID="mx3b">
                </provisioning>
                """, Exports.of(chain.served()).get("second.xml"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void theOlderGeneration(boolean flat) throws IOException {
        Chains chain = Chains.oneZero();
        chain.element().setFlat(flat);
        ProvisioningFile own = Chains.detached(FileKind.SETTINGS, "own", "own.xml", Chains.set("A.B", "1"));
        ProvisioningFile firmware = Chains.detached(FileKind.FIRMWARE_LIST, "fw", "fw.xml",
                Chains.firmware("2.22.4", "m.bin", false));
        firmware.setMacAddress("7C2F80123456");
        ProvisioningFile nvm = Chains.detached(FileKind.NVM_LIST, "nvm", "nvm.xml", Chains.link(LinkKind.ITEM, own),
                Chains.link(LinkKind.ITEM, "https://h.example/x.xml?a=1&b=2"));
        ProvisioningFile custom = Chains.detached(FileKind.CUSTOM_LIST, "custom", "custom.xml",
                Chains.link(LinkKind.ITEM, own), Chains.step("UnlockAllFunctionKeys", null));
        ProvisioningFile index = chain.file(FileKind.INDEX, "index", "index.xml",
                Chains.link(LinkKind.FIRMWARE, firmware), Chains.link(LinkKind.NVM, nvm),
                Chains.link(LinkKind.CUSTOM, custom));
        index.setMacAddress("7C2F80123456");
        chain.element().getFiles().addAll(List.of(firmware, nvm, custom, own));
        assertEquals(golden("older.txt"), String.join("", Exports.of(chain.served()).values()));
    }

    @Test
    void aFileWithoutAProductHasNoProductId() {
        Chains chain = Chains.oneOne();
        chain.element().setProduct(null);
        chain.file("a");
        assertFalse(Exports.of(chain.served()).get("a.xml").contains("productID"));
    }

    @ParameterizedTest
    @CsvSource({ "1.1, INDEX, 'a' cannot be written: the dialect maxwell 1.1 has no such kind of file.",
            "1.0, FILE, 'a' cannot be written: the dialect maxwell 1.0 has no such kind of file.",
            "1.0, INDEX, 'a' cannot be written: it must not hold a parameter in the dialect maxwell 1.0.",
            "1.0, NVM_LIST, 'a' cannot be written: it must not hold a parameter in the dialect maxwell 1.0." })
    void whatTheDialectDoesNotKnowIsNotWritten(String version, FileKind kind, String message) {
        Chains chain = version.equals("1.1") ? Chains.oneOne() : Chains.oneZero();
        chain.file(kind, "a", "a.xml", Chains.set("P", "1"));
        assertEquals(message,
                assertThrows(ExportFaultsException.class, () -> Exports.of(chain.served())).getMessage());
    }

    @ParameterizedTest
    @CsvSource({ "value, The value of P", "name, The name of the parameter", "url, The URL",
            "step, The type of the step",
            "step url, The URL", "firmware, The version of the firmware", "firmware url, The URL" })
    void aCharacterThatXmlCannotHoldIsAFaultWhereverItStands(String place, String what) {
        Statement statement = switch (place) {
        case "value" -> Chains.set("P", BAD);
        case "name" -> Chains.set(BAD, "1");
        case "url" -> Chains.link(LinkKind.REDIRECT, BAD);
        case "step" -> Chains.step(BAD, null);
        case "step url" -> Chains.step("S", BAD);
        case "firmware" -> Chains.firmware(BAD, "u", false);
        default -> Chains.firmware(null, BAD, false);
        };
        Chains chain = Chains.oneOne();
        chain.file("a", statement);
        refused(chain, what, statement);
    }

    @Test
    void soItIsInTheAttributesOfTheRoot() {
        Chains product = Chains.oneOne();
        product.element().setProduct(BAD);
        refused(product, "The product of 'a'", product.file("a"));
        Chains address = Chains.oneZero();
        ProvisioningFile list = address.file(FileKind.NVM_LIST, "a", "a.xml");
        list.setMacAddress(BAD);
        refused(address, "The macAddress of 'a'", list);
    }

    private static void refused(Chains chain, String what, EObject source) {
        ExportFaultsException refused = assertThrows(ExportFaultsException.class, () -> Exports.of(chain.served()));
        assertEquals(List.of(what + " holds the character U+0001, which XML cannot carry; remove it."),
                refused.faults().stream().map(ExportFault::message).toList());
        assertSame(source, refused.faults().getFirst().source());
    }

    @Test
    void theTextIsUtf8() {
        Chains chain = Chains.oneOne();
        chain.file("a", Chains.set("P", "ü😀"), Chains.set("Q", Chains.secret("s")));
        String document = Exports.of(chain.served(), Exports.secrets(Map.of("s", "ß"))).get("a.xml");
        assertEquals(List.of("ü😀", "ß"), document.lines().filter(line -> line.contains("value="))
                .map(line -> line.substring(line.indexOf("value=\"") + 7, line.lastIndexOf('"'))).toList());
    }
}
