// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.sequence;

import java.util.List;

/** Something that happens in a contact. */
public sealed interface Step {

    /** Its identifier, unique in the picture. */
    String id();

    /**
     * A message between the phone and a server.
     *
     * @param id     its identifier, unique in the picture
     * @param kind   what it is
     * @param number the number of the try in its contact, from 1
     * @param server the identifier of the server's lifeline
     * @param text   what it says
     * @param detail what is sent along; may be empty
     * @param url    the whole URL that is asked for
     */
    record Message(String id, Kind kind, int number, String server, String text, String detail, String url)
            implements Step {
    }

    /**
     * What the phone learns.
     *
     * @param id    its identifier, unique in the picture
     * @param lines what it learns, at least one line
     */
    record Note(String id, List<String> lines) implements Step {
    }

    /** What a message is. */
    enum Kind {
        /** The phone asks for a file. */
        REQUEST,
        /** The server hands the file out. */
        ANSWER,
        /** The server asks for credentials. */
        CHALLENGE,
        /** The server does not hand it out. */
        REFUSAL
    }
}
