// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.provchain.scene.ChainScene;

/**
 * Places a picture: ELK's layered algorithm for what nobody has put anywhere, with lines at right angles and the order of
 * links kept; what a person has put somewhere stays there.
 */
public final class SceneLayout {

    private SceneLayout() {
    }

    /** The picture with places, from left to right. */
    public static PlacedScene of(ChainScene scene) {
        return of(scene, LayoutOptions.DEFAULT);
    }

    /** The picture with places. */
    public static PlacedScene of(ChainScene scene, LayoutOptions options) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        PlacedScene automatic = automatic(scene, options);
        if (options.fixed().isEmpty()) {
            return automatic;
        }
        SettledParts parts = new SettledParts(scene, options.fixed().keySet());
        return new FixedPlaces(parts.stand(automatic, options.fixed()) ? automatic
                : parts.back(automatic(parts.rest(), options), options.measure()), options).apply();
    }

    private static PlacedScene automatic(ChainScene scene, LayoutOptions options) {
        return DeepStack.run(scene.nodes().size(), () -> new ElkScene(scene, options).place());
    }
}
