// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.provchain.dsl.ide.edit.TextChange;

/** Whatever is changed one after the other: the texts can be read, say what was wanted, and keep the comments of all that stays. */
class StructurePropertiesTest {

    /**
     * A comment tells whose it is: {@code #a} of a file, {@code #a>0} of a link, {@code #a=N} of a parameter, {@code #a~} in a file. None
     * stands between two items of one line: a link that is put there with a comment of its own begins a line, and what then begins the
     * next one belongs to the item behind it.
     */
    private static final String FLAT = """
            // all
            chain site { // site
                dialect maxwell 1.1
                base    "https://prov.example.org/" // base
                entry   a // entry

                // free 1

                // #a 1
                /* #a
                 * 2 */
                file a "a.xml" { // #a~ 1
                    // #a=SIP.DefaultAccount 1
                    SIP.DefaultAccount = 0 // #a=SIP.DefaultAccount 2

                    // #a~ 2

                    SIP.Account /* #a~ 3 */ { // #a~ 4
                        // #a~ 5
                        0 {
                            Active      = on /* #a=SIP.Account.0.Active 1 */ // #a=SIP.Account.0.Active 2
                            DisplayName = /* #a=SIP.Account.0.DisplayName 1 */ "x"
                        } // #a~ 6
                        1.Active = off
                    }
                    /* #a>0 1 */ redirect /* #a>0 2 */ to b // #a>0 3

                    // #a~ 7
                } // #a 3

                // free 2

                file b "%MACD.xml" for /* #b~ 1 */ each device {
                    // #b>0 1
                    redirect to "https://other.example/0" // #b>0 2
                    redirect to c
                    // #b~ 2
                }

                /* #c 1 */
                file c "c.xml" { }
                // free 3
            }
            // free 4
            """;
    private static final String PART = """
            extend chain site {
                // free 5

                file d "d.xml" { /* #d~ 1 */ A = 1 redirect to a } // #d 1
            }

            scenario "all" { // free 6
                // boot
                boot 001122334455 on site
                expect fetched a, b,
                    c,  a
                expect not fetched d
                // expected
                expect complete /* complete */
            }
            """;
    private static final String NESTED = """
            chain nested {
                dialect maxwell 1.0
                entry   start

                // #start 1
                index start "provisioning.xml" {
                    // #start>0 1
                    firmware -> updates // #start>0 2
                    nvm      -> lists
                    // #start>2 1
                    custom   -> extras
                }
                firmware list updates "firmware.xml" { // #updates~ 1
                    "2.22.4" from "fw.bin", // #updates~ 2
                    "2.22.5" from "fw.bin"
                }
                nvm list lists "settings.xml" { one, two, one }
                custom list extras "extras.xml" {
                    // #extras>0 1
                    one, // #extras>0 2
                    step Foo
                    // #extras>1 1
                    "https://other.example/1" /* #extras>1 2 */
                } // #extras 1
                settings one "one.xml" {
                    A = 1
                    // #one=B 1
                    B = "x" // #one=B 2
                }
                // #two 1
                settings two "two.xml" { }
            }
            """;

    private static final List<Map<String, String>> STARTS = List.of(Map.of("a.chain", FLAT), Map.of("a.chain", NESTED),
            Map.of("a.chain", FLAT, "b.chain", PART), Map.of("a.chain", FLAT.replace("\n", "\r\n"), "b.chain", PART),
            Map.of("a.chain", NESTED.replace("    ", "\t")), Map.of("a.chain", "chain empty { }"),
            Map.of("a.chain", "chain empty {\n    dialect maxwell 1.0\n    // nothing\n}\n"));

    private static final int STEPS = 50;

    /** What there is to go back to. */
    private record Step(Map<String, String> texts, ExpectedChain expected) {
    }

    @Property(tries = 8)
    void changesAndUndosKeepTextAndModelTogether(@ForAll Random random) throws IOException {
        Path folder = Files.createTempDirectory("structure");
        try {
            play(folder, STARTS.get(random.nextInt(STARTS.size())), random);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
            }
        }
    }

    private static void play(Path folder, Map<String, String> start, Random random) {
        Texts texts = Texts.of(folder, start);
        ExpectedChain expected = ExpectedChain.of(texts);
        Deque<Step> done = new ArrayDeque<>();
        for (int step = 0; step < STEPS;) {
            if (random.nextInt(6) == 0 && !done.isEmpty()) {
                texts = Texts.of(folder, done.peek().texts());
                expected = done.pop().expected();
                agree(texts, expected, "undo");
                step++;
                continue;
            }
            ExpectedChain next = expected.copy();
            TextChange change;
            try {
                change = new RandomChange(texts, next, random).make();
            } catch (ChangeRefused refused) {
                // what cannot be is asked for by chance too
                continue;
            }
            done.push(new Step(texts.all(), expected));
            Texts before = texts;
            texts = texts.after(change);
            expected = next;
            agree(texts, expected, before.all() + "\n" + change);
            step++;
        }
    }

    private static void agree(Texts texts, ExpectedChain expected, String how) {
        ExpectedChain read = ExpectedChain.of(texts);
        assertEquals(expected.files(), read.files(), how);
        assertEquals(expected.entry, read.entry, how);
        assertEquals(expected.comments(), Comments.all(texts), how);
        assertFalse(texts.snapshot().findings().stream().anyMatch(each -> each.code().equals("PC002")), how);
    }
}
