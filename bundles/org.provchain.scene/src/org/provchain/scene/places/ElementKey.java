// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.places;

import java.util.Comparator;
import java.util.Optional;

import org.provchain.scene.NodeSubject;
import org.provchain.scene.SceneNode;

/** What a line of a layout is about. Sorted as it is written, so that lines of one chain stand together. */
public sealed interface ElementKey extends Comparable<ElementKey> {

    /** The first URL of a chain. */
    record Entry(String chain) implements ElementKey {
    }

    /** A file of a chain. */
    record OfFile(String chain, String file) implements ElementKey {
    }

    /** A URL that a chain leads to and that is no file of it. */
    record Outside(String chain, String url) implements ElementKey {
    }

    /** The name of the chain. */
    String chain();

    /** The key of a node in the picture of a chain; none for a group, which is no thing of the text. */
    static Optional<ElementKey> of(String chain, SceneNode node) {
        return switch (node.subject()) {
        case NodeSubject.Entry entry -> Optional.of(new Entry(chain));
        case NodeSubject.OfFile file -> Optional.of(new OfFile(chain, file.name()));
        case NodeSubject.Outside outside -> Optional.of(new Outside(chain, outside.url()));
        case NodeSubject.Group group -> Optional.empty();
        case NodeSubject.None none -> Optional.empty();
        };
    }

    /** The key of the same thing in a chain of another name. */
    default ElementKey in(String otherChain) {
        return switch (this) {
        case Entry entry -> new Entry(otherChain);
        case OfFile file -> new OfFile(otherChain, file.file());
        case Outside outside -> new Outside(otherChain, outside.url());
        };
    }

    /** The key as it is written. */
    default String text() {
        return KeyText.write(this);
    }

    @Override
    default int compareTo(ElementKey other) {
        return Comparator.comparing(ElementKey::text).compare(this, other);
    }
}
