// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import java.util.HashSet;
import java.util.Set;

import org.provchain.scene.layout.Direction;

/**
 * What a person chose to see of a text.
 *
 * @param chain     the name of the chain; empty for the first one of the text
 * @param direction where the links run
 * @param unfolded  the names of the files whose parameters are shown
 * @param opened    the ids of the groups that are opened
 */
record PictureChoice(String chain, Direction direction, Set<String> unfolded, Set<String> opened) {

    /** Nothing was chosen yet. */
    static final PictureChoice FIRST = new PictureChoice("", Direction.RIGHT, Set.of(), Set.of());

    PictureChoice withChain(String name) {
        return new PictureChoice(name, direction, Set.of(), Set.of());
    }

    PictureChoice withDirection(Direction other) {
        return new PictureChoice(chain, other, unfolded, opened);
    }

    PictureChoice unfolding(String file) {
        return new PictureChoice(chain, direction, toggled(unfolded, file), opened);
    }

    PictureChoice opening(String group) {
        return new PictureChoice(chain, direction, unfolded, toggled(opened, group));
    }

    private static Set<String> toggled(Set<String> before, String one) {
        Set<String> after = new HashSet<>(before);
        if (!after.remove(one)) {
            after.add(one);
        }
        return Set.copyOf(after);
    }
}
