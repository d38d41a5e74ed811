// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.dsl.project.LocatedFinding;
import org.provchain.dsl.project.UnreadableInput;

/** Texts on the disk and texts that are being edited. */
class ProjectTextsTest {

    private static final String CHAIN = """
            chain site {
                dialect maxwell 1.1
                product mx3b
                base    "https://prov.example.org/"
                entry   general
                file general "provisioning.xml" { redirect to other }
            }
            """;
    private static final String PART = "extend chain site { file other \"other.xml\" { SIP.DefaultAccount = 0 } }\n";

    @TempDir
    private Path folder;
    private Path part;
    private ProjectTexts texts;

    @BeforeEach
    void writeTexts() throws IOException {
        Files.writeString(folder.resolve("site.chain"), CHAIN);
        part = Files.writeString(folder.resolve("part.chain"), PART);
        texts = new ProjectTexts(folder);
    }

    private List<String> found() throws UnreadableInput {
        return texts.snapshot(CancelIndicator.NullImpl).findings().stream().map(LocatedFinding::code)
                .filter(each -> each.equals("PC202")).toList();
    }

    @Test
    void anEditedTextCountsForTheOthersUntilItIsReleased() throws UnreadableInput {
        assertEquals(List.of(), found());
        texts.edit(part, PART.replace("other ", "another "));
        assertEquals(List.of("PC202"), found());
        assertEquals(List.of(), texts.saved(CancelIndicator.NullImpl).findings(part));
        texts.release(part);
        assertEquals(List.of(), found());
    }

    @Test
    void aSnapshotKnowsItsTexts() throws UnreadableInput {
        texts.edit(part, PART + "// more\n");
        assertEquals(PART + "// more\n", texts.snapshot(CancelIndicator.NullImpl).text(part));
        assertEquals("", texts.snapshot(CancelIndicator.NullImpl).text(folder.resolve("none.chain")));
    }

    @Test
    void aTextThatIsNoUtf8IsFoundAndTheOthersAreRead() throws UnreadableInput, IOException {
        Path old = Files.write(folder.resolve("old.chain"), "// a\n// \u00e4".getBytes(StandardCharsets.ISO_8859_1));
        for (Snapshot each : List.of(texts.snapshot(CancelIndicator.NullImpl),
                texts.saved(CancelIndicator.NullImpl))) {
            LocatedFinding found = each.findings(old).getFirst();
            assertEquals("PC001", found.code());
            assertEquals("the byte 0xE4 is not UTF-8; save the text with that encoding.", found.message());
            assertEquals(2, found.region().line());
            assertEquals(4, found.region().column());
            assertEquals(PART, each.text(part));
        }
        texts.edit(part, PART.replace("other ", "another "));
        assertEquals(List.of("PC202"), found());
    }

    @Test
    void whereMostTextsAreUnreadableReadingEnds() throws IOException {
        for (int number = 0; number < 10; number++) {
            Files.write(folder.resolve(number + ".chain"), new byte[] { (byte) 0xE4 });
        }
        assertThrows(UnreadableInput.class, () -> texts.snapshot(CancelIndicator.NullImpl));
    }

    @Test
    void aCancelledReadingEnds() {
        assertThrows(CancellationException.class, () -> texts.snapshot(() -> true));
    }
}
