// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provchain.core.chain.Credentials;
import org.provchain.model.FileKind;

/** A text that cannot be read is not changed, and what was read before is of no use any more. */
class BrokenTextTest {

    private static final Map<String, String> BROKEN = Map.of("a.chain", """
            chain s {
                entry a
                file a "a.xml" {
                    A = 1
                    redirect to b
                    B =
                }
            }
            """, "b.chain", "extend chain s {\n    file b \"b.xml\" {\n        redirect to a\n    }\n}\n");

    @TempDir
    private Path folder;

    static Stream<Texts.Operation> operations() {
        return Stream.of(
                texts -> FileCreation.create(texts.snapshot(), texts.chain(),
                        Texts.newFile(FileKind.FILE, "c", "c.xml")),
                texts -> FileHead.rename(texts.snapshot(), texts.file("a"), "c"),
                texts -> FileHead.rename(texts.snapshot(), texts.file("b"), "c"),
                texts -> FileHead.location(texts.snapshot(), texts.file("a"), "c"),
                texts -> FileHead.forEachDevice(texts.snapshot(), texts.file("a"), true),
                texts -> FileHead.protection(texts.snapshot(), texts.file("a"), new Credentials.Configured()),
                texts -> FileHead.product(texts.snapshot(), texts.file("a"), Optional.of("x")),
                texts -> ChainHead.entry(texts.snapshot(), texts.chain(), texts.file("b")),
                texts -> ChainHead.noEntry(texts.snapshot(), texts.chain()),
                texts -> ChainHead.base(texts.snapshot(), texts.chain(), "https://x/"),
                texts -> LinkChanges.link(texts.snapshot(), texts.file("a"), texts.to("b"), 0),
                texts -> LinkChanges.retarget(texts.snapshot(), texts.link("a", 0), texts.to("a")),
                texts -> LinkChanges.moveTo(texts.snapshot(), texts.link("a", 0), texts.file("b"), 0),
                texts -> LinkChanges.moveTo(texts.snapshot(), texts.link("b", 0), texts.file("a"), 0),
                texts -> LinkChanges.reorder(texts.snapshot(), texts.link("a", 0), 1),
                texts -> Deletion.of(texts.snapshot(), List.of(texts.file("b")), List.of()),
                texts -> Deletion.of(texts.snapshot(), List.of(), texts.links("a")),
                texts -> ParameterChanges.of(texts.snapshot(), texts.file("a"), new ParameterEdit.Add("C", "1")),
                texts -> FilePaste.into(texts.snapshot(), texts.chain(), "file x { }").change(),
                texts -> FilePaste.duplicate(texts.snapshot(), List.of(texts.file("a"))).change());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aTextWithSyntaxErrorsIsLeftAlone(Texts.Operation operation) {
        assertEquals("The text a.chain has syntax errors; mend them first.",
                Texts.refusal(Texts.of(folder, BROKEN), operation).orElse(""));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whatIsOfAnotherStateIsRefused(Texts.Operation operation) {
        Texts old = Texts.of(folder, BROKEN);
        Texts texts = Texts.of(folder, Map.of("a.chain", BROKEN.get("a.chain").replace("B =", "")));
        assertEquals(List.of(),
                texts.snapshot().findings().stream().filter(each -> each.code().equals("PC001")).toList());
        Texts.Operation stale = any -> operation.of(old.at(texts.snapshot()));
        assertTrue(Texts.refusal(texts, stale).orElse("").startsWith("This part of the chain"));
    }
}
