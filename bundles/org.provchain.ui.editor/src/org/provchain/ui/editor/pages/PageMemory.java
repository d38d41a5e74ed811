// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.pages;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.QualifiedName;
import org.provchain.ui.StudioPlugin;

/**
 * Which page of a text was seen last, and how; kept in the workspace, not beside the text, since it is a matter of who looks.
 *
 * @param file the text
 */
record PageMemory(IFile file) {

    private static final QualifiedName PAGE = new QualifiedName("org.provchain.ui.editor", "page");
    /** The workspace keeps no more of one property. */
    private static final int LONGEST = 2000;

    /** The id of the page that was seen last; empty where it was the text. */
    Optional<String> page() {
        return get(PAGE);
    }

    /** How a page was seen, as it told it; empty where it never was. */
    Optional<String> state(String page) {
        return get(name(page));
    }

    private static QualifiedName name(String page) {
        return new QualifiedName(PAGE.getQualifier(), "state." + page);
    }

    private Optional<String> get(QualifiedName name) {
        try {
            return file.exists() ? Optional.ofNullable(file.getPersistentProperty(name)) : Optional.empty();
        } catch (CoreException unreadable) {
            StudioPlugin.log("It could not be read which page was seen last.", unreadable);
            return Optional.empty();
        }
    }

    /**
     * Remembers.
     *
     * @param page   the id of the page that is seen; empty for the text
     * @param states how each was seen, by its id; those that are not named stay as they were
     */
    void keep(Optional<String> page, Map<String, String> states) {
        if (!file.isAccessible()) {
            return;
        }
        try {
            file.setPersistentProperty(PAGE, page.orElse(null));
            for (Map.Entry<String, String> each : states.entrySet()) {
                if (each.getValue().length() <= LONGEST) {
                    file.setPersistentProperty(name(each.getKey()), each.getValue());
                }
            }
        } catch (CoreException unwritable) {
            StudioPlugin.log("It could not be remembered which page is seen.", unwritable);
        }
    }
}
