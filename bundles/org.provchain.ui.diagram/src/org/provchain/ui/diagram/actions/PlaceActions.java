// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.actions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.provchain.scene.layout.PlacedScene.Box;
import org.provchain.scene.places.ChainPlaces;
import org.provchain.scene.places.ElementKey;
import org.provchain.ui.StudioImages;
import org.provchain.ui.diagram.commands.ChainEditing;
import org.provchain.ui.diagram.commands.MoveNodes;
import org.provchain.ui.diagram.model.DiagramNode;

/** Where the figures stand: arranged by the layout, or aligned with one another. */
final class PlaceActions {

    private final EditPartViewer viewer;
    private final ChainEditing editing;

    PlaceActions(EditPartViewer viewer, ChainEditing editing) {
        this.viewer = viewer;
        this.editing = editing;
    }

    List<DiagramAction> all() {
        return List.of(
                new DiagramAction(viewer, DiagramActions.ARRANGE_ALL, Messages.PlaceActions_arrange_all, each -> true,
                        each -> arrangeAll()).with(StudioImages.descriptor("arrange-all")),
                new DiagramAction(viewer, DiagramActions.ARRANGE_SELECTION, Messages.PlaceActions_arrange_selection,
                        each -> !each.nodes().isEmpty(), this::arrange),
                align(DiagramActions.ALIGN_LEFT, Messages.PlaceActions_left,
                        (box, first) -> new Point((int) first.x(), (int) box.y())),
                align(DiagramActions.ALIGN_TOP, Messages.PlaceActions_top,
                        (box, first) -> new Point((int) box.x(), (int) first.y())),
                align(DiagramActions.ALIGN_CENTRE, Messages.PlaceActions_centre,
                        (box, first) -> new Point((int) (first.x() + (first.width() - box.width()) / 2),
                                (int) box.y())),
                align(DiagramActions.ALIGN_MIDDLE, Messages.PlaceActions_middle,
                        (box, first) -> new Point((int) box.x(),
                                (int) (first.y() + (first.height() - box.height()) / 2))));
    }

    private String chain() {
        return editing.diagram().state().map(each -> each.chain().name()).orElse("");
    }

    private void arrangeAll() {
        editing.place(Messages.PlaceActions_arrange_all, places -> places.withoutChain(chain()));
    }

    private void arrange(Selected selected) {
        editing.place(Messages.PlaceActions_arrange_selection, places -> {
            ChainPlaces after = places;
            for (DiagramNode each : selected.nodes()) {
                Optional<ElementKey> key = ElementKey.of(chain(), each.box().node());
                after = key.isPresent() ? after.without(key.get()) : after;
            }
            return after;
        });
    }

    /** The first that was selected stays where it is. */
    private DiagramAction align(String id, String text, BiFunction<Box, Box, Point> aligned) {
        return new DiagramAction(viewer, id, text, each -> each.nodes().size() > 1, selected -> {
            Box first = selected.nodes().getFirst().box();
            Map<ElementKey, Point> places = selected.nodes().stream()
                    .filter(each -> ElementKey.of(chain(), each.box().node()).isPresent())
                    .collect(Collectors.toMap(each -> ElementKey.of(chain(), each.box().node()).orElseThrow(),
                            each -> aligned.apply(each.box(), first)));
            new MoveNodes(editing, places).execute();
        });
    }
}
