// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.uri.OtherScheme;
import org.provchain.core.uri.UriReference;

/** Finds the file of a chain that a link leads to, by name or by a URL that is a file's location; placeholders as written. */
public final class FileLocations {

    private final ServedChain chain;
    private final Map<String, ServedFile> byUrl;

    /** The locations of a chain. */
    public FileLocations(ServedChain chain) {
        this.chain = chain;
        this.byUrl = HashMap.newHashMap(chain.files().size());
        for (ServedFile file : chain.files()) {
            if (!file.location().text().isEmpty()) {
                byUrl.putIfAbsent(url(file), file);
            }
        }
    }

    /** The absolute URL of a file, placeholders as written; relative where the chain has no base. */
    public String url(ServedFile file) {
        return absolute(chain.base(), file.location().text());
    }

    /**
     * The file at an absolute URL; http and https lead to the same file (option same-over-https of the simulation), and
     * a server does not see the fragment (RFC 9110 section 7.1).
     */
    public Optional<ServedFile> at(String url) {
        int fragment = url.indexOf('#');
        String asked = fragment < 0 ? url : url.substring(0, fragment);
        ServedFile file = byUrl.get(asked);
        return file != null ? Optional.of(file) : OtherScheme.of(asked).map(byUrl::get);
    }

    /** The index of the file that a link leads to, or {@link FollowLink#OUTSIDE}. */
    public int target(ServedFile from, FollowLink link) {
        if (link.isInside() || link.url().text().isEmpty()) {
            return link.target();
        }
        return at(resolved(from, link)).map(ServedFile::index).orElse(FollowLink.OUTSIDE);
    }

    /** The absolute URL that a link leads to, placeholders as written. */
    public String resolved(ServedFile from, FollowLink link) {
        return link.isInside() ? url(chain.files().get(link.target())) : absolute(url(from), link.url().text());
    }

    private static String absolute(String base, String reference) {
        return base.isEmpty() ? reference : UriReference.resolve(base, reference);
    }
}
