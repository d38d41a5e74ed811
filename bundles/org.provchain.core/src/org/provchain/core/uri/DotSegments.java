// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.uri;

/** Takes the segments {@code .} and {@code ..} out of a path (RFC 3986 section 5.2.4). */
final class DotSegments {

    private DotSegments() {
    }

    /** The path without dot segments; the same text where there is none. */
    static String remove(String path) {
        if (!path.startsWith(".") && !path.contains("/.")) {
            return path;
        }
        StringBuilder output = new StringBuilder(path.length());
        int position = leading(path);
        while (position < path.length()) {
            int next = path.indexOf('/', position + 1);
            int end = next < 0 ? path.length() : next;
            if (isSegment(path, position, end, "/..")) {
                output.setLength(Math.max(0, output.lastIndexOf("/")));
                closeIfLast(output, next);
            } else if (isSegment(path, position, end, "/.")) {
                closeIfLast(output, next);
            } else {
                output.append(path, position, end);
            }
            position = end;
        }
        return output.toString();
    }

    /** Rules A and D: dot segments at the beginning of a path without a leading slash vanish with their slash. */
    private static int leading(String path) {
        int position = 0;
        while (path.startsWith("./", position) || path.startsWith("../", position)) {
            position = path.indexOf('/', position) + 1;
        }
        String rest = path.substring(position);
        return rest.equals(".") || rest.equals("..") ? path.length() : position;
    }

    private static boolean isSegment(String path, int begin, int end, String segment) {
        return end - begin == segment.length() && path.startsWith(segment, begin);
    }

    private static void closeIfLast(StringBuilder output, int next) {
        if (next < 0) {
            output.append('/');
        }
    }
}
