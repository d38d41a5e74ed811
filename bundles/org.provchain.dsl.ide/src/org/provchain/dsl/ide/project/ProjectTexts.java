// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.project;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.provchain.dsl.project.CheckedProject;
import org.provchain.dsl.project.LoadedProject;
import org.provchain.dsl.project.ProjectReader;
import org.provchain.dsl.project.UnreadableInput;

/** The texts of a project folder, with those that are being edited: the one source of snapshots. Safe for several threads. */
public final class ProjectTexts {

    private final Path root;
    private final ProjectReader reader;
    private final Map<Path, String> unsaved = new ConcurrentHashMap<>();

    /**
     * @param root the folder
     */
    public ProjectTexts(Path root) {
        this.root = root.toAbsolutePath().normalize();
        this.reader = new ProjectReader(this.root);
    }

    /** The folder, absolute and normalized. */
    public Path root() {
        return root;
    }

    /** A text counts as given from now on, not as it lies on the disk. */
    public void edit(Path file, String text) {
        unsaved.put(file.toAbsolutePath().normalize(), text);
    }

    /** A text counts again as it lies on the disk: it was saved, or its editor was closed. */
    public void release(Path file) {
        unsaved.remove(file.toAbsolutePath().normalize());
    }

    /**
     * The project as it stands now. A text that cannot be read counts as empty, with a finding that says so.
     *
     * @param cancel asked between the texts
     * @throws UnreadableInput                                    if there is no text, or too many cannot be read
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public Snapshot snapshot(CancelIndicator cancel) throws UnreadableInput {
        return of(reader.edited(Map.copyOf(unsaved), cancel));
    }

    /**
     * The project as it lies on the disk. A text that cannot be read counts as empty, with a finding that says so.
     *
     * @param cancel asked between the texts
     * @throws UnreadableInput                                    if there is no text, or too many cannot be read
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public Snapshot saved(CancelIndicator cancel) throws UnreadableInput {
        return of(reader.saved(cancel));
    }

    private static Snapshot of(LoadedProject loaded) {
        Map<Path, XtextResource> resources = new LinkedHashMap<>();
        for (XtextResource each : loaded.resources()) {
            resources.put(Path.of(each.getURI().toFileString()), each);
        }
        CheckedProject checked = CheckedProject.check(loaded);
        return new Snapshot(checked.project(), Map.copyOf(resources), checked.findings(), checked.checked());
    }
}
