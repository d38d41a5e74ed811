// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells whether a path stays in the output folder and can be a file on every system. */
public final class OutputPath {

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern RESERVED = Pattern.compile("(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?",
            Pattern.CASE_INSENSITIVE);

    private OutputPath() {
    }

    /** Why a path must not be written, for the user; empty where it may. */
    public static Optional<String> fault(String path) {
        if (path.isEmpty()) {
            return Optional.of("the path of the file is empty");
        }
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c < ' ' || c == 0x7F) {
                return Optional.of("a control character (code " + (int) c + ") is in the path");
            }
            if (c == '\\') {
                return Optional.of("a \\ is in the path; folders are separated by /");
            }
        }
        if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
            return Optional.of("the path is absolute; it must be relative to the output folder");
        }
        int begin = 0;
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', begin)) {
            Optional<String> fault = part(path, begin, end);
            if (fault.isPresent()) {
                return fault;
            }
            begin = end + 1;
        }
        return part(path, begin, path.length()).or(() -> own(path));
    }

    private static Optional<String> part(String path, int begin, int end) {
        if (begin == end) {
            return Optional.of("a part of the path is empty; two / follow each other, or one ends it");
        }
        char last = path.charAt(end - 1);
        if (last == '.' || last == ' ') {
            String part = path.substring(begin, end);
            return Optional.of(part.equals("..") ? "the path leaves the output folder" : "the part \"" + part
                    + "\" of the path ends with a dot or a blank, which Windows drops");
        }
        if (end - begin >= 3 && "cpanlCPANL".indexOf(path.charAt(begin)) >= 0) {
            String part = path.substring(begin, end);
            if (RESERVED.matcher(part).matches()) {
                return Optional.of("\"" + part + "\" is a name that Windows keeps for a device");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> own(String path) {
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        return first.equalsIgnoreCase(ExportRecord.FILE) || first.equalsIgnoreCase(Staging.INSIDE)
                ? Optional.of("the name " + first + " is kept for the export itself")
                : Optional.empty();
    }
}
