// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.inventory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for every change of every table. */
class InventoryTextPropertyTest {

    private record Edit(int row, int column, String value) {
    }

    @Property
    void noByteIsLostOfAnyText(@ForAll("anything") String content) throws IOException {
        byte[] bytes = ("mac,name\n" + content).getBytes(StandardCharsets.UTF_8);
        InventoryText text = InventoryText.read(bytes);
        assertArrayEquals(bytes, text.bytes());
        assertTrue(text.is(bytes));
        List<Long> lines = new ArrayList<>();
        try (InventoryReader reader = new InventoryReader(new ByteArrayInputStream(bytes))) {
            reader.forEachRemaining(row -> lines.add(row.line()));
        }
        assertEquals(lines.size(), text.size());
    }

    @Property
    void changesKeepEveryOtherFieldAndEachStepBackIsTheSameBytes(@ForAll("tables") String table,
            @ForAll("edits") List<Edit> edits) {
        InventoryText text = InventoryTextTest.text(table);
        for (Edit each : edits) {
            if (text.size() == 0) {
                return;
            }
            int row = each.row() % text.size();
            byte[] before = text.bytes();
            TableEdit edit = text.change().with(row, each.column(), each.value()).make();
            assertArrayEquals(before, text.bytes());
            if (edit instanceof TableEdit.Done done) {
                InventoryText again = InventoryText.read(done.text().bytes());
                assertTrue(again.isCutAs(done.text()));
                List<String> expected = new ArrayList<>(text.values(row));
                expected.set(each.column(), each.value());
                assertEquals(expected, again.values(row));
                assertOnlyTheFieldDiffers(before, done.text().bytes(), text, row, each);
                text = done.text();
            }
        }
    }

    /** Bytes before and behind the field are the same, and what differs is no longer than both writings of the value. */
    private static void assertOnlyTheFieldDiffers(byte[] before, byte[] after, InventoryText text, int row, Edit edit) {
        int begin = Arrays.mismatch(before, after);
        if (begin < 0) {
            return;
        }
        int end = 0;
        while (end < Math.min(before.length, after.length) - begin
                && before[before.length - 1 - end] == after[after.length - 1 - end]) {
            end++;
        }
        String gone = new String(before, begin, before.length - end - begin, StandardCharsets.ISO_8859_1);
        String came = new String(after, begin, after.length - end - begin, StandardCharsets.ISO_8859_1);
        assertTrue(gone.length() <= most(text.values(row).get(edit.column())), gone);
        assertTrue(came.length() <= most(edit.value()), came);
    }

    private static int most(String value) {
        return value.replace("\"", "\"\"").getBytes(StandardCharsets.UTF_8).length + 2;
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().withChars("a,;\"\n\r\u00fc 1").ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> tables() {
        Arbitrary<String> plain = Arbitraries.strings().withChars("ab \u00fc'").ofMaxLength(4);
        Arbitrary<String> quoted = Arbitraries.strings().withChars("a,;\n\u20ac").ofMaxLength(4)
                .map(each -> '"' + each + '"');
        Arbitrary<String> doubled = plain.map(each -> "\"" + each + "\"\"\"");
        Arbitrary<String> stray = Arbitraries.of("\"a", "b\"c");
        Arbitrary<String> field = Arbitraries.frequencyOf(Tuple.of(8, plain),
                Tuple.of(6, quoted), Tuple.of(3, doubled),
                Tuple.of(1, stray));
        return Combinators.combine(field.list().ofMinSize(2).ofMaxSize(12), Arbitraries.of(",", ";"),
                Arbitraries.of("\n", "\r\n"), Arbitraries.of("", "\uFEFF"), Arbitraries.of(true, false))
                .as((fields, separator, end, mark, ended) -> {
                    StringBuilder text = new StringBuilder(mark + "mac" + separator + "a" + separator + "b" + end);
                    for (int i = 0; i + 1 < fields.size(); i += 2) {
                        text.append(i % 8 == 6 ? end : "").append("7C2F8000000").append(i % 10).append(separator)
                                .append(fields.get(i)).append(separator).append(fields.get(i + 1)).append(end);
                    }
                    return ended ? text.toString() : text.substring(0, text.length() - end.length());
                });
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<String> values = Arbitraries.strings().withChars("a,;\"\u00fc ").ofMaxLength(4);
        return Combinators.combine(Arbitraries.integers().between(0, 99), Arbitraries.integers().between(1, 2), values)
                .as(Edit::new).list().ofMaxSize(5);
    }
}
