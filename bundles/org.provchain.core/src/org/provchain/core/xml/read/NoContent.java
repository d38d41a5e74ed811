// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

/** Takes nothing: only whether a document can be read counts. */
enum NoContent implements XmlContent {

    /** The only one. */
    INSTANCE;

    @Override
    public void start(XmlTag tag) {
        // only whether it can be read counts
    }

    @Override
    public void end() {
        // only whether it can be read counts
    }

    @Override
    public void text(String text, XmlPlace place) {
        // only whether it can be read counts
    }

    @Override
    public void comment(String text, XmlPlace place) {
        // only whether it can be read counts
    }

    @Override
    public void instruction(String target, String data, XmlPlace place) {
        // only whether it can be read counts
    }
}
