// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.checks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.provchain.core.project.Severity;
import org.provchain.dsl.Texts;
import org.provchain.dsl.project.LocatedFinding;
import org.provchain.dsl.project.TextRegion;
import org.provchain.dsl.project.UnreadableInput;

/**
 * A text and all that one family of checks finds in it, as {@code line:column severity code |marked text| message}.
 *
 * @param title what the case shows
 * @param text  the text
 * @param found the findings of the family, in the order of the report
 */
record FamilyCase(String title, String text, List<String> found) {

    static FamilyCase of(String title, String text, String... found) {
        return new FamilyCase(title, text, List.of(found));
    }

    /** A chain of dialect 1.1 with the entry a; the files begin at line 6. */
    static String chain(String files) {
        return chain("1.1", "https://prov.example.org/", files);
    }

    /** A chain of dialect 1.0 with the entry a; the files begin at line 6. */
    static String nested(String files) {
        return chain("1.0", "https://prov.example.org/", files);
    }

    /** A chain with the entry a; the files begin at line 6. */
    static String chain(String version, String base, String files) {
        return "chain site {\n    dialect maxwell " + version + "\n    product mx3b\n    base    \"" + base
                + "\"\n    entry   a\n" + files + "}\n";
    }

    /** The findings that are really made, of the given checks only. */
    String made(Path folder, Set<String> codes) throws IOException, UnreadableInput {
        return String.join("\n", Texts.check(folder, text).findings().stream()
                .filter(each -> codes.contains(each.code())).map(this::line).toList());
    }

    /** The findings that are expected, one a line. */
    String expected() {
        return String.join("\n", found);
    }

    private String line(LocatedFinding finding) {
        TextRegion region = finding.region();
        Severity severity = finding.severity();
        return region.line() + ":" + region.column() + " " + severity.name().toLowerCase(Locale.ROOT) + " "
                + finding.code() + " |" + text.substring(region.offset(), region.offset() + region.length()) + "| "
                + finding.message();
    }

    @Override
    public String toString() {
        return title;
    }
}
