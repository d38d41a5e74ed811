// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.provchain.ui.StudioPlugin;

/** A page as the extension point names it; it is made when it is shown first, so that opening a text does not wait for it. */
record PageDescription(String id, String title, String context, IConfigurationElement element) {

    private static final String POINT = "org.provchain.ui.editor.pages";
    private static final String PREPARATION = "preparation";

    /** All pages that are installed, sorted by their ids. */
    static List<PageDescription> all() {
        return Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
                .map(each -> new PageDescription(each.getAttribute("id"), each.getAttribute("title"),
                        each.getAttribute("context"), each))
                .sorted(Comparator.comparing(PageDescription::id)).toList();
    }

    /** The page; empty where it cannot be made, which is logged. */
    Optional<EditorPage> make() {
        try {
            return Optional.of((EditorPage) element.createExecutableExtension("class"));
        } catch (CoreException failed) {
            StudioPlugin.log("The page " + id + " of the editor cannot be made.", failed);
            return Optional.empty();
        }
    }

    /** What can be done beforehand so that the page is made quickly; empty where there is nothing, or it fails, which is logged. */
    Optional<Runnable> preparation() {
        if (element.getAttribute(PREPARATION) == null) {
            return Optional.empty();
        }
        try {
            return Optional.of((Runnable) element.createExecutableExtension(PREPARATION));
        } catch (CoreException failed) {
            StudioPlugin.log("The page " + id + " of the editor cannot be prepared.", failed);
            return Optional.empty();
        }
    }
}
