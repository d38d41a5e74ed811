// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.provchain.core.chain.ServedFile;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.scene.places.ElementKey;

/** What of a project a place can belong to: the files of its chains. What is not a file always counts. */
final class StandingFiles {

    private StandingFiles() {
    }

    static Predicate<ElementKey> of(Snapshot snapshot) {
        Map<String, Set<String>> files = snapshot.project().chains().stream()
                .collect(Collectors.toMap(each -> each.name(),
                        each -> each.files().stream().map(ServedFile::name).collect(Collectors.toSet()),
                        (one, other) -> one));
        return key -> !(key instanceof ElementKey.OfFile file)
                || files.getOrDefault(file.chain(), Set.of()).contains(file.file());
    }
}
