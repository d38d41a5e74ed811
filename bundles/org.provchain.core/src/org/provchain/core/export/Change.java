// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

/**
 * One step from the old output to the new one.
 *
 * @param kind what is done
 * @param path to which file or folder, relative to the output
 */
record Change(Kind kind, String path) {

    /** What is done to a file or folder. */
    enum Kind {
        /** A folder is made. */
        FOLDER,
        /** A file is put where none was. */
        CREATE,
        /** A file takes the place of an older one. */
        UPDATE,
        /** A file goes. */
        DELETE
    }

    String line() {
        return kind + " " + path + "\n";
    }

    static Change parse(String line) {
        int blank = line.indexOf(' ');
        return new Change(Kind.valueOf(line.substring(0, blank)), line.substring(blank + 1));
    }
}
