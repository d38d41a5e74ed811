// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene;

import java.util.List;

/** What a node stands for: the way back from the picture to the chain. */
public sealed interface NodeSubject {

    /** The first URL; it names the file with this index. */
    record Entry(int file) implements NodeSubject {
    }

    /** A file of the chain, by its index and its name. */
    record OfFile(int file, String name) implements NodeSubject {
    }

    /** A URL that is no file of the chain. */
    record Outside(String url) implements NodeSubject {
    }

    /**
     * Several nodes folded into one.
     *
     * @param files   the indexes of the files among them
     * @param members the identifiers of all
     */
    record Group(List<Integer> files, List<String> members) implements NodeSubject {
    }

    /** Nothing of a chain. */
    record None() implements NodeSubject {
    }
}
