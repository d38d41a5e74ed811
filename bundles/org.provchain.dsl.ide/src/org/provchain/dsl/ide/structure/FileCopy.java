// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.provchain.core.chain.ServedFile;
import org.provchain.dsl.ide.project.Snapshot;

/** Copies files as they stand. */
public final class FileCopy {

    private FileCopy() {
    }

    /** The text of files with the comments that belong to them, in the order of the chain, blank lines between. */
    public static String text(Snapshot snapshot, Collection<ServedFile> files) throws ChangeRefused {
        Edits edits = new Edits(snapshot);
        StringBuilder text = new StringBuilder();
        List<ServedFile> ordered = files.stream().sorted(Comparator.comparingInt(ServedFile::index)).toList();
        for (ServedFile each : ordered) {
            InChain.of(snapshot, each);
            Site site = edits.site(each.source());
            Extent extent = Extent.of(site, each.source());
            text.append(text.isEmpty() ? "" : site.newLine()).append(site.indent(extent.begin()))
                    .append(site.text(), extent.begin(), extent.behind()).append(site.newLine());
        }
        return text.toString();
    }
}
