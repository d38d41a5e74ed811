// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.project;

import java.util.Set;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IResourceDeltaVisitor;

/** Asks a change of the workspace whether it touches what a project is read from: texts, tables, the project file. */
public final class ContentChanges implements IResourceDeltaVisitor {

    private static final Set<String> ENDINGS = Set.of("chain", "csv", "toml", "secrets");
    private boolean found;

    @Override
    public boolean visit(IResourceDelta delta) {
        if (delta.getResource().getType() == IResource.FILE && isRead(delta.getResource())
                && (delta.getKind() != IResourceDelta.CHANGED
                        || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0)) {
            found = true;
        }
        return !found;
    }

    /** Whether any was touched. */
    public boolean found() {
        return found;
    }

    private static boolean isRead(IResource file) {
        return file.getFileExtension() != null && ENDINGS.contains(file.getFileExtension());
    }
}
