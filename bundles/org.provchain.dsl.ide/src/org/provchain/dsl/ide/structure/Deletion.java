// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.graph.FileLocations;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.model.ProvisioningFile;
import org.provchain.model.Statement;

/** Takes files and what they say out of a chain, with the comments that belong to them. */
public final class Deletion {

    private final Snapshot snapshot;
    private final Edits edits;
    private final Set<ProvisioningFile> files = new LinkedHashSet<>();
    private final Map<EObject, Set<Statement>> statements = new LinkedHashMap<>();

    private Deletion(Snapshot snapshot, Edits edits) {
        this.snapshot = snapshot;
        this.edits = edits;
    }

    /**
     * Deletes all at once. The links to a deleted file go too, those by a URL that is its location as well, and so does an
     * entry that names it. Its name goes out of what scenarios expect to be fetched or not; an expectation that names no other
     * file goes as a whole. A block that is emptied stays.
     *
     * @param instructions of any files, also of those that are deleted
     */
    public static TextChange of(Snapshot snapshot, Collection<ServedFile> files,
            Collection<? extends Instruction> instructions) throws ChangeRefused {
        Edits edits = new Edits(snapshot);
        Deletion deletion = new Deletion(snapshot, edits);
        for (Instruction each : instructions) {
            InChain.of(snapshot, each);
            deletion.add(each);
        }
        Map<ServedChain, Set<Integer>> deleted = new LinkedHashMap<>();
        for (ServedFile each : files) {
            deleted.computeIfAbsent(InChain.of(snapshot, each).chain(), chain -> new HashSet<>()).add(each.index());
            deletion.files.add(each.source());
        }
        deleted.forEach(deletion::links);
        deletion.erase();
        return edits.change(label(files, instructions));
    }

    /** Takes statements out of the bodies that they stand in. */
    static void erase(Edits edits, EObject owner, Collection<Statement> statements) throws ChangeRefused {
        Body body = new Body(edits, owner);
        for (Statement each : statements) {
            Extent extent = Extent.of(body.site(), each);
            edits.erase(body.site(), extent.begin(), extent.behind());
        }
        if (owner instanceof ProvisioningFile file) {
            List<Statement> staying = new ArrayList<>(file.getStatements());
            staying.removeAll(statements);
            new ListCommas(edits, body, file).close(staying);
        }
    }

    private void add(Instruction instruction) {
        statements.computeIfAbsent(instruction.source().eContainer(), each -> new LinkedHashSet<>())
                .add((Statement) instruction.source());
    }

    private void links(ServedChain chain, Set<Integer> deleted) {
        FileLocations locations = new FileLocations(chain);
        for (ServedFile file : chain.files()) {
            for (Instruction each : file.instructions()) {
                if (each instanceof FollowLink link && deleted.contains(locations.target(file, link))) {
                    add(link);
                }
            }
        }
    }

    private void erase() throws ChangeRefused {
        for (ProvisioningFile file : files) {
            Site site = edits.site(file);
            Extent extent = Extent.of(site, file);
            edits.erase(site, extent.begin(), extent.behind());
        }
        for (Map.Entry<EObject, Set<Statement>> each : statements.entrySet()) {
            if (files.stream().noneMatch(file -> isIn(each.getKey(), file))) {
                erase(edits, each.getKey(), each.getValue());
            }
        }
        if (!files.isEmpty()) {
            new Mentions(snapshot, edits, files).erase();
        }
    }

    private static boolean isIn(EObject inner, EObject outer) {
        for (EObject each = inner; each != null; each = each.eContainer()) {
            if (each == outer) {
                return true;
            }
        }
        return false;
    }

    private static String label(Collection<ServedFile> files, Collection<? extends Instruction> instructions) {
        if (instructions.isEmpty() && files.size() == 1) {
            ServedFile file = files.iterator().next();
            return Messages.bind(Messages.Deletion_file, KindWords.one(file.kind()), file.name());
        }
        boolean one = files.isEmpty() && instructions.size() == 1;
        return !one ? Messages.Deletion_several
                : instructions.iterator().next() instanceof FollowLink ? Messages.Deletion_link
                        : Messages.Deletion_statement;
    }
}
