// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

import java.io.IOException;

/** Counts what a document says around its root element, to know whether a text is one processing instruction (XML 1.0, 2.6). */
public final class XmlInstruction implements XmlContent {

    private int instructions;
    private int others;

    private XmlInstruction() {
    }

    /**
     * Whether a text is one processing instruction to the reader, so that an import of it is the same.
     *
     * @param content the instruction without its marks
     */
    public static boolean isOne(String content) {
        XmlInstruction counted = new XmlInstruction();
        try {
            XmlReading.read(XmlInput.of("<root/><?" + content + "?>"), XmlLimits.DEFAULT, counted);
        } catch (IOException none) {
            return false;
        }
        return counted.instructions == 1 && counted.others == 0;
    }

    @Override
    public void start(XmlTag tag) {
        // the root element
    }

    @Override
    public void end() {
        // the root element
    }

    @Override
    public void text(String text, XmlPlace place) {
        others++;
    }

    @Override
    public void comment(String text, XmlPlace place) {
        others++;
    }

    @Override
    public void instruction(String target, String data, XmlPlace place) {
        instructions++;
    }
}
