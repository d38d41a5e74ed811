// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.Instruction.SetParameter;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.dsl.ProvchainStandaloneSetup;
import org.provchain.dsl.formatting2.TextLayout;
import org.provchain.dsl.ide.Snapshots;
import org.provchain.dsl.ide.edit.Replacement;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.model.FileKind;

/** The texts of a project whose structure is changed, with what every change must keep. */
final class Texts {

    /** A change of the structure. */
    @FunctionalInterface
    interface Operation {
        TextChange of(Texts texts) throws ChangeRefused;
    }

    private final Path folder;
    private final Map<String, String> all;
    private final Snapshot snapshot;
    private final Snapshot elements;

    private Texts(Path folder, Map<String, String> all) {
        this.folder = folder;
        this.all = all;
        all.forEach((name, text) -> Snapshots.write(folder, name, text));
        this.snapshot = Snapshots.read(folder);
        this.elements = snapshot;
    }

    private Texts(Texts elements, Snapshot snapshot) {
        this.folder = elements.folder;
        this.all = elements.all;
        this.snapshot = snapshot;
        this.elements = elements.snapshot;
    }

    /** The elements of these texts with another state of the project. */
    Texts at(Snapshot other) {
        return new Texts(this, other);
    }

    static Texts of(Path folder, String text) {
        return new Texts(folder, Map.of(Snapshots.NAME, text));
    }

    static Texts of(Path folder, Map<String, String> texts) {
        return new Texts(folder, texts);
    }

    /** Checks a change of one text; then the same with other line ends, and with tabs. */
    static void check(Path folder, String before, Operation operation, String after) throws ChangeRefused {
        Texts texts = of(folder, before);
        Texts changed = texts.after(operation.of(texts));
        assertEquals(after, changed.text());
        if (texts.isLaidOut()) {
            assertTrue(changed.isLaidOut(), changed::text);
        }
        checkOthers(folder, before, operation, after);
    }

    /** The same, where the text is not laid out as the formatter would do it. */
    static void checkLoose(Path folder, String before, Operation operation, String after) throws ChangeRefused {
        Texts texts = of(folder, before);
        assertEquals(after, texts.after(operation.of(texts)).text());
        checkOthers(folder, before, operation, after);
    }

    private static void checkOthers(Path folder, String before, Operation operation, String after)
            throws ChangeRefused {
        Texts carriage = of(folder, before.replace("\n", "\r\n"));
        assertEquals(after.replace("\n", "\r\n"), carriage.after(operation.of(carriage)).text());
        if (before.contains("\n    ")) {
            Texts tabs = of(folder, tabs(before));
            assertEquals(tabs(after), tabs.after(operation.of(tabs)).text());
        }
    }

    private static String tabs(String text) {
        StringBuilder tabs = new StringBuilder();
        for (String line : text.split("(?<=\n)")) {
            int blanks = 0;
            while (line.startsWith("    ", blanks)) {
                blanks += 4;
            }
            tabs.append("\t".repeat(blanks / 4)).append(line.substring(blanks));
        }
        return tabs.toString();
    }

    /** The texts after a change; they can be read, and nothing but what the change says is different. */
    Texts after(TextChange change) {
        assertFalse(change.label().isBlank() || change.label().contains("NLS missing"), change.label());
        Map<String, String> changed = new TreeMap<>();
        all.forEach((name, text) -> changed.put(name, applied(change, path(name), text)));
        assertEquals(all.keySet().stream().map(this::path).filter(change.byFile()::containsKey).count(),
                change.byFile().size());
        Texts after = new Texts(folder, changed);
        after.snapshot.resources().values().forEach(each -> assertFalse(each.getParseResult().hasSyntaxErrors(),
                () -> each.getParseResult().getRootNode().getText()));
        return after;
    }

    private static String applied(TextChange change, Path path, String text) {
        String changed = change.applyTo(path, text);
        int behind = text.length();
        int behindChanged = changed.length();
        for (Replacement each : change.byFile().getOrDefault(path, List.of())) {
            int kept = behind - each.offset() - each.length();
            assertTrue(kept > 0 || behind == text.length(), "replacements touch");
            assertEquals(text.substring(behind - kept, behind),
                    changed.substring(behindChanged - kept, behindChanged));
            behind = each.offset();
            behindChanged -= kept + each.text().length();
        }
        assertEquals(text.substring(0, behind), changed.substring(0, behindChanged));
        return changed;
    }

    /** A body that was emptied may stay on two lines. */
    private boolean isLaidOut() {
        return snapshot.resources().values().stream()
                .allMatch(each -> TextLayout.format(each, ProvchainStandaloneSetup.injector())
                        .equals(each.getParseResult().getRootNode().getText().replaceAll("\\{\\s*\\}", "{ }")));
    }

    private Path path(String name) {
        return folder.resolve(name).toAbsolutePath().normalize();
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Map<String, String> all() {
        return all;
    }

    String text() {
        return all.get(Snapshots.NAME);
    }

    ServedChain chain() {
        return elements.project().chains().getFirst();
    }

    ServedFile file(String name) {
        return chain().file(name).orElseThrow();
    }

    Instruction statement(String file, int index) {
        return file(file).instructions().get(index);
    }

    List<FollowLink> links(String file) {
        return file(file).instructions().stream().filter(FollowLink.class::isInstance).map(FollowLink.class::cast)
                .toList();
    }

    FollowLink link(String file, int index) {
        return links(file).get(index);
    }

    SetParameter parameter(String file, String name) {
        return file(file).instructions().stream().filter(SetParameter.class::isInstance)
                .map(SetParameter.class::cast).filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    LinkTarget to(String name) {
        return new LinkTarget.InChain(file(name));
    }

    static NewFile newFile(FileKind kind, String name, String location) {
        return new NewFile(kind, name, location, location.contains("%MACD"));
    }

    static Optional<String> refusal(Texts texts, Operation operation) {
        try {
            operation.of(texts);
            return Optional.empty();
        } catch (ChangeRefused refused) {
            return Optional.of(refused.getMessage());
        }
    }
}
