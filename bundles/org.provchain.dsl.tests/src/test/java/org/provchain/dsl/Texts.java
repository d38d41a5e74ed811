// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.provchain.dsl.project.CheckedProject;
import org.provchain.dsl.project.LocatedFinding;
import org.provchain.dsl.project.TextFormatting;
import org.provchain.dsl.project.UnreadableInput;

/** Puts texts into a folder and reads them, for the tests of this bundle. */
public final class Texts {

    private Texts() {
    }

    /** Writes a text as {@code a.chain} into the folder and checks the project. */
    public static CheckedProject check(Path folder, String text) throws IOException, UnreadableInput {
        Files.writeString(folder.resolve("a.chain"), text);
        return CheckedProject.load(folder);
    }

    /** The findings of a text, as {@code line:column code message}. */
    public static List<String> findings(Path folder, String text) throws IOException, UnreadableInput {
        return check(folder, text).findings().stream().map(Texts::line).toList();
    }

    /** The text in its standard layout. */
    public static String format(Path folder, String text) throws IOException, UnreadableInput {
        Path file = Files.writeString(folder.resolve("format.chain"), text);
        return TextFormatting.of(file).getFirst().formatted();
    }

    private static String line(LocatedFinding finding) {
        return finding.region().line() + ":" + finding.region().column() + " " + finding.code() + " "
                + finding.message();
    }
}
