// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/** Writes a tar.gz archive whose bytes depend on nothing but its files: no clock, no user, no machine. */
final class TarGzWriter implements Closeable {

    private static final FileTime TIME = FileTime.fromMillis(0);
    private static final int MODE = 0100644;

    private final TarArchiveOutputStream tar;

    TarGzWriter(OutputStream output) throws IOException {
        tar = new TarArchiveOutputStream(
                new BackgroundOutputStream(new GzipCompressorOutputStream(output, parameters())),
                StandardCharsets.UTF_8.name());
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setAddPaxHeadersForNonAsciiNames(true);
    }

    private static GzipParameters parameters() {
        GzipParameters parameters = new GzipParameters();
        parameters.setOS(GzipParameters.OS.UNKNOWN);
        parameters.setBufferSize(1 << 16);
        return parameters;
    }

    void write(OutputFile file) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(file.path());
        entry.setSize(file.content().length);
        entry.setMode(MODE);
        entry.setIds(0, 0);
        entry.setNames("", "");
        entry.setLastModifiedTime(TIME);
        tar.putArchiveEntry(entry);
        tar.write(file.content());
        tar.closeArchiveEntry();
    }

    /** Ends the archive and closes the stream below it. */
    @Override
    public void close() throws IOException {
        tar.close();
    }
}
