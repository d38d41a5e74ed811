// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import java.util.Set;
import java.util.function.Consumer;

import org.provchain.core.chain.ServedFile;
import org.provchain.core.chain.ServedRemark;
import org.provchain.core.xml.read.XmlInstruction;

/** Writes the comments and processing instructions of a file to their places. */
final class RemarkWriter {

    private static final Set<String> AROUND = Set.of(ServedRemark.BEFORE, ServedRemark.AFTER);

    private final ServedFile file;
    private final DocumentText text;
    private int next;

    RemarkWriter(ServedFile file, DocumentText text) {
        this.file = file;
        this.text = text;
    }

    /** Writes those that stand before or after the root element. */
    void write(String around) {
        file.remarks().stream().filter(each -> each.position().equals(around)).forEach(this::write);
    }

    /**
     * Writes those in front of an instruction.
     *
     * @param index the index of the instruction; their number for what stands behind all
     * @param enter opens the section of each
     */
    void write(int index, Consumer<ServedRemark> enter) {
        for (; next < file.remarks().size() && file.remarks().get(next).before() <= index; next++) {
            ServedRemark remark = file.remarks().get(next);
            if (!AROUND.contains(remark.position())) {
                enter.accept(remark);
                write(remark);
            }
        }
    }

    private void write(ServedRemark remark) {
        if (remark.instruction()) {
            instruction(remark);
        } else {
            comment(remark);
        }
    }

    private void instruction(ServedRemark instruction) {
        String content = Faults.requireXml(instruction.text(), instruction.source(), "The instruction");
        if (!XmlInstruction.isOne(content)) {
            throw Faults.one(instruction.source(), "The instruction \"" + content
                    + "\" is no processing instruction of XML; write a target that begins with a letter and is not xml,"
                    + " a blank and the rest, without ?>.");
        }
        text.instruction(content);
    }

    private void comment(ServedRemark comment) {
        String content = Faults.requireXml(comment.text(), comment.source(), "The comment");
        if (content.contains("--") || content.endsWith("-")) {
            throw Faults.one(comment.source(), "The comment \"" + content
                    + "\" holds -- or ends with -, which a comment of XML must not; remove a dash.");
        }
        text.comment(content);
    }
}
