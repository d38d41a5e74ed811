// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes note of every path of an export and refuses those that leave the output or collide on any file system. */
public final class PathLedger {

    private final Map<String, String> files = new HashMap<>();
    private final Set<String> folders = new HashSet<>();

    /**
     * Takes a path.
     *
     * @throws ExportException if it may not be written, or collides with one that was taken before
     */
    public void take(String path) throws ExportException {
        Optional<String> fault = OutputPath.fault(path);
        if (fault.isPresent()) {
            throw new ExportException("\"" + printable(path) + "\" cannot be written: " + fault.get());
        }
        String key = key(path);
        String same = files.putIfAbsent(key, path);
        if (same != null) {
            throw new ExportException(same.equals(path)
                    ? "two files have the path " + path + "; give them different ones"
                    : "the paths " + same + " and " + path + " differ in letter case only and are one file on Windows"
                            + " and macOS; give them different names");
        }
        if (folders.contains(key)) {
            throw nested(path);
        }
        for (int slash = key.lastIndexOf('/'); slash > 0; slash = key.lastIndexOf('/', slash - 1)) {
            String folder = key.substring(0, slash);
            if (!folders.add(folder)) {
                return;
            }
            if (files.containsKey(folder)) {
                throw nested(files.get(folder));
            }
        }
    }

    private static ExportException nested(String path) {
        return new ExportException(path + " is a file and also the folder of another file; give one another name");
    }

    /** Equal for paths that are one file where letter case or the composition of characters does not count. */
    private static String key(String path) {
        boolean plain = true;
        for (int i = 0; plain && i < path.length(); i++) {
            plain = path.charAt(i) < 128;
        }
        return plain ? path.toLowerCase(Locale.ROOT)
                : Normalizer.normalize(path, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String printable(String path) {
        return path.replaceAll("\\p{Cntrl}", "?");
    }
}
