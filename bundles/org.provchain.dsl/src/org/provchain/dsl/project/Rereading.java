// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import java.nio.file.Path;

import org.eclipse.xtext.util.CancelIndicator;

/**
 * One reading of a project that was read before. A text is taken over where it says the same and everything it was told of other texts
 * still holds. What it refers to is part of that: where a text is parsed anew, so are all that refer to it, and those that refer to
 * them. Texts that are taken over are not touched.
 */
final class Rereading {

    private final CancelIndicator cancel;
    private final Map<Path, TextContent> contents;
    private final Map<Path, ParsedText> parsed = new LinkedHashMap<>();
    private final Map<Path, ReadText> kept = new HashMap<>();

    /**
     * @param contents what the texts say, sorted by path
     * @param cancel   asked between the texts
     */
    Rereading(Map<Path, TextContent> contents, CancelIndicator cancel) {
        this.contents = contents;
        this.cancel = cancel;
    }

    /**
     * The texts as they are now, linked, sorted by path.
     *
     * @param before a state in which every text refers only to texts of the same state
     * @throws CancellationException if it was cancelled; nothing has changed then
     */
    Map<Path, ReadText> basedOn(Map<Path, ReadText> before) {
        contents.forEach((file, content) -> {
            ReadText known = before.get(file);
            if (known != null && known.parsed().isOf(content)) {
                kept.put(file, known);
                parsed.put(file, known.parsed());
            } else {
                parse(content);
            }
        });
        Things things = parseWhatNoLongerHolds();
        Map<Path, ReadText> texts = new LinkedHashMap<>();
        parsed.forEach((file, text) -> {
            ReadText known = kept.get(file);
            stopIfCancelled();
            texts.put(file, known == null ? ReadText.link(text, things) : known);
        });
        return texts;
    }

    private Things parseWhatNoLongerHolds() {
        while (true) {
            Things things = new Things(parsed.values().stream().map(ParsedText::things).toList());
            List<Path> stale = kept.entrySet().stream().filter(each -> !each.getValue().holdsAmong(things))
                    .map(Map.Entry::getKey).toList();
            if (stale.isEmpty()) {
                return things;
            }
            stale.forEach(each -> {
                kept.remove(each);
                parse(contents.get(each));
            });
        }
    }

    private void parse(TextContent content) {
        stopIfCancelled();
        parsed.put(content.file(), ParsedText.of(content));
    }

    private void stopIfCancelled() {
        if (cancel.isCanceled()) {
            throw new CancellationException();
        }
    }
}
