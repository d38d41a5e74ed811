// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.core.catalogue.Catalogue;
import org.provchain.core.catalogue.CatalogueEntry;
import org.provchain.core.catalogue.CatalogueReader;
import org.provchain.core.catalogue.CatalogueReading;
import org.provchain.core.catalogue.DeviceModel;
import org.provchain.core.catalogue.EnumValue;
import org.provchain.core.catalogue.Evidence;
import org.provchain.core.catalogue.FirmwareVersion;
import org.provchain.core.catalogue.Lookup;
import org.provchain.core.catalogue.ModelSupport.Coverage;
import org.provchain.core.catalogue.ParameterType;
import org.provchain.core.catalogue.Segment;
import org.provchain.dsl.ProvchainStandaloneSetup;
import org.provchain.model.CatalogueDeclaration;
import org.provchain.model.ChainText;

/** Shows that the shipped Maxwell catalogue holds every row of the table it was written from, and no other. */
class MaxwellCatalogueTest {

    private static final Pattern SEEN = Pattern.compile("seen ([^(;]+)");
    private static final Pattern PLAIN_VALUE = Pattern.compile("[0-9.]+|[a-z]{2}-[a-z]{2}|(NTP|GMT|Automated).*");
    private static final Pattern MAPPED_NUMBER = Pattern.compile("(?<![0-9A-Za-z-])(-?[0-9]+) ?=");

    private static CatalogueReading reading;
    private static Resource resource;

    @BeforeAll
    static void readShippedCatalogue() throws IOException {
        XtextResourceSet resources = ProvchainStandaloneSetup.injector()
                .getInstance(XtextResourceSet.class);
        resource = resources.createResource(URI.createURI("maxwell.chain"));
        try (InputStream in = ProvchainStandaloneSetup.class.getResourceAsStream("catalogue/maxwell.chain")) {
            resource.load(in, null);
        }
        ChainText text = (ChainText) resource.getContents().getFirst();
        reading = CatalogueReader.read((CatalogueDeclaration) text.getElements().getFirst());
    }

    static List<TableRow> rows() {
        return TableRow.all();
    }

    @Test
    void parsesWithoutAnError() {
        assertEquals(List.of(), resource.getErrors());
        assertEquals(List.of(), resource.getWarnings());
        assertEquals(List.of(), reading.faults());
    }

    @Test
    void hasTheNamesOfTheTableInItsOrder() {
        assertEquals(168, rows().size());
        assertEquals(rows().stream().map(TableRow::name).toList(),
                catalogue().entries().stream().map(CatalogueEntry::name).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void hasTheTypeOfTheTable(TableRow row) {
        assertEquals(keyword(row), entry(row).type().keyword());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void hasTheEvidenceOfTheTable(TableRow row) {
        assertEquals(row.evidence(), entry(row).evidenceSource());
        assertEquals(row.evidence().contains("vendor-") ? Evidence.DOC : Evidence.USED, entry(row).evidence());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void hasTheModelsOfTheTable(TableRow row) {
        CatalogueEntry entry = entry(row);
        assertEquals(row.modelNames(),
                entry.models().models().stream().map(DeviceModel::modelName).collect(Collectors.toSet()));
        Coverage expected = row.othersUnknown() ? Coverage.AT_LEAST : Coverage.EXHAUSTIVE;
        assertEquals(row.modelNames().isEmpty() ? Coverage.UNLISTED : expected, entry.models().coverage());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void hasTheFirmwareOfTheTable(TableRow row) {
        assertEquals(row.since(), entry(row).since().map(FirmwareVersion::toString));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void hasTheDefaultOfTheTable(TableRow row) {
        assertEquals(row.defaultValue(), entry(row).defaultValue());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysWhoseDefaultItIsIfNotThePhones(TableRow row) {
        String description = entry(row).description();
        assertEquals(row.defaultText().contains("library default"), description.contains("third-party library's"));
        assertEquals(row.defaultText().contains("template default"), description.contains("production template's"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void hasADescriptionOfOneLine(TableRow row) {
        String description = entry(row).description();
        assertTrue(description.endsWith("."), description);
        assertEquals(1, description.lines().count());
        assertTrue(Character.isUpperCase(description.charAt(0)), description);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void knowsEveryValueThatTheTableMaps(TableRow row) {
        if (entry(row).type() instanceof ParameterType.Enumeration type) {
            Set<String> known = type.values().stream().map(EnumValue::value).collect(Collectors.toSet());
            Matcher mapped = MAPPED_NUMBER.matcher(row.values());
            while (mapped.find()) {
                assertTrue(known.contains(mapped.group(1)), mapped.group() + " in " + known);
            }
            assertFalse(known.isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void keepsWhatTheTableHasSeen(TableRow row) {
        Matcher seen = SEEN.matcher(row.values());
        while (seen.find()) {
            for (String value : seen.group(1).split("[ ,']+")) {
                if (PLAIN_VALUE.matcher(value).matches()) {
                    assertTrue(describes(entry(row), value), value + " of " + row.values());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void acceptsItsOwnDefault(TableRow row) {
        CatalogueEntry entry = entry(row);
        entry.defaultValue().ifPresent(value -> assertTrue(entry.type().check(value).isOk(), value));
    }

    @ParameterizedTest
    @ValueSource(strings = { "NET.VLAN.LAN.Identifier", "NET.VLAN.PC.Identifier" })
    void boundsVlanIdentifiers(String name) {
        assertEquals(ParameterType.Int.between(0, 4094), find(name).type());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void boundsEveryPort(TableRow row) {
        if (row.name().endsWith("Port")) {
            assertEquals(ParameterType.Int.between(0, 65535), entry(row).type());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void boundsAccountIndices(TableRow row) {
        if (row.values().startsWith("account index")) {
            assertEquals(new ParameterType.Int(OptionalLong.of(0), OptionalLong.of(3)), entry(row).type());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void limitsTheSoftKeysOfTheSmallerPhones(TableRow row) {
        CatalogueEntry entry = entry(row);
        Optional<Segment.Range> two = row.values().contains("keys 0..1 on MaxwellBasic/2/3")
                ? Optional.of(new Segment.Range(0, 1))
                : Optional.empty();
        assertEquals(two, entry.indexRangeOn(DeviceModel.MAXWELL_BASIC));
        assertEquals(two, entry.indexRangeOn(DeviceModel.MAXWELL_2));
        assertEquals(two, entry.indexRangeOn(DeviceModel.MAXWELL_3));
        assertEquals(Optional.empty(), entry.indexRangeOn(DeviceModel.MAXWELL_4));
    }

    @Test
    void hasAccountsZeroToThree() {
        assertInstanceOf(Lookup.Known.class, catalogue().lookup("SIP.Account.3.AuthName"));
        assertInstanceOf(Lookup.IndexOutOfRange.class, catalogue().lookup("SIP.Account.4.AuthName"));
    }

    @Test
    void hasFunctionKeysZeroToSeven() {
        assertInstanceOf(Lookup.Known.class, catalogue().lookup("PhoneUI.Keys.FunctionKeys.7.Type"));
        assertInstanceOf(Lookup.IndexOutOfRange.class, catalogue().lookup("PhoneUI.Keys.FunctionKeys.8.Type"));
    }

    private static boolean describes(CatalogueEntry entry, String value) {
        return entry.description().contains(value) || entry.type() instanceof ParameterType.Enumeration type
                && type.values().stream().anyMatch(each -> each.value().equals(value));
    }

    private static String keyword(TableRow row) {
        if (row.name().endsWith("Password") && row.type().equals("string")) {
            return "secret";
        }
        return switch (row.type()) {
        case "string(file)" -> "file";
        case "string(digits)" -> "string";
        case "enum(string)" -> "enum";
        default -> row.type();
        };
    }

    private static CatalogueEntry entry(TableRow row) {
        return catalogue().entries().stream().filter(entry -> entry.name().equals(row.name())).findFirst()
                .orElseThrow();
    }

    private static CatalogueEntry find(String name) {
        return catalogue().find(name).orElseThrow();
    }

    private static Catalogue catalogue() {
        return reading.catalogue();
    }
}
