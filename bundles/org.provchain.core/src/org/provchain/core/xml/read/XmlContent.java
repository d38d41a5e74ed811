// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

/** Takes what a document says, in its order. */
public interface XmlContent {

    /** An element begins. */
    void start(XmlTag tag);

    /** The element that began last ends. */
    void end();

    /** A stretch of text within the root element; a long text comes in several, blanks between elements too. */
    void text(String text, XmlPlace place);

    /** A comment, without its marks. */
    void comment(String text, XmlPlace place);

    /** A processing instruction, without its marks. */
    void instruction(String target, String data, XmlPlace place);
}
