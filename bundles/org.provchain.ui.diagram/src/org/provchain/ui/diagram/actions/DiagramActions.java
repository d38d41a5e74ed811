// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.actions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.gef.EditPartViewer;
import org.provchain.ui.diagram.commands.ChainEditing;

/** All that can be done with what is selected in a diagram, by its id. */
public final class DiagramActions {

    /** Copies what is selected beside itself. */
    public static final String DUPLICATE = "org.provchain.ui.diagram.duplicate";
    /** Lets a link be followed earlier. */
    public static final String EARLIER = "org.provchain.ui.diagram.earlier";
    /** Lets a link be followed later. */
    public static final String LATER = "org.provchain.ui.diagram.later";
    /** Makes a file the one that the first URL names. */
    public static final String ENTRY = "org.provchain.ui.diagram.entry";
    /** One document for each device. */
    public static final String EACH_DEVICE = "org.provchain.ui.diagram.each-device";
    /** One document for all. */
    public static final String ONE_FOR_ALL = "org.provchain.ui.diagram.one-for-all";
    /** The server asks for the credentials that were set before. */
    public static final String PROTECT = "org.provchain.ui.diagram.protect";
    /** The server asks for none. */
    public static final String UNPROTECT = "org.provchain.ui.diagram.unprotect";
    /** All figures stand where the layout puts them. */
    public static final String ARRANGE_ALL = "org.provchain.ui.diagram.arrange-all";
    /** Those that are selected do. */
    public static final String ARRANGE_SELECTION = "org.provchain.ui.diagram.arrange-selection";
    /** Their left edges in line. */
    public static final String ALIGN_LEFT = "org.provchain.ui.diagram.align-left";
    /** Their upper edges in line. */
    public static final String ALIGN_TOP = "org.provchain.ui.diagram.align-top";
    /** Their centres below one another. */
    public static final String ALIGN_CENTRE = "org.provchain.ui.diagram.align-centre";
    /** Their middles beside one another. */
    public static final String ALIGN_MIDDLE = "org.provchain.ui.diagram.align-middle";

    private final Map<String, DiagramAction> actions = new LinkedHashMap<>();

    /**
     * Makes the actions.
     *
     * @param select told the names of the files that are to be selected when they are drawn
     */
    public DiagramActions(EditPartViewer viewer, ChainEditing editing, Consumer<List<String>> select) {
        Stream.of(new FileActions(viewer, editing, select).all(), new LinkActions(viewer, editing).all(),
                new FileHeadActions(viewer, editing).all(), new PlaceActions(viewer, editing).all())
                .flatMap(List::stream)
                .forEach(each -> actions.put(each.getId(), each));
        viewer.addSelectionChangedListener(event -> update());
    }

    /** Whether each can be done now. */
    public void update() {
        actions.values().forEach(DiagramAction::update);
    }

    /** The action with an id; null where there is none. */
    public DiagramAction get(String id) {
        return actions.get(id);
    }
}
