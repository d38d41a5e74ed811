// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.provchain.dsl.ide.edit.Replacement;

/** What is taken out of a text: with whole lines where nothing else stands on them, and with one of two gaps that would meet. */
final class Erasure {

    /** A stretch. */
    private record Stretch(int begin, int end) {
    }

    private final Site site;
    private final List<Stretch> stretches = new ArrayList<>();

    Erasure(Site site) {
        this.site = site;
    }

    void add(int begin, int end) {
        stretches.add(new Stretch(begin, end));
    }

    /** The stretches that go; they do not touch. */
    List<Replacement> replacements() {
        List<Stretch> result = united(stretches).stream().map(this::widened).toList();
        return united(result).stream()
                .map(each -> new Replacement(site.file(), each.begin(), each.end() - each.begin(), "")).toList();
    }

    /** Stretches with nothing but blanks and line breaks between them are one. */
    private List<Stretch> united(List<Stretch> all) {
        List<Stretch> united = new ArrayList<>();
        all.stream().sorted(Comparator.comparingInt(Stretch::begin)).forEach(each -> {
            Stretch last = united.isEmpty() ? null : united.getLast();
            if (last != null && (each.begin() <= last.end() || site.isBlank(last.end(), each.begin()))) {
                united.set(united.size() - 1, new Stretch(last.begin(), Math.max(last.end(), each.end())));
            } else {
                united.add(each);
            }
        });
        return united;
    }

    private Stretch widened(Stretch stretch) {
        boolean first = site.beginsLine(stretch.begin());
        boolean last = site.endsLine(stretch.end());
        if (first && last) {
            return withoutGap(site.lineStart(stretch.begin()), site.nextLine(stretch.end()));
        }
        return last ? new Stretch(site.beforeBlanks(stretch.begin()), site.lineEnd(stretch.end()))
                : new Stretch(stretch.begin(), site.behindBlanks(stretch.end()));
    }

    private Stretch withoutGap(int begin, int end) {
        int above = begin;
        while (above > 0 && site.isBlank(site.lineStart(above - 1), above)) {
            above = site.lineStart(above - 1);
        }
        int below = end;
        while (below < site.text().length() && site.isBlank(below, site.nextLine(below))) {
            below = site.nextLine(below);
        }
        boolean closes = below == site.text().length() || isWord(site.behindBlanks(below), "}");
        if (above < begin && (closes || below > end)) {
            return new Stretch(above, end);
        }
        boolean opens = above == 0 || isWord(site.beforeBlanks(lineEndBefore(above)) - 1, "{");
        return new Stretch(begin, opens ? below : end);
    }

    private int lineEndBefore(int lineStart) {
        return site.lineEnd(site.lineStart(lineStart - 1));
    }

    private boolean isWord(int offset, String word) {
        if (offset < 0 || offset >= site.text().length()) {
            return false;
        }
        ILeafNode leaf = site.leaves().get(site.leafAt(offset));
        return !leaf.isHidden() && leaf.getText().equals(word);
    }
}
