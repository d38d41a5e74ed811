// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.project;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IResourceDeltaVisitor;

/** Asks a change of the workspace whether it touches what a project is read from: texts, tables, the project file. */
public final class ContentChanges implements IResourceDeltaVisitor {

    private static final Set<String> ENDINGS = Set.of("chain", "csv", "toml", "secrets");
    private final Set<Path> tables;
    private boolean found;

    /**
     * @param tables the tables that the project is read from, by absolute normalized path; their names may end as they like
     */
    public ContentChanges(Set<Path> tables) {
        this.tables = tables;
    }

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

    private boolean isRead(IResource file) {
        String ending = file.getFileExtension();
        return ending != null && ENDINGS.contains(ending.toLowerCase(Locale.ROOT))
                || file.getLocation() != null && tables.contains(Path.of(file.getLocation().toOSString()));
    }
}
