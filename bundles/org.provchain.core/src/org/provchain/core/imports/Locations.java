// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import org.provchain.core.uri.Placeholder;

/** Paths of files as locations of a chain. */
final class Locations {

    private static final String ESCAPED = " #?\"\\<>^`{|}";

    private Locations() {
    }

    /** The location of a file; placeholders in its name stay. */
    static String of(String path) {
        StringBuilder location = new StringBuilder(path.length());
        for (int at = 0; at < path.length(); at++) {
            char each = path.charAt(at);
            if (each == '%' && !isPlaceholder(path, at)) {
                location.append("%25");
            } else if (ESCAPED.indexOf(each) >= 0) {
                location.append(String.format("%%%02X", (int) each));
            } else {
                location.append(each);
            }
        }
        return location.toString();
    }

    private static boolean isPlaceholder(String path, int at) {
        for (Placeholder each : Placeholder.values()) {
            if (path.startsWith(each.text(), at)) {
                return true;
            }
        }
        return false;
    }
}
