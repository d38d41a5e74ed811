// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.scoping;

import java.util.Optional;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.ISelectable;

/**
 * What the other texts of a project declare, for a text that is linked alone in its resource set. It hangs on the text for as long
 * as that takes: names lead to the things themselves, wherever these are kept.
 */
public final class OtherTexts extends AdapterImpl {

    private final ISelectable things;

    private OtherTexts(ISelectable things) {
        this.things = things;
    }

    /**
     * Links a text.
     *
     * @param text    the text, which no other thread knows yet
     * @param things  what is declared elsewhere, the nearest first; asked only for what the text does not declare itself. It must
     *                    never say that it is empty, or it is not asked at all
     * @param linking what resolves the references
     */
    public static void during(Resource text, ISelectable things, Runnable linking) {
        OtherTexts others = new OtherTexts(things);
        text.eAdapters().add(others);
        try {
            linking.run();
        } finally {
            text.eAdapters().remove(others);
        }
    }

    /** What is declared elsewhere; empty where the resource set of the text holds all of the project. */
    static Optional<ISelectable> of(Resource text) {
        return text.eAdapters().stream().filter(OtherTexts.class::isInstance)
                .map(each -> ((OtherTexts) each).things).findFirst();
    }
}
