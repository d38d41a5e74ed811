// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.revision;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * The machine as JGit sees it when it does nothing but read a repository: it looks for no git that is installed, and keeps nothing in
 * the home of the user.
 */
final class SilentSystem extends SystemReader.Delegate {

    private SilentSystem(SystemReader system) {
        super(system);
    }

    /** Lets JGit see the machine so, from now on. */
    static synchronized void install() {
        if (!(SystemReader.getInstance() instanceof SilentSystem)) {
            SystemReader.setInstance(new SilentSystem(SystemReader.getInstance()));
        }
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS files) {
        return new SilentConfig(parent, files);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS files) {
        return new SilentConfig(parent, files);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS files) {
        return new SilentConfig(parent, files);
    }
}
