// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.Optional;

import org.provchain.core.chain.ServedFile;
import org.provchain.core.dialect.StatementKind;
import org.provchain.dsl.ide.project.Snapshot;

/** Which kind of link a file gets to a target. */
final class LinkChoice {

    private final InChain from;
    private final LinkTarget to;
    private final LinkRules rules;

    private LinkChoice(InChain from, LinkTarget to) {
        this.from = from;
        this.to = to;
        this.rules = new LinkRules(from.chain());
    }

    /** The first kind that the dialect has for it. */
    static StatementKind any(Snapshot snapshot, ServedFile from, LinkTarget to) throws ChangeRefused {
        LinkChoice choice = of(snapshot, from, to);
        Optional<StatementKind> statement = switch (to) {
        case LinkTarget.InChain inside -> choice.rules.statement(from, inside.file().kind());
        case LinkTarget.Outside outside -> choice.rules.statements(from).stream().findFirst();
        };
        return statement.orElseThrow(choice::refused);
    }

    /** The kind that is wished where the dialect has it for that, or else the first one. */
    static StatementKind preferably(StatementKind wish, Snapshot snapshot, ServedFile from, LinkTarget to)
            throws ChangeRefused {
        return of(snapshot, from, to).allows(wish) ? wish : any(snapshot, from, to);
    }

    /** The kind that is wished; refused where the dialect does not have it for that. */
    static StatementKind only(StatementKind wish, Snapshot snapshot, ServedFile from, LinkTarget to)
            throws ChangeRefused {
        LinkChoice choice = of(snapshot, from, to);
        if (!choice.allows(wish)) {
            throw choice.refused();
        }
        return wish;
    }

    private static LinkChoice of(Snapshot snapshot, ServedFile from, LinkTarget to) throws ChangeRefused {
        InChain home = InChain.of(snapshot, from);
        if (to instanceof LinkTarget.InChain inside && InChain.of(snapshot, inside.file()).chain() != home.chain()) {
            throw new ChangeRefused(Messages.bind(Messages.LinkChanges_chain, inside.file().name()));
        }
        return new LinkChoice(home, to);
    }

    private boolean allows(StatementKind statement) {
        return switch (to) {
        case LinkTarget.InChain inside -> rules.allows(from.file(), statement, inside.file().kind());
        case LinkTarget.Outside outside -> rules.statements(from.file()).contains(statement);
        };
    }

    private ChangeRefused refused() {
        Optional<String> reason = switch (to) {
        case LinkTarget.InChain inside -> rules.refusal(from.file(), inside.file());
        case LinkTarget.Outside outside -> rules.refusalOutside(from.file());
        };
        return new ChangeRefused(reason.orElse(Messages.LinkChanges_statement));
    }
}
