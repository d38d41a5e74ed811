// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene;

import java.util.List;

/**
 * Something in a picture that links start from or lead to.
 *
 * @param id        its identifier, unique in the picture and stable as long as names are: letters, digits, hyphens
 * @param shape     what it is
 * @param title     its name
 * @param subtitle  where it lies; may be empty
 * @param details   short facts, such as the number of parameters
 * @param marks     what is special about it
 */
public record SceneNode(String id, Shape shape, String title, String subtitle, List<String> details, List<Mark> marks) {

    /** What a node is. */
    public enum Shape {
        ENTRY, FILE, INDEX, FIRMWARE_LIST, NVM_LIST, CUSTOM_LIST, SETTINGS, EXTERNAL
    }

    /** What is special about a node. */
    public enum Mark {
        /** The server asks for credentials. */
        PROTECTED,
        /** There is one document for each device. */
        PER_DEVICE,
        /** It offers firmware. */
        FIRMWARE,
        /** No entry reaches it. */
        UNREACHED,
        /** It lies on a circle. */
        CIRCLE
    }

    /** Whether it has the mark. */
    public boolean is(Mark mark) {
        return marks.contains(mark);
    }
}
