// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.core.chain.Chains;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.inventory.Device;
import org.provchain.core.inventory.Variables;
import org.provchain.core.secrets.SecretSource;
import org.provchain.core.uri.MacCase;
import org.provchain.model.FileKind;
import org.provchain.model.ProvisioningFile;
import org.provchain.model.Statement;

/** Which documents an export yields, with whose values, and all that keeps it from yielding any. */
class ChainExportTest {

    private static final Device ONE = Exports.device("7C2F80000001", "Maxwell3", Map.of("name", "Ann"));
    private static final Device TWO = Exports.device("7C2F80000002", "Maxwell4", Map.of("name", "Bob"));

    private final Chains chain = Chains.oneOne();

    private static String value(String document) {
        int begin = document.indexOf("value=\"") + 7;
        return document.substring(begin, document.indexOf('"', begin));
    }

    private ProvisioningFile perDevice(String name, String location, Statement... statements) {
        ProvisioningFile file = chain.file(FileKind.FILE, name, location, statements);
        file.setPerDevice(true);
        return file;
    }

    private List<String> faults(SecretSource secrets, Device... devices) {
        return assertThrows(ExportFaultsException.class, () -> Exports.of(chain.served(), secrets, devices)).faults()
                .stream().map(ExportFault::message).toList();
    }

    @Test
    void firstWhatAllShareThenTheDocumentsOfEachDevice() {
        perDevice("own", "%MACD.xml", Chains.set("P", "${name}"));
        chain.file("general");
        perDevice("more", "more/%MACC.xml");
        Map<String, String> documents = Exports.of(chain.served(), ONE, TWO);
        assertEquals(List.of("general.xml", "7c2f80000001.xml", "more/7c:2f:80:00:00:01.xml", "7c2f80000002.xml",
                "more/7c:2f:80:00:00:02.xml"), List.copyOf(documents.keySet()));
        assertEquals("Ann", value(documents.get("7c2f80000001.xml")));
        assertEquals("Bob", value(documents.get("7c2f80000002.xml")));
    }

    @ParameterizedTest
    @CsvSource({ "LOWER, '', 7c2f80000001.xml", "UPPER, '', 7C2F80000001.xml", "LOWER, x/, x/7c2f80000001.xml" })
    void theCallerChoosesTheLettersAndTheFolder(MacCase letters, String folder, String path) {
        perDevice("own", "%MACD.xml");
        ServedChain served = chain.served();
        ChainExport export = new ChainExport(served, List.of(ONE).iterator(), SecretSource.NONE, letters, folder);
        assertSame(served, export.chain());
        assertEquals(List.of(path), List.copyOf(Exports.drained(export).keySet()));
        assertThrows(NoSuchElementException.class, export::next);
    }

    @Test
    void aVariableThatIsASecretIsWrittenWithTheValueOfTheSecret() {
        perDevice("own", "%MACD.xml", Chains.set("P", "${pin} ${macid}"));
        Device kept = new Device(ONE.mac(), Optional.empty(), Optional.empty(), Optional.of("secret ids"),
                Variables.of(Map.of("pin", "secret pins"), Map.of("pin", "pins", "macid", "ids")));
        assertEquals("1234 ABCD", value(Exports
                .of(chain.served(), Exports.secrets(Map.of("pins", "1234", "ids.7c2f80000001", "ABCD")), kept)
                .get("7c2f80000001.xml")));
        assertEquals(
                List.of("The secret 'ids', which P needs, has no value; set PROVCHAIN_SECRET_IDS, or put it into the "
                        + "secrets file (--secrets)."),
                faults(Exports.secrets(Map.of("pins", "1234")), kept));
    }

    @Test
    void devicesOfOneModelShareADocumentThatDiffersByModelOnly() {
        chain.file(FileKind.FILE, "model", "m/%DVID.xml");
        Device three = Exports.device("7C2F80000003", "Maxwell3", Map.of());
        assertEquals(List.of("m/82/1.xml", "m/84/1.xml"),
                List.copyOf(Exports.of(chain.served(), ONE, TWO, three).keySet()));
    }

    @Test
    void anOwnSecretOfTheDeviceGoesBeforeTheSharedOne() {
        perDevice("own", "%MACD.xml", Chains.set("P", Chains.secret("sip")));
        Map<String, String> documents = Exports.of(chain.served(),
                Exports.secrets(Map.of("sip", "shared", "sip.7c2f80000001", "own <&>")), ONE, TWO);
        assertEquals("own &lt;&amp;&gt;", value(documents.get("7c2f80000001.xml")));
        assertEquals("shared", value(documents.get("7c2f80000002.xml")));
    }

    @Test
    void twoExportsAreTheSameBytes() {
        perDevice("own", "%MACD.xml", Chains.set("P", "${name} ${mac} ${model}"));
        assertEquals(Exports.of(chain.served(), ONE, TWO), Exports.of(chain.served(), ONE, TWO));
        assertEquals("Ann 7c2f80000001 Maxwell3", value(Exports.of(chain.served(), ONE).get("7c2f80000001.xml")));
    }

    @Test
    void withoutADevicePerDeviceDocumentsCannotBeWritten() {
        perDevice("own", "%MACD.xml");
        assertEquals(List.of("'own' is written for each device, but the project has none; declare one with "
                + "'device MAC' or a table with 'devices from'."), faults(SecretSource.NONE));
    }

    @Test
    void aSharedDocumentNeedsNoDevice() {
        chain.file("a");
        assertEquals(List.of("a.xml"), List.copyOf(Exports.of(chain.served()).keySet()));
    }

    @Test
    void allFaultsAreToldAtOnceAndNoneTwice() {
        chain.file("shared", Chains.set("A", "${name}"), Chains.set("B", Chains.secret("x.y")));
        perDevice("own", "%MACD.xml", Chains.set("C", "${name} ${room} ${floor}"),
                Chains.set("D", Chains.secret("x.y")), Chains.set("B", Chains.secret("x.y")));
        List<String> faults = faults(SecretSource.NONE, ONE);
        assertEquals(List.of(
                "A needs ${name}, but its file is the same for all devices; write 'for each device' behind its "
                        + "location.",
                "The secret 'x.y', which B needs, has no value; set PROVCHAIN_SECRET_X_Y, or put it into the "
                        + "secrets file (--secrets).",
                "The device 7C:2F:80:00:00:01 has no value for ${room}, ${floor}, which C needs; add the column to the "
                        + "inventory, or the value to the device.",
                "The secret 'x.y', which D needs, has no value; set PROVCHAIN_SECRET_X_Y, or put it into the "
                        + "secrets file (--secrets)."),
                faults);
    }

    @Test
    void theValueOfASecretIsNeverInAMessage() {
        chain.file("a", Chains.set("P", Chains.secret("s")));
        String message = faults(Exports.secrets(Map.of("s", "geheim\u0000"))).getFirst();
        assertEquals("The value of P holds the character U+0000, which XML cannot carry; remove it.", message);
    }

    @ParameterizedTest
    @CsvSource({ ", 'The device 7C:2F:80:00:00:09 has no known model, which %DVID'",
            "Maxwell9, 'The device 7C:2F:80:00:00:09 has no known model, which %DVID'" })
    void aLocationByModelNeedsAModel(String model, String message) {
        chain.file(FileKind.FILE, "m", "%DVID.xml");
        String fault = faults(SecretSource.NONE, Exports.device("7C2F80000009", model, Map.of())).getFirst();
        assertTrue(fault.startsWith(message), fault);
    }

    @ParameterizedTest
    @CsvSource({ "own.xml", "%DVID.xml" })
    void documentsForEachDeviceMustNotLieAtOnePlace(String location) {
        perDevice("own", location);
        Device three = Exports.device("7C2F80000003", "Maxwell3", Map.of());
        assertEquals(List.of("'own' is written for each device, but its location is one for all; put %MACD into it."),
                faults(SecretSource.NONE, ONE, three));
    }

    @Test
    void noDocumentComesBehindAFault() {
        chain.file("good");
        chain.file(FileKind.FILE, "bad", "");
        ChainExport export = new ChainExport(chain.served(), Collections.emptyIterator(), SecretSource.NONE,
                MacCase.LOWER, "");
        assertThrows(ExportFaultsException.class, export::next);
        assertThrows(ExportFaultsException.class, export::hasNext);
    }

    @Test
    void aFleetWithoutTheColumnIsGivenUpAfterSomeFaults() {
        perDevice("own", "%MACD.xml", Chains.set("P", "${missing}"));
        List<Device> asked = new ArrayList<>();
        Iterator<Device> fleet = IntStream.range(0, 100_000)
                .mapToObj(each -> Exports.device(String.format("7C2F80%06X", each), "Maxwell3", Map.of()))
                .peek(asked::add).iterator();
        ChainExport export = new ChainExport(chain.served(), fleet, SecretSource.NONE, MacCase.LOWER, "");
        assertEquals(20, assertThrows(ExportFaultsException.class, export::hasNext).faults().size());
        assertTrue(asked.size() < 1000, () -> asked.size() + " devices were read");
    }

    @Test
    void aDocumentWithoutHolesIsEncodedOnce() {
        chain.file("a", Chains.set("P", "1"));
        ServedChain served = chain.served();
        DocumentTemplate constant = DocumentWriter.write(served, served.files().getFirst());
        assertTrue(constant.isConstant());
        assertSame(constant.render(setting -> null), constant.render(setting -> null));
        chain.file("b", Chains.set("P", Chains.secret("s")));
        ServedChain second = chain.served();
        assertFalse(DocumentWriter.write(second, second.files().getLast()).isConstant());
    }
}
