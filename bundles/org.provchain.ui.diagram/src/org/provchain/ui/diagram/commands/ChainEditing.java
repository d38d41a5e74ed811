// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.commands;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.ide.structure.ChangeRefused;
import org.provchain.scene.places.ChainPlaces;
import org.provchain.ui.diagram.model.Diagram;
import org.provchain.ui.diagram.model.DiagramState;
import org.provchain.ui.diagram.places.SharedPlaces;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.pages.TextEditing;

/** Makes changes of a chain in its text, one step of the undo history each; what is refused is said, and nothing is changed. */
public final class ChainEditing {

    private final Diagram diagram;
    private final TextEditing text;
    private Consumer<String> made = name -> {
        // nobody wants to know
    };

    /**
     * Changes what a diagram shows.
     *
     * @param refusals told why a change was not made, in one sentence; empty when one was
     */
    public ChainEditing(Diagram diagram, Consumer<String> refusals) {
        this.diagram = diagram;
        text = new TextEditing(refusals, Messages.ChainEditing_reading);
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
        text.setDocument(edited);
    }

    /** The diagram. */
    public Diagram diagram() {
        return diagram;
    }

    /** Makes a change; false where it was refused. */
    public boolean perform(ChainEdit edit) {
        return perform(edit, places -> places);
    }

    /** Makes a change, and places figures along with it; false where it was refused. */
    public boolean perform(ChainEdit edit, UnaryOperator<ChainPlaces> placing) {
        Optional<Snapshot> now = text.now();
        Optional<ServedChain> chain = now.flatMap(this::chain);
        if (chain.isEmpty()) {
            refuse(Messages.ChainEditing_no_chain);
            return false;
        }
        return text.perform(now.get(), () -> edit.change(now.get(), chain.get()),
                () -> text.document().map(SharedPlaces::of).ifPresent(each -> each.along(placing)));
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
        Optional<Snapshot> now = text.now();
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
        text.refuse(reason);
    }

    /** Places figures as a step of its own. */
    public void place(String label, UnaryOperator<ChainPlaces> placing) {
        text.document().ifPresent(each -> SharedPlaces.of(each).change(label, each, placing));
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
