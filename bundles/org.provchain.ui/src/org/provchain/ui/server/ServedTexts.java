// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.xtext.util.CancelIndicator;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.project.Severity;
import org.provchain.core.xml.ExportFault;
import org.provchain.core.xml.ExportFaultsException;
import org.provchain.dsl.ide.project.ProjectTexts;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.project.LocatedFinding;
import org.provchain.dsl.project.UnreadableInput;
import org.provchain.server.content.ServedState;
import org.provchain.server.content.StateReader;
import org.provchain.ui.export.ChainSecrets;

/** The last good state of a chain as it was saved. */
final class ServedTexts {

    private final ProjectTexts texts;
    private final IProject project;
    private String chain;
    /** The file with the secrets of the chain; null until the chain is known. */
    private volatile Optional<Path> secrets;
    private volatile ServedState state;
    private volatile List<Path> tables = List.of();

    /**
     * @param chain the name of the chain; empty for the first one
     */
    ServedTexts(IProject project, ProjectTexts texts, String chain) {
        this.project = project;
        this.texts = texts;
        this.chain = chain;
    }

    /** The last good state; null before the first. */
    ServedState state() {
        return state;
    }

    /** The folder of the project. */
    Path root() {
        return texts.root();
    }

    /** What counts as well as the texts: the tables of devices, and the secrets. */
    Collection<Path> further() {
        return secrets == null ? tables : Stream.concat(tables.stream(), secrets.stream()).toList();
    }

    /** Reads what was saved; says why the state is the one before, where it is. */
    Optional<Trouble> read() {
        try {
            Snapshot snapshot = texts.saved(CancelIndicator.NullImpl);
            tables = List.copyOf(snapshot.tables());
            Optional<Trouble> error = snapshot.findings().stream()
                    .filter(each -> each.severity() == Severity.ERROR).findFirst().map(this::error);
            return error.isPresent() ? error : read(snapshot);
        } catch (UnreadableInput | IOException unreadable) {
            return Optional.of(Trouble.of(unreadable.getMessage()));
        }
    }

    private Optional<Trouble> read(Snapshot snapshot) throws IOException {
        Optional<ServedChain> served = snapshot.project().chains().stream()
                .filter(each -> chain.isEmpty() || each.name().equals(chain)).findFirst();
        if (served.isEmpty()) {
            return Optional.of(Trouble.of(chain.isEmpty() ? Messages.bind(Messages.Serving_no_chain, project.getName())
                    : Messages.bind(Messages.Serving_chain_gone, chain)));
        }
        chain = served.get().name();
        if (secrets == null) {
            secrets = ChainSecrets.file(project, chain);
        }
        try {
            state = new StateReader(ChainSecrets.read(secrets, root()), Clock.systemUTC())
                    .read(snapshot.project(), served.get(), Optional.ofNullable(state));
            return Optional.empty();
        } catch (ExportFaultsException faults) {
            ExportFault first = faults.faults().getFirst();
            return Optional.of(new Trouble(first.message(), Optional.of(FilePlace.of(first.source())),
                    Trouble.Remedy.SECRETS));
        }
    }

    private Trouble error(LocatedFinding finding) {
        Path shown = finding.file().startsWith(root()) ? root().relativize(finding.file()) : finding.file();
        return new Trouble(Messages.bind(Messages.Serving_error,
                new Object[] { shown, finding.region().line(), finding.message() }),
                Optional.of(new Trouble.Place(finding.file(), finding.region())), Trouble.Remedy.NONE);
    }
}
