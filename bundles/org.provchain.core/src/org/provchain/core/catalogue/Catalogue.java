// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The list of known parameters. It is a lower bound: a name that is not in it may exist on the phone (FACTS 6). Does
 * not change once it is built, and may be used by several threads.
 */
public final class Catalogue {

    private final String name;
    private final List<CatalogueEntry> entries;
    private final NameTrie trie;
    private final NearestNames nearest;

    private Catalogue(String name, List<CatalogueEntry> entries, List<CatalogueEntry> byPrecedence) {
        this.name = name;
        this.entries = List.copyOf(entries);
        trie = new NameTrie(byPrecedence);
        nearest = new NearestNames(this.entries);
    }

    /**
     * A catalogue of its own.
     *
     * @param name what it is called
     * @param entries where two accept the same name, the earlier one wins
     */
    public static Catalogue of(String name, List<CatalogueEntry> entries) {
        return new Catalogue(name, withoutRepeats(entries), entries);
    }

    /**
     * A catalogue that knows all that this one knows, and more.
     *
     * @param extensionName what the new one is called
     * @param added where one of these and one of this catalogue accept the same name, the added one wins
     */
    public Catalogue extend(String extensionName, List<CatalogueEntry> added) {
        Map<NamePattern, CatalogueEntry> merged = new LinkedHashMap<>();
        entries.forEach(entry -> merged.put(entry.pattern(), entry));
        withoutRepeats(added).forEach(entry -> merged.put(entry.pattern(), entry));
        List<CatalogueEntry> byPrecedence = new ArrayList<>(added);
        byPrecedence.addAll(entries);
        return new Catalogue(extensionName, List.copyOf(merged.values()), byPrecedence);
    }

    /** What the catalogue is called. */
    public String name() {
        return name;
    }

    /** All entries in the order written, those of the extended catalogue first; a replaced one is not among them. */
    public List<CatalogueEntry> entries() {
        return entries;
    }

    /**
     * What is known about a name. Takes time in proportion to its length, whatever the size of the catalogue.
     *
     * @param parameter the full name with its numbers, such as {@code SIP.Account.0.AuthName}
     */
    public Lookup lookup(String parameter) {
        return trie.lookup(parameter);
    }

    /** The entry of a name, if the catalogue knows the name. */
    public Optional<CatalogueEntry> find(String parameter) {
        return lookup(parameter) instanceof Lookup.Known known ? Optional.of(known.entry()) : Optional.empty();
    }

    /**
     * The known names that may have been meant, nearest first. They carry the numbers of the given name, as far as
     * their ranges allow.
     *
     * @param parameter a name that is not known
     * @param max how many names at most
     */
    public List<String> nearest(String parameter, int max) {
        return nearest.nearest(parameter, max);
    }

    /**
     * A known name that differs from the given one in letter case only, or by one letter inserted, left out, replaced
     * or swapped with its neighbour.
     *
     * @param parameter a name that is not known
     */
    public Optional<String> oneEditOrCaseVariant(String parameter) {
        return nearest.oneEditOrCaseVariant(parameter);
    }

    /** The entries whose name or description holds each word of the text in any letter case; all for an empty text. */
    public List<CatalogueEntry> search(String text) {
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+")).toList();
        return entries.stream().filter(entry -> {
            String searched = (entry.name() + "\n" + entry.description()).toLowerCase(Locale.ROOT);
            return words.stream().allMatch(searched::contains);
        }).toList();
    }

    private static List<CatalogueEntry> withoutRepeats(List<CatalogueEntry> entries) {
        Map<NamePattern, CatalogueEntry> first = new LinkedHashMap<>();
        entries.forEach(entry -> first.putIfAbsent(entry.pattern(), entry));
        return List.copyOf(first.values());
    }
}
