// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.provchain.core.uri.PlaceholderPattern;
import org.provchain.core.uri.UriReference;

/** Finds the documents that a URL leads to: by its location, or all that a placeholder in it may stand for. */
final class LinkTargets {

    private final Map<String, ImportedDocument> byLocation = new LinkedHashMap<>();
    private final Map<String, List<ImportedDocument>> known = new HashMap<>();
    private final String base;

    LinkTargets(List<ImportedDocument> documents, Optional<String> base) {
        documents.forEach(each -> byLocation.put(each.location(), each));
        this.base = base.orElseGet(() -> guessed(documents));
    }

    /** The base of all; empty where nothing tells it. */
    String base() {
        return base;
    }

    /** The documents that a URL in a document leads to; empty where it leads elsewhere. */
    List<ImportedDocument> of(ImportedDocument from, String url) {
        return url.isEmpty() ? List.of() : at(location(from, url));
    }

    /** The location that a URL in a document means; the URL itself where it is not below the base. */
    String location(ImportedDocument from, String url) {
        String whole = UriReference.resolve(
                base.isEmpty() ? from.location() : UriReference.resolve(base, from.location()),
                url);
        String folder = base.isEmpty() ? "" : UriReference.resolve(base, ".");
        return !folder.isEmpty() && plain(whole).startsWith(plain(folder))
                ? plain(whole).substring(plain(folder).length())
                : whole;
    }

    /** A server has the same files over http and https. */
    private static String plain(String url) {
        return url.startsWith("https:") ? "http" + url.substring(5) : url;
    }

    private List<ImportedDocument> at(String location) {
        return known.computeIfAbsent(location, each -> {
            ImportedDocument exact = byLocation.get(each);
            Optional<Pattern> template = PlaceholderPattern.of(each);
            if (exact != null || template.isEmpty()) {
                return exact == null ? List.of() : List.of(exact);
            }
            return byLocation.values().stream().filter(other -> template.get().matcher(other.location()).matches())
                    .toList();
        });
    }

    /** What stands before the location of a document in every whole URL that ends with one; empty where they differ. */
    private String guessed(List<ImportedDocument> documents) {
        Set<String> bases = new HashSet<>();
        Set<String> asked = new HashSet<>();
        for (ImportedDocument document : documents) {
            for (ImportedStatement statement : document.statements()) {
                if (statement instanceof ImportedStatement.Link link && asked.add(link.url())) {
                    before(link.url()).ifPresent(bases::add);
                }
            }
        }
        known.clear();
        return bases.size() == 1 ? bases.iterator().next() : "";
    }

    private Optional<String> before(String url) {
        UriReference reference = UriReference.parse(url);
        if (reference.scheme().isEmpty() || reference.authority().isEmpty() || reference.query().isPresent()) {
            return Optional.empty();
        }
        List<Integer> slashes = new ArrayList<>();
        for (int at = url.indexOf('/', reference.scheme().get().length() + 3); at >= 0; at = url.indexOf('/', at + 1)) {
            slashes.add(at);
        }
        for (int slash : slashes) {
            if (!at(url.substring(slash + 1)).isEmpty()) {
                return Optional.of(url.substring(0, slash + 1));
            }
        }
        return Optional.empty();
    }
}
