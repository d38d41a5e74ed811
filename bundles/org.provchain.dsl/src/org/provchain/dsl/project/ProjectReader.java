// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;

import org.eclipse.xtext.util.CancelIndicator;

/**
 * Reads a folder again and again, as {@link ProjectLoader} reads it once, and parses only the texts that a change may have touched.
 * The others are shared by what was read before and after, so nobody may change anything in what is returned. Safe for several
 * threads, which wait for each other.
 */
public final class ProjectReader {

    /** With more of them it is not a project in which one text is broken. */
    private static final int MOST_UNREADABLE = 8;

    private final Path root;
    private final Object lock = new Object();
    /** As the texts lay on the disk when this was last asked for. */
    private Map<Path, ReadText> saved = Map.of();
    /** As they were with those that are being edited. */
    private Map<Path, ReadText> edited = Map.of();

    /**
     * @param root the folder
     */
    public ProjectReader(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * The project as it lies on the disk. A text that cannot be read counts as empty, with a finding that says so.
     *
     * @param cancel asked between the texts
     * @throws UnreadableInput       if there is no text, or too many cannot be read
     * @throws CancellationException if it was cancelled
     */
    public LoadedProject saved(CancelIndicator cancel) throws UnreadableInput {
        Map<Path, ReadText> texts;
        synchronized (lock) {
            texts = read(Map.of(), saved, edited, cancel);
            saved = texts;
        }
        return assembled(texts);
    }

    /**
     * The project of which some texts are being edited. A text that cannot be read counts as empty, with a finding that says so.
     *
     * @param unsaved texts that count instead of what lies on the disk, by absolute normalized path
     * @param cancel  asked between the texts
     * @throws UnreadableInput       if there is no text, or too many cannot be read
     * @throws CancellationException if it was cancelled
     */
    public LoadedProject edited(Map<Path, String> unsaved, CancelIndicator cancel) throws UnreadableInput {
        Map<Path, ReadText> texts;
        synchronized (lock) {
            texts = read(unsaved, edited, saved, cancel);
            edited = texts;
        }
        return assembled(texts);
    }

    private Map<Path, ReadText> read(Map<Path, String> unsaved, Map<Path, ReadText> last, Map<Path, ReadText> other,
            CancelIndicator cancel) throws UnreadableInput {
        Map<Path, TextContent> contents = new LinkedHashMap<>();
        for (Path file : ChainTextFiles.of(root, root)) {
            if (cancel.isCanceled()) {
                throw new CancellationException();
            }
            contents.put(file, TextContent.of(file, unsaved));
        }
        return new Rereading(contents, cancel).basedOn(same(other, contents) > same(last, contents) ? other : last);
    }

    private static long same(Map<Path, ReadText> before, Map<Path, TextContent> contents) {
        return contents.values().stream()
                .filter(each -> before.containsKey(each.file()) && before.get(each.file()).parsed().isOf(each)).count();
    }

    private LoadedProject assembled(Map<Path, ReadText> texts) throws UnreadableInput {
        List<UnreadableInput> failures = texts.values().stream().map(each -> each.parsed().failure())
                .filter(Objects::nonNull).toList();
        if (failures.size() > MOST_UNREADABLE) {
            throw failures.get(MOST_UNREADABLE);
        }
        return LinkedTexts.assemble(root, texts.values().stream().map(each -> each.parsed().resource()).toList(),
                texts.values().stream().flatMap(each -> each.findings().stream()).toList(), ShippedCatalogue.shared());
    }
}
