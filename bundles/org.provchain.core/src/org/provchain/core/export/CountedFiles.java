// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Hands on files and counts them; of the first ones it keeps the path and the size, of none the content. */
final class CountedFiles implements Iterator<OutputFile> {

    private final Iterator<OutputFile> files;
    private final int most;
    private final List<ArchivePlan.Entry> first = new ArrayList<>();
    private long count;
    private long bytes;

    CountedFiles(Iterator<OutputFile> files, int most) {
        this.files = files;
        this.most = most;
    }

    @Override
    public boolean hasNext() {
        return files.hasNext();
    }

    @Override
    public OutputFile next() {
        OutputFile file = files.next();
        if (count < most) {
            first.add(new ArchivePlan.Entry(file.path(), file.content().length));
        }
        count++;
        bytes += file.content().length;
        return file;
    }

    ArchivePlan plan(ArchivePlan.Outcome outcome) {
        return new ArchivePlan(first, count, bytes, outcome);
    }
}
