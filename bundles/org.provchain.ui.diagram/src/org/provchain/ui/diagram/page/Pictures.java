// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.scenario.FirstUrlMethods;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.model.Chain;
import org.provchain.model.ChainPart;
import org.provchain.model.ChainText;
import org.provchain.model.Element;
import org.provchain.scene.ChainScene;
import org.provchain.scene.SceneOptions;
import org.provchain.scene.group.GroupOptions;
import org.provchain.scene.group.SceneGroups;
import org.provchain.scene.layout.LayoutOptions;
import org.provchain.scene.layout.SceneLayout;
import org.provchain.scene.places.ChainPlaces;
import org.provchain.ui.diagram.model.DiagramState;

/** From a state of the project to the picture of one of its chains. Not in the UI thread: a large chain takes a second. */
final class Pictures {

    private Pictures() {
    }

    /** The names of the chains that a text declares or adds files to, in its order. */
    static List<String> chains(Snapshot snapshot, Path text) {
        Set<String> names = new LinkedHashSet<>();
        for (Element each : elements(snapshot, text)) {
            Chain chain = each instanceof Chain whole ? whole : each instanceof ChainPart part ? part.getChain() : null;
            if (chain != null && chain.getName() != null) {
                names.add(chain.getName());
            }
        }
        return List.copyOf(names);
    }

    private static List<Element> elements(Snapshot snapshot, Path text) {
        List<EObject> contents = snapshot.resource(text).map(XtextResource::getContents).map(List::<EObject>copyOf)
                .orElse(List.of());
        return contents.isEmpty() || !(contents.getFirst() instanceof ChainText read) ? List.of() : read.getElements();
    }

    /** Whether a text can be read in full; a change of one that cannot is a guess. */
    static boolean isWhole(Snapshot snapshot, Path text) {
        return snapshot.resource(text).map(each -> !each.getParseResult().hasSyntaxErrors()).orElse(false);
    }

    /** The chain that was chosen, or the first one of a text; empty where the text has none. */
    static Optional<ServedChain> chain(Snapshot snapshot, Path text, PictureChoice choice) {
        List<String> names = chains(snapshot, text);
        String name = names.contains(choice.chain()) ? choice.chain() : names.isEmpty() ? "" : names.getFirst();
        return snapshot.project().chains().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** The picture of a chain. */
    static DiagramState draw(Snapshot snapshot, ServedChain chain, PictureChoice choice, ChainPlaces places) {
        ChainScene whole = ChainScene.of(chain,
                SceneOptions.PLAIN.withFindings(snapshot.checked()).withUnfolded(choice.unfolded())
                        .withMethods(FirstUrlMethods.of(snapshot.project(), chain)));
        ChainScene shown = SceneGroups.fold(whole, GroupOptions.DEFAULT.withOpened(choice.opened()));
        LayoutOptions options = LayoutOptions.DEFAULT.withDirection(choice.direction()).withFixed(places.fixed(shown));
        return new DiagramState(snapshot, chain, SceneLayout.of(shown, options));
    }
}
