// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The documents that one chain is made of.
 *
 * @param entry   the entry
 * @param files   all, the entry first, then in the order in which the links reach them
 * @param targets where links lead
 */
record ImportedChain(ImportedDocument entry, List<ImportedDocument> files, LinkTargets targets) {

    private static final int MOST_SHOWN = 10;

    /**
     * Finds the entry and follows the links.
     *
     * @param wanted the path of the entry, where the user names it
     * @throws ImportException if there is no entry, more than one, or files of two generations
     */
    static ImportedChain of(List<ImportedDocument> documents, Optional<String> wanted, LinkTargets targets)
            throws ImportException {
        ImportedDocument entry = wanted.isPresent() ? named(documents, wanted.get()) : unlinked(documents, targets);
        Set<ImportedDocument> reached = new LinkedHashSet<>();
        Deque<ImportedDocument> waiting = new ArrayDeque<>(List.of(entry));
        while (!waiting.isEmpty()) {
            ImportedDocument next = waiting.poll();
            if (reached.add(next)) {
                waiting.addAll(linked(next, targets));
            }
        }
        for (ImportedDocument each : reached) {
            if (each.dialect() != entry.dialect()) {
                throw new ImportException(
                        each.source().shown() + " is of " + each.dialect().title() + ", but the entry "
                                + entry.source().shown() + " of " + entry.dialect().title()
                                + "; a chain has one generation. Import each alone.");
            }
        }
        return new ImportedChain(entry, List.copyOf(reached), targets);
    }

    private static List<ImportedDocument> linked(ImportedDocument from, LinkTargets targets) {
        List<ImportedDocument> found = new ArrayList<>();
        for (ImportedStatement each : from.statements()) {
            if (each instanceof ImportedStatement.Link link) {
                found.addAll(targets.of(from, link.url()));
            }
        }
        return found;
    }

    private static ImportedDocument named(List<ImportedDocument> documents, String wanted) throws ImportException {
        String path = wanted.replace('\\', '/');
        return documents.stream()
                .filter(each -> each.source().path().equals(path) || each.source().shown().equals(wanted))
                .findFirst().orElseThrow(() -> new ImportException("There is no document " + wanted + "; there are: "
                        + shown(documents) + ".", paths(documents)));
    }

    private static ImportedDocument unlinked(List<ImportedDocument> documents, LinkTargets targets)
            throws ImportException {
        if (documents.size() == 1) {
            return documents.getFirst();
        }
        Set<ImportedDocument> candidates = entries(documents, targets);
        if (candidates.isEmpty()) {
            throw new ImportException("Every document is linked by another, so none is the entry: " + shown(documents)
                    + ".", paths(documents));
        }
        if (candidates.size() > 1) {
            throw new ImportException(
                    "No document links to these, so each may be the entry: " + shown(candidates) + ".",
                    paths(candidates));
        }
        return candidates.iterator().next();
    }

    /** The documents that no other one links to, in their order. */
    static Set<ImportedDocument> entries(List<ImportedDocument> documents, LinkTargets targets) {
        Set<ImportedDocument> entries = new LinkedHashSet<>(documents);
        for (ImportedDocument each : documents) {
            linked(each, targets).stream().filter(other -> other != each).forEach(entries::remove);
        }
        return entries;
    }

    private static List<String> paths(Collection<ImportedDocument> documents) {
        return documents.stream().map(each -> each.source().path()).toList();
    }

    private static String shown(Collection<ImportedDocument> documents) {
        String names = documents.stream().limit(MOST_SHOWN).map(each -> each.source().path())
                .collect(Collectors.joining(", "));
        return documents.size() > MOST_SHOWN ? names + " and " + (documents.size() - MOST_SHOWN) + " more" : names;
    }
}
