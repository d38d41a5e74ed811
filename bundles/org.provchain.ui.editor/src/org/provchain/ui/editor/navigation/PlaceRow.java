// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.navigation;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.dsl.ide.names.NameUse;
import org.provchain.dsl.ide.project.Snapshot;

/**
 * A place where a name stands, as a table shows it.
 *
 * @param use   the place
 * @param place its file and line
 * @param line  the line of the text
 */
record PlaceRow(NameUse use, String place, String line) {

    static PlaceRow of(NameUse use, Snapshot snapshot) {
        String text = snapshot.text(use.file());
        String file = use.file().getFileName().toString();
        if (text.isEmpty()) {
            return new PlaceRow(use, file, use.name());
        }
        int begin = text.lastIndexOf('\n', Math.max(0, use.offset() - 1)) + 1;
        int end = text.indexOf('\n', use.offset());
        int number = snapshot.resource(use.file()).map(each -> each.getParseResult().getRootNode())
                .map(each -> NodeModelUtils.getLineAndColumn(each, use.offset()).getLine()).orElse(1);
        return new PlaceRow(use, file + ":" + number, text.substring(begin, end < 0 ? text.length() : end).strip());
    }
}
