// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.model.ProvisioningFile;

/** Puts copied files into a chain, under names and at locations that are free. */
public final class FilePaste {

    private FilePaste() {
    }

    /**
     * What a paste does.
     *
     * @param change the change
     * @param names  the names of the new files, in their order
     */
    public record Pasted(TextChange change, List<String> names) {

        /** Keeps the list from being changed. */
        public Pasted {
            names = List.copyOf(names);
        }
    }

    /** Whether a text holds files, and nothing else. */
    public static boolean accepts(String text) {
        return Clipping.of(text).isPresent();
    }

    /**
     * Puts files behind the last one of a chain. Links among them follow their new names, others stay as they are.
     *
     * @throws ChangeRefused where the text holds no files, or one of a kind that the dialect does not have
     */
    public static Pasted into(Snapshot snapshot, ServedChain chain, String text) throws ChangeRefused {
        return paste(snapshot, chain, text, null);
    }

    /**
     * Puts copies of files of one chain behind the last of them.
     *
     * @param files at least one
     */
    public static Pasted duplicate(Snapshot snapshot, Collection<ServedFile> files) throws ChangeRefused {
        String text = FileCopy.text(snapshot, files);
        ServedFile last = files.stream().max(Comparator.comparingInt(ServedFile::index))
                .orElseThrow(() -> new ChangeRefused(Messages.FilePaste_none));
        return paste(snapshot, InChain.of(snapshot, last).chain(), text, last.source());
    }

    private static Pasted paste(Snapshot snapshot, ServedChain chain, String text, ProvisioningFile behind)
            throws ChangeRefused {
        InChain.require(snapshot, chain);
        Clipping clipping = Clipping.of(text).orElseThrow(() -> new ChangeRefused(Messages.FilePaste_none));
        LinkRules rules = new LinkRules(chain);
        FreeNames free = new FreeNames(chain);
        Map<String, String> names = new HashMap<>();
        Map<String, String> locations = new HashMap<>();
        List<String> created = new ArrayList<>();
        for (ProvisioningFile each : clipping.files()) {
            if (!rules.kinds().contains(each.getKind())) {
                throw new ChangeRefused(rules.unknown(each.getKind()));
            }
            String name = free.name(each.getName());
            String location = each.getLocation() == null ? "" : free.locationLike(each.getLocation());
            free.take(name, location);
            names.put(each.getName(), name);
            locations.put(each.getName(), location);
            created.add(name);
        }
        Edits edits = new Edits(snapshot);
        FilePlaces places = new FilePlaces(edits, chain);
        List<Piece> pieces = clipping.renamed(names, locations,
                IndentUnit.of(edits.site(chain.source()), chain.source()));
        if (behind == null) {
            places.add(pieces, "");
        } else {
            places.behind(behind, pieces);
        }
        return new Pasted(edits.change(created.size() == 1 ? Messages.bind(Messages.FilePaste_one, created.getFirst())
                : Messages.FilePaste_several), created);
    }
}
