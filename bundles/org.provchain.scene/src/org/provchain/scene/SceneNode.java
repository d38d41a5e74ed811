// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene;

import java.util.List;
import java.util.Optional;

/**
 * Something in a picture that links start from or lead to.
 *
 * @param id       its identifier, unique in the picture and stable as long as names are: letters, digits, hyphens
 * @param shape    what it is
 * @param title    its name
 * @param subtitle where it lies; may be empty
 * @param details  short facts, such as the number of parameters
 * @param marks    what is special about it
 * @param subject  what it stands for
 * @param facts    what is known of it apart from its texts
 * @param rows     the parameters that are shown inside it; none where it is folded
 * @param badge    what was found on it or in it
 */
public record SceneNode(String id, Shape shape, String title, String subtitle, List<String> details, List<Mark> marks,
        NodeSubject subject, NodeFacts facts, List<SceneRow> rows, Optional<Badge> badge) {

    /** What a node is. */
    public enum Shape {
        ENTRY, FILE, INDEX, FIRMWARE_LIST, NVM_LIST, CUSTOM_LIST, SETTINGS, EXTERNAL, GROUP
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

    /** A node of which no more is known. */
    public SceneNode(String id, Shape shape, String title, String subtitle, List<String> details, List<Mark> marks) {
        this(id, shape, title, subtitle, details, marks, new NodeSubject.None(), NodeFacts.NONE, List.of(),
                Optional.empty());
    }

    /** Whether it has the mark. */
    public boolean is(Mark mark) {
        return marks.contains(mark);
    }
}
