// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A link in a picture.
 *
 * @param id     its identifier, unique in the picture
 * @param from   the identifier of the node that it starts from
 * @param to     the identifier of the node that it leads to
 * @param label  its number and kind
 * @param kind   its kind
 * @param number its place among the links of its file, from 1; 0 where it is none of them
 * @param links  where it stands in the chain: nowhere for the entry, at several places where files are folded into a group
 * @param circle whether it lies on a circle
 * @param badge  what was found on it
 */
public record SceneEdge(String id, String from, String to, String label, Kind kind, int number, List<LinkRef> links,
        boolean circle, Optional<Badge> badge) {

    /** What a link is. */
    public enum Kind {
        /** The first URL leads to a file. */
        ENTRY,
        /** A redirect of a file. */
        REDIRECT,
        /** The list of firmware. */
        FIRMWARE,
        /** The list of settings. */
        NVM,
        /** The list of the customer. */
        CUSTOM,
        /** An item of a list. */
        ITEM,
        /** A move of the provisioning server, which the next contact follows. */
        NEXT_CONTACT;

        /** The word of labels. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** A link of which no more is known. */
    public SceneEdge(String id, String from, String to, String label, boolean move, boolean circle) {
        this(id, from, to, label, move ? Kind.NEXT_CONTACT : Kind.REDIRECT, 0, List.of(), circle, Optional.empty());
    }

    /** Whether it is a move of the provisioning server, which the next contact follows. */
    public boolean move() {
        return kind == Kind.NEXT_CONTACT;
    }
}
