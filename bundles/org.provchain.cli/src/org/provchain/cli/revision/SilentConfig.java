// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.revision;

import java.util.concurrent.TimeUnit;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;

/** A configuration of git that says nothing and is never written. */
final class SilentConfig extends FileBasedConfig {

    private static final String FILE_SYSTEM = "filesystem";
    /** JGit measures how fine the times of files are, with files of its own, where nobody tells it; that is for writing. */
    private static final long COARSE_SECONDS = 2;

    SilentConfig(Config parent, FS files) {
        super(parent, null, files);
    }

    @Override
    public void load() {
        // there is no file
    }

    @Override
    public void save() {
        // there is no file
    }

    @Override
    public boolean isOutdated() {
        return false;
    }

    @Override
    public long getTimeUnit(String section, String subsection, String name, long standard, TimeUnit wanted) {
        return section.equals(FILE_SYSTEM) ? wanted.convert(COARSE_SECONDS, TimeUnit.SECONDS) : standard;
    }

    @Override
    public Long getTimeUnit(String section, String subsection, String name, TimeUnit wanted) {
        return section.equals(FILE_SYSTEM) ? wanted.convert(COARSE_SECONDS, TimeUnit.SECONDS) : null;
    }
}
