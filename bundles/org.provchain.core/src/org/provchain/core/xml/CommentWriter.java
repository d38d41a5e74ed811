// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.provchain.core.chain.ServedComment;
import org.provchain.core.chain.ServedFile;

/** Writes the comments and processing instructions of a file to their places. */
final class CommentWriter {

    private static final Set<String> AROUND = Set.of(ServedComment.BEFORE, ServedComment.AFTER);

    /** XML 1.0, 2.6: a target that is a name without a colon and not "xml" in any case, and what is not its end. */
    private static final Pattern INSTRUCTION = Pattern
            .compile("(?s)(?![xX][mM][lL](\\s|$))[\\p{L}_][\\p{L}\\p{N}_.-]*(\\s(?!.*\\?>).*)?");

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
        if (comment.instruction()) {
            instruction(comment);
        } else {
            comment(comment);
        }
    }

    private void instruction(ServedComment instruction) {
        String content = Faults.requireXml(instruction.text(), instruction.source(), "The instruction");
        if (!INSTRUCTION.matcher(content).matches()) {
            throw Faults.one(instruction.source(), "The instruction \"" + content
                    + "\" is no processing instruction of XML; write a target that begins with a letter and is not xml,"
                    + " a blank and the rest, without ?>.");
        }
        text.instruction(content);
    }

    private void comment(ServedComment comment) {
        String content = Faults.requireXml(comment.text(), comment.source(), "The comment");
        if (content.contains("--") || content.endsWith("-")) {
            throw Faults.one(comment.source(), "The comment \"" + content
                    + "\" holds -- or ends with -, which a comment of XML must not; remove a dash.");
        }
        text.comment(content);
    }
}
