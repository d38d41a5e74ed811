// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import java.util.Set;
import java.util.function.Consumer;

import org.provchain.core.chain.ServedComment;
import org.provchain.core.chain.ServedFile;

/** Writes the comments of a file to their places. */
final class CommentWriter {

    private static final Set<String> AROUND = Set.of(ServedComment.BEFORE, ServedComment.AFTER);

    private final ServedFile file;
    private final DocumentText text;
    private int next;

    CommentWriter(ServedFile file, DocumentText text) {
        this.file = file;
        this.text = text;
    }

    /** Writes those that stand before or after the root element. */
    void write(String around) {
        file.comments().stream().filter(each -> each.position().equals(around)).forEach(this::write);
    }

    /**
     * Writes those in front of an instruction.
     *
     * @param index the index of the instruction; their number for what stands behind all
     * @param enter opens the section of each
     */
    void write(int index, Consumer<ServedComment> enter) {
        for (; next < file.comments().size() && file.comments().get(next).before() <= index; next++) {
            ServedComment comment = file.comments().get(next);
            if (!AROUND.contains(comment.position())) {
                enter.accept(comment);
                write(comment);
            }
        }
    }

    private void write(ServedComment comment) {
        String content = Faults.requireXml(comment.text(), comment.source(), "The comment");
        if (content.contains("--") || content.endsWith("-")) {
            throw Faults.one(comment.source(), "The comment \"" + content
                    + "\" holds -- or ends with -, which a comment of XML must not; remove a dash.");
        }
        text.comment(content);
    }
}
