// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.ui.diagram.model.DiagramState;

/**
 * What came of a state of the project.
 *
 * @param chains the names of the chains of the text
 * @param state  the picture; empty where the text has no chain
 * @param whole  whether the text can be read in full
 */
record Drawing(List<String> chains, Optional<DiagramState> state, boolean whole) {

    static Drawing of(Snapshot snapshot, Path text, PictureChoice choice,
            org.provchain.scene.places.ChainPlaces places) {
        return new Drawing(Pictures.chains(snapshot, text),
                Pictures.chain(snapshot, text, choice).map(each -> Pictures.draw(snapshot, each, choice, places)),
                Pictures.isWhole(snapshot, text));
    }
}
