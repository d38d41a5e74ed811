// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.uri.UriReference;

/** Finds the path in the output folder that stands for a location on the server. */
final class OutputPaths {

    /** What a decoder puts where bytes are no text. */
    private static final char NOT_UTF_8 = '\uFFFD';

    private final ServedChain chain;
    private final String folder;

    /**
     * @param folder what is put before each path: empty, or a folder with its slash
     */
    OutputPaths(ServedChain chain, String folder) {
        this.chain = chain;
        this.folder = folder;
    }

    /**
     * The path of a location whose placeholders have been replaced.
     *
     * @throws ExportFaultsException if the location is empty, not below the base, or has a query or a fragment
     */
    String path(ServedFile file, String location) {
        if (location.isEmpty()) {
            throw Faults.one(file.source(),
                    "'" + file.name() + "' has no location; write it behind the name, such as \""
                            + file.name() + ".xml\".");
        }
        if (location.indexOf('?') >= 0 || location.indexOf('#') >= 0) {
            throw Faults.one(file.source(), "The location of '" + file.name()
                    + "' has a query or a fragment, which no file can have; remove it.");
        }
        return folder + decoded(file, belowBase(file, location));
    }

    private String belowBase(ServedFile file, String location) {
        if (UriReference.parse(location).scheme().isEmpty() && !location.startsWith("/")) {
            return location;
        }
        String absolute = UriReference.resolve(chain.base(), location);
        String base = UriReference.resolve(chain.base(), ".");
        if (chain.base().isEmpty() || !absolute.startsWith(base)) {
            throw Faults.one(file.source(),
                    "'" + file.name() + "' lies at " + absolute + ", which is not below the base "
                            + (chain.base().isEmpty() ? "(the chain has none)" : chain.base())
                            + "; an export cannot put it there.");
        }
        return absolute.substring(base.length());
    }

    private static String decoded(ServedFile file, String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        try {
            String decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
            if (decoded.indexOf(NOT_UTF_8) >= 0 && path.indexOf(NOT_UTF_8) < 0) {
                throw Faults.one(file.source(), "The location of '" + file.name()
                        + "' holds an escape such as %FF that is no UTF-8; write the name of the file in UTF-8.");
            }
            return decoded;
        } catch (IllegalArgumentException notEncoded) {
            throw Faults.one(file.source(), "The location of '" + file.name()
                    + "' holds a '%' that is neither a placeholder nor an escape such as %20.");
        }
    }
}
