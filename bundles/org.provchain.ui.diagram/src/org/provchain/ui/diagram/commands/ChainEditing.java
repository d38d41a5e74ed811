// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.commands;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.ide.structure.ChangeRefused;
import org.provchain.dsl.project.UnreadableInput;
import org.provchain.scene.places.ChainPlaces;
import org.provchain.ui.diagram.model.Diagram;
import org.provchain.ui.diagram.model.DiagramState;
import org.provchain.ui.diagram.places.SharedPlaces;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.edit.Busy;
import org.provchain.ui.editor.edit.TextChanges;

/** Makes changes of a chain in its text, one step of the undo history each; what is refused is said, and nothing is changed. */
public final class ChainEditing {

    private final Diagram diagram;
    private final Consumer<String> refusals;
    private Consumer<String> made = name -> {
        // nobody wants to know
    };
    private ChainDocument document;

    /**
     * Changes what a diagram shows.
     *
     * @param refusals told why a change was not made, in one sentence; empty when one was
     */
    public ChainEditing(Diagram diagram, Consumer<String> refusals) {
        this.diagram = diagram;
        this.refusals = refusals;
    }

    /** Told the name of a file that a tool has made or renamed, when it is in the text. */
    public void setMade(Consumer<String> told) {
        made = told;
    }

    /** A tool has made or renamed a file. */
    public void made(String name) {
        made.accept(name);
    }

    /** The text from now on; null for none. */
    public void setDocument(ChainDocument edited) {
        document = edited;
    }

    /** The diagram. */
    public Diagram diagram() {
        return diagram;
    }

    /** Whether the chain can be changed: its text can be read in full. */
    public boolean isPossible() {
        return document != null && diagram.state().isPresent();
    }

    /** Makes a change; false where it was refused. */
    public boolean perform(ChainEdit edit) {
        return perform(edit, places -> places);
    }

    /** Makes a change, and places figures along with it; false where it was refused. */
    public boolean perform(ChainEdit edit, UnaryOperator<ChainPlaces> placing) {
        Optional<Snapshot> now = now();
        Optional<ServedChain> chain = now.flatMap(this::chain);
        if (chain.isEmpty()) {
            refusals.accept(Messages.ChainEditing_no_chain);
            return false;
        }
        try {
            TextChange change = edit.change(now.get(), chain.get());
            if (!change.replacements().isEmpty()) {
                SharedPlaces.of(document).along(placing);
                TextChanges.type(change, now.get(), new NullProgressMonitor());
                document.tell();
                document.project().changed(0);
            }
            refusals.accept("");
            return true;
        } catch (ChangeRefused refused) {
            refusals.accept(refused.getLocalizedMessage());
        } catch (CoreException failed) {
            refusals.accept(failed.getStatus().getMessage());
        }
        return false;
    }

    /** Something that is read of a chain. */
    @FunctionalInterface
    public interface Reading<T> {
        /**
         * What is read.
         *
         * @throws ChangeRefused if it cannot be, with the reason for the user
         */
        T read(Snapshot snapshot, ServedChain chain) throws ChangeRefused;
    }

    /** Reads of the chain as it is now; empty where that was refused. */
    public <T> Optional<T> read(Reading<T> reading) {
        Optional<Snapshot> now = now();
        Optional<ServedChain> chain = now.flatMap(this::chain);
        if (chain.isEmpty()) {
            refuse(Messages.ChainEditing_no_chain);
            return Optional.empty();
        }
        try {
            return Optional.of(reading.read(now.get(), chain.get()));
        } catch (ChangeRefused refused) {
            refuse(refused.getLocalizedMessage());
            return Optional.empty();
        }
    }

    /** Says why something is not done. */
    public void refuse(String reason) {
        refusals.accept(reason);
    }

    /** Places figures as a step of its own. */
    public void place(String label, UnaryOperator<ChainPlaces> placing) {
        if (document != null) {
            SharedPlaces.of(document).change(label, document, placing);
        }
    }

    /** The state that is shown if the text is still as it was then, or else a new one. */
    private Optional<Snapshot> now() {
        if (document == null) {
            return Optional.empty();
        }
        ChainDocument.tellAll();
        Optional<Snapshot> known = document.project().upToDate();
        // while something is computed, the mouse events of a tool would pass it by
        return known.isPresent() ? known : Busy.compute(Messages.ChainEditing_reading, monitor -> {
            try {
                return document.project().now(monitor::isCanceled);
            } catch (UnreadableInput | CancellationException none) {
                return null;
            }
        });
    }

    private Optional<ServedChain> chain(Snapshot snapshot) {
        String name = diagram.state().map(DiagramState::chain).map(ServedChain::name).orElse("");
        return snapshot.project().chains().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /**
     * The file of a chain with a name.
     *
     * @throws ChangeRefused if there is none any more
     */
    public static ServedFile file(ServedChain chain, String name) throws ChangeRefused {
        return chain.files().stream().filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow(() -> new ChangeRefused(Messages.bind(Messages.ChainEditing_no_file, name)));
    }
}
