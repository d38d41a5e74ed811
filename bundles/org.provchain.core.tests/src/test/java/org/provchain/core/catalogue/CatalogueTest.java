// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.core.catalogue.Lookup.IndexOutOfRange;

class CatalogueTest {

    @ParameterizedTest
    @CsvSource({ "SIP.Account.0.AuthName, SIP.Account.[0..3].AuthName",
            "SIP.Account.3.ProxyServer.Port, SIP.Account.[0..3].ProxyServer.Port",
            "NetDir.LDAP.2147483648.BaseDN, NetDir.LDAP.[*].BaseDN", "SIP.DefaultAccount, SIP.DefaultAccount",
            "PhoneUI.Keys.FunctionKeys.Icons, PhoneUI.Keys.FunctionKeys.Icons",
            "Matrix.1.Cell.2.Value, Matrix.[0..1].Cell.[2..4].Value" })
    void knowsTheNamesOfItsPatterns(String name, String pattern) {
        assertEquals(Optional.of(pattern), Inputs.PHONE.find(name).map(CatalogueEntry::name));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", ".", "SIP", "SIP.", "SIP.Account", "SIP.Account.0", "SIP.Account.0.",
            "SIP.Account..AuthName", "SIP.Account.00.AuthName", "SIP.Account.x.AuthName", "SIP.Account.-1.AuthName",
            "sip.defaultaccount", "SIP.DefaultAccount.0", "PhoneUI.Keys.FunctionKeys.8", "Account.0.AuthName",
            "SIP.Account.[0..3].AuthName" })
    void doesNotKnowOtherNames(String name) {
        assertInstanceOf(Lookup.Unknown.class, Inputs.PHONE.lookup(name));
    }

    @ParameterizedTest
    @CsvSource({ "SIP.Account.4.AuthName, 4, 0, 3", "PhoneUI.Keys.FunctionKeys.8.Type, 8, 0, 7",
            "SIP.Account.99999999999999999999.AuthName, 99999999999999999999, 0, 3", "Matrix.0.Cell.1.Value, 1, 2, 4",
            "Matrix.2.Cell.9.Value, 2, 0, 1" })
    void tellsWhichIndexIsOutOfRange(String name, String index, int low, int high) {
        IndexOutOfRange found = assertInstanceOf(IndexOutOfRange.class, Inputs.PHONE.lookup(name));
        assertEquals(index, found.index());
        assertEquals(new Segment.Range(low, high), found.range());
    }

    @Test
    void tellsTheWidestRangeWherePatternsShareTheirName() {
        Catalogue parted = Inputs.catalogue("parted", "K.[0..1].T", "K.[2..3].T");
        assertEquals("K.[2..3].T", parted.find("K.2.T").orElseThrow().name());
        assertEquals(new Segment.Range(2, 3), assertInstanceOf(IndexOutOfRange.class, parted.lookup("K.7.T")).range());
    }

    @Test
    void prefersTheEntriesThatExtendIt() {
        CatalogueEntry own = Inputs.described("SIP.Account.[0..3].AuthName", "ours");
        Catalogue house = Inputs.PHONE.extend("house", List.of(own, Inputs.entry("SIP.Account.[0..3].Nickname")));
        assertSame(own, house.find("SIP.Account.1.AuthName").orElseThrow());
        assertEquals("SIP.Account.[0..3].Nickname", house.find("SIP.Account.1.Nickname").orElseThrow().name());
        assertEquals("SIP.DefaultAccount", house.find("SIP.DefaultAccount").orElseThrow().name());
        assertEquals(Inputs.PHONE.entries().size() + 1, house.entries().size());
        assertEquals(Optional.empty(), Inputs.PHONE.find("SIP.Account.1.Nickname"));
    }

    @Test
    void letsAnExtensionWidenARange() {
        Catalogue house = Inputs.PHONE.extend("house", Inputs.entries("SIP.Account.[4..7].AuthName"));
        assertEquals("SIP.Account.[4..7].AuthName", house.find("SIP.Account.5.AuthName").orElseThrow().name());
        assertEquals("SIP.Account.[0..3].AuthName", house.find("SIP.Account.3.AuthName").orElseThrow().name());
    }

    @Test
    void takesTheFirstOfTwoEntriesOfOneName() {
        CatalogueEntry first = Inputs.described("A.B", "first");
        Catalogue catalogue = Catalogue.of("twice", List.of(first, Inputs.described("A.B", "second")));
        assertSame(first, catalogue.find("A.B").orElseThrow());
        assertEquals(List.of(first), catalogue.entries());
    }

    @Test
    void searchesNamesAndDescriptionsForAllWords() {
        Catalogue catalogue = Catalogue.of("c", List.of(Inputs.described("Phone.Volume", "How loud it rings."),
                Inputs.described("Phone.Contrast", "Of the display.")));
        assertEquals(List.of("Phone.Volume"), names(catalogue.search("LOUD phone")));
        assertEquals(List.of("Phone.Contrast"), names(catalogue.search("contrast")));
        assertEquals(List.of(), names(catalogue.search("loud display")));
        assertEquals(2, catalogue.search("  ").size());
    }

    @Test
    void findsALeafAmongVeryManyNeighbours() {
        String[] names = new String[5000];
        for (int i = 0; i < names.length; i++) {
            names[i] = "Flat.P" + i;
        }
        Catalogue catalogue = Inputs.catalogue("flat", names);
        for (String name : names) {
            assertEquals(name, catalogue.find(name).orElseThrow().name());
        }
        assertEquals(Optional.empty(), catalogue.find("Flat.P5000"));
    }

    private static List<String> names(List<CatalogueEntry> entries) {
        return entries.stream().map(CatalogueEntry::name).toList();
    }
}
