// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.List;
import java.util.Optional;

import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.dialect.Dialect;
import org.provchain.core.dialect.FileRule;
import org.provchain.core.dialect.StatementKind;
import org.provchain.core.dialect.StatementRule;
import org.provchain.model.FileKind;

/** Which files a chain may have and which of them may lead where, as its dialect says. */
public final class LinkRules {

    private final Dialect dialect;

    /** The rules of a chain. */
    public LinkRules(ServedChain chain) {
        this.dialect = chain.dialect();
    }

    /** The kinds of file that the chain may have. */
    public List<FileKind> kinds() {
        return dialect.files().stream().map(FileRule::kind).toList();
    }

    /** Whether the first URL may name a file of a kind. */
    public boolean mayBeEntry(FileKind kind) {
        return dialect.file(kind).map(FileRule::entry).orElse(false);
    }

    /** Why a file cannot lead to another one, in a sentence; empty where it can. */
    public Optional<String> refusal(ServedFile from, ServedFile to) {
        return refusal(from, to.kind());
    }

    /** Why a file cannot lead to one of a kind, in a sentence; empty where it can. */
    public Optional<String> refusal(ServedFile from, FileKind to) {
        return statement(from, to).isPresent() ? Optional.empty() : refusalOutside(from).or(() -> Optional
                .of(Messages.bind(Messages.LinkRules_only, KindWords.any(from.kind()), targets(from))));
    }

    /** Why a file cannot lead to a URL, in a sentence; empty where it can. */
    public Optional<String> refusalOutside(ServedFile from) {
        if (dialect.file(from.kind()).isEmpty()) {
            return Optional.of(unknown(from.kind()));
        }
        return statements(from).isEmpty()
                ? Optional.of(Messages.bind(Messages.LinkRules_nowhere, KindWords.any(from.kind())))
                : Optional.empty();
    }

    /** Why the chain cannot have a file of a kind. */
    String unknown(FileKind kind) {
        return Messages.bind(Messages.LinkRules_unknown, dialect.title(), KindWords.any(kind));
    }

    /** The kinds of link that a file may hold. */
    public List<StatementKind> statements(ServedFile from) {
        return links(from).stream().map(StatementRule::kind).toList();
    }

    /** The kind of link by which a file leads to one of a kind; empty where it cannot. */
    public Optional<StatementKind> statement(ServedFile from, FileKind to) {
        return links(from).stream().filter(each -> each.targets().contains(to)).map(StatementRule::kind).findFirst();
    }

    /** Whether a file may hold a kind of link, and that may lead to a kind of file. */
    boolean allows(ServedFile from, StatementKind statement, FileKind to) {
        return links(from).stream().anyMatch(each -> each.kind() == statement && each.targets().contains(to));
    }

    /** The kinds that a new file may have to which another one leads. */
    public List<FileKind> kindsBehind(ServedFile from) {
        return links(from).stream().flatMap(each -> each.targets().stream()).distinct().sorted().toList();
    }

    private List<StatementRule> links(ServedFile from) {
        return dialect.file(from.kind()).map(FileRule::statements).orElse(List.of()).stream()
                .filter(each -> !each.targets().isEmpty()).toList();
    }

    private String targets(ServedFile from) {
        List<String> words = kindsBehind(from).stream().map(KindWords::many).toList();
        return words.size() < 2 ? words.getFirst()
                : Messages.bind(Messages.LinkRules_and,
                        String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }
}
