// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;

/**
 * The order in which a phone reads the files of a chain when it starts at the entry: each document, and then what its links
 * lead to, one after the other. A file that is read more than once stands at its first place.
 */
public final class ContactOrder {

    private ContactOrder() {
    }

    /** The files that the entry reaches, in the order of reading. */
    public static List<ServedFile> of(ServedChain chain) {
        FileLocations locations = new FileLocations(chain);
        List<ServedFile> order = new ArrayList<>(chain.files().size());
        boolean[] read = new boolean[chain.files().size()];
        Deque<Iterator<ServedFile>> path = new ArrayDeque<>();
        path.push(chain.entry().stream().iterator());
        while (!path.isEmpty()) {
            if (!path.peek().hasNext()) {
                path.pop();
                continue;
            }
            ServedFile file = path.peek().next();
            if (!read[file.index()]) {
                read[file.index()] = true;
                order.add(file);
                path.push(targets(chain, file, locations));
            }
        }
        return order;
    }

    private static Iterator<ServedFile> targets(ServedChain chain, ServedFile file, FileLocations locations) {
        List<FollowLink> links = new ArrayList<>(1);
        for (Instruction instruction : file.instructions()) {
            if (instruction instanceof FollowLink link && locations.targets(file, link).length > 0) {
                links.add(link);
            }
        }
        if (links.size() > 1) {
            links.sort(Comparator.comparingInt(link -> chain.dialect().followOrder().indexOf(link.kind())));
        }
        return links.stream().flatMapToInt(link -> Arrays.stream(locations.targets(file, link)))
                .mapToObj(chain.files()::get).iterator();
    }
}
