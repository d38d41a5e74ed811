// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which file of one chain is which file of the other: the one at the same URL; else the one of the same name; else the one at the
 * same place below the base.
 */
final class MatchedFiles {

    private final Map<String, Visit> before;
    private final Map<String, Visit> after;
    private final Map<String, String> urls = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    MatchedFiles(Visits before, Visits after, String baseBefore, String baseAfter) {
        this.before = before.byUrl();
        this.after = after.byUrl();
        match(Visit::url, Visit::url);
        if (urls.size() < this.before.size() && taken.size() < this.after.size()) {
            match(Visit::file, Visit::file);
            match(visit -> below(visit.url(), baseBefore), visit -> below(visit.url(), baseAfter));
        }
    }

    /** The URLs of the files that both have, before and after, in the order of the first. */
    Map<String, String> urls() {
        return urls;
    }

    /** Whether a file of the one side is the file of the other. */
    boolean same(String urlBefore, String urlAfter) {
        return urlAfter.equals(urls.get(urlBefore));
    }

    /** The files that only the first has. */
    List<Visit> gone() {
        return before.values().stream().filter(each -> !urls.containsKey(each.url())).toList();
    }

    /** The files that only the second has. */
    List<Visit> added() {
        return after.values().stream().filter(each -> !taken.contains(each.url())).toList();
    }

    private void match(Function<Visit, String> keyBefore, Function<Visit, String> keyAfter) {
        Map<String, Optional<Visit>> byKey = new HashMap<>();
        for (Visit each : after.values()) {
            if (!taken.contains(each.url())) {
                byKey.merge(keyAfter.apply(each), Optional.of(each), (one, other) -> Optional.empty());
            }
        }
        for (Visit each : before.values()) {
            String key = keyBefore.apply(each);
            Optional<Visit> same = byKey.getOrDefault(key, Optional.empty());
            if (!key.isEmpty() && !urls.containsKey(each.url()) && same.isPresent() && taken.add(same.get().url())) {
                urls.put(each.url(), same.get().url());
            }
        }
    }

    private static String below(String url, String base) {
        return !base.isEmpty() && url.startsWith(base) ? url.substring(base.length()) : "";
    }
}
