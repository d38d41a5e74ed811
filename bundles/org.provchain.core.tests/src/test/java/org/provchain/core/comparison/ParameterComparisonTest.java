// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.core.chain.Chains;
import org.provchain.core.inventory.Device;
import org.provchain.core.inventory.Variables;
import org.provchain.core.secrets.SecretSource;
import org.provchain.model.Value;

/** Secrets and passwords: compared where they are known, never shown. */
class ParameterComparisonTest {

    private static List<ParameterChange> compare(Value one, Device deviceBefore, Value other, Device deviceAfter,
            SecretSource secrets) {
        Chains before = Chains.oneOne();
        Chains after = Chains.oneOne();
        before.file("a", Chains.set("P", one));
        after.file("a", Chains.set("P", other));
        return Comparisons.of(Comparisons.side(before, 1, true), Comparisons.side(after, 1, true), secrets)
                .of(deviceBefore, deviceAfter).parameters();
    }

    private static Value value(String text) {
        return text.startsWith("secret ") ? Chains.secret(text.substring(7)) : Chains.text(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "secret sip | secret sip | false | same",
            "secret sip | secret other | false | changed",
            "secret sip | secret same | false | changed", "secret sip | secret same | true | same",
            "secret sip | secret other | true | changed", "secret sip | s1 | true | same",
            "s1 | secret sip | true | same", "s2 | secret sip | true | changed", "s1 | secret sip | false | unknown",
            "secret none | s1 | true | unknown", "${macid} | ${macid} | false | same", "${macid} | M-1 | false | same",
            "x${macid}x | xM-1x | false | same", "M-2 | ${macid} | false | changed",
            "${none} ${macid} | M-1 | false | unknown" })
    void whetherTheValueIsTheSame(String one, String other, boolean known, String expected) {
        Device device = Comparisons.device("7C2F80ABCD01", "M-1");
        List<ParameterChange> changes = compare(value(one), device, value(other), device,
                known ? Comparisons.SECRETS : SecretSource.NONE);
        assertEquals(expected,
                changes.isEmpty() ? "same" : changes.getFirst().unknown() ? "unknown" : "changed", changes::toString);
        assertFalse(changes.toString().matches(".*(s1|s2|M-1|M-2).*"), changes::toString);
    }

    @Test
    void aMacIdThatIsAnotherIsAnotherValue() {
        List<ParameterChange> changes = compare(Chains.text("${macid}"), Comparisons.device("7C2F80ABCD01", "M-1"),
                Chains.text("${macid}"),
                Comparisons.device("7C2F80ABCD01", "M-2"), SecretSource.NONE);
        assertEquals("secret ${macid}", changes.getFirst().after().orElseThrow().shown());
        Device kept = new Device(Comparisons.device().mac(), Optional.empty(), Optional.empty(),
                Optional.of("secret ids"),
                Variables.of(Map.of(), Map.of("macid", "ids")));
        assertEquals(List.of(),
                compare(Chains.text("${macid}"), Comparisons.device("7C2F80ABCD01", "M-1"), Chains.text("${macid}"),
                        kept, Comparisons.SECRETS));
    }

    @Test
    void aPasswordThatStandsThereIsHidden() {
        Chains before = Chains.oneOne();
        Chains after = Chains.oneOne();
        before.file("a", Chains.set("A.Password", "p1"), Chains.set("B.Password", "p2"));
        after.file("a", Chains.set("A.Password", "p3"), Chains.set("C.Password", "p4"));
        List<ParameterChange> changes = Comparisons.of(before, after).parameters();
        assertEquals(3, changes.size());
        assertFalse(changes.toString().matches(".*p[1-4].*"), changes::toString);
        assertEquals("(a password, not shown)", changes.getFirst().after().orElseThrow().shown());
    }
}
