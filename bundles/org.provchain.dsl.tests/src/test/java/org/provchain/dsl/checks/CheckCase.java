// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.provchain.core.checks.Check;
import org.provchain.dsl.project.CheckedProject;
import org.provchain.dsl.project.UnreadableInput;

/**
 * A small project and the findings of one check in it. The cases of a check stand in a resource with its code as name:
 * <pre>
 * === title
 * --- name of a file
 * its lines; ␍ stands for a carriage return, «BOM» for a byte order mark
 * --- found
 * file:line:column severity: message
 * </pre>
 *
 * @param check the check
 * @param title what the case shows
 * @param files the texts by name
 * @param found the findings of this check, in the order of the report
 */
record CheckCase(Check check, String title, Map<String, String> files, List<String> found) {

    private static final String FOUND = "found";

    /** The cases of a check; none where it has no resource. */
    static List<CheckCase> of(Check check) {
        List<CheckCase> cases = new ArrayList<>();
        String[] parts = ("\n" + read(check)).split("\n=== ");
        for (int part = 1; part < parts.length; part++) {
            cases.add(parse(check, parts[part]));
        }
        return cases;
    }

    private static CheckCase parse(Check check, String text) {
        String[] sections = text.split("\n--- ", -1);
        Map<String, String> files = new LinkedHashMap<>();
        List<String> found = new ArrayList<>();
        for (int section = 1; section < sections.length; section++) {
            int end = sections[section].indexOf('\n');
            String name = end < 0 ? sections[section] : sections[section].substring(0, end);
            String content = end < 0 ? "" : sections[section].substring(end + 1) + "\n";
            if (name.strip().equals(FOUND)) {
                content.lines().filter(line -> !line.isBlank()).forEach(found::add);
            } else {
                files.put(name, content.replace("␍", "\r").replace("«BOM»", "\uFEFF"));
            }
        }
        return new CheckCase(check, sections[0].strip(), files, found);
    }

    /** The findings of the check that are really made, in the form in which they are expected. */
    List<String> made(Path folder) throws IOException, UnreadableInput {
        for (Map.Entry<String, String> each : files.entrySet()) {
            Files.writeString(folder.resolve(each.getKey()), each.getValue());
        }
        return CheckedProject.load(folder).findings().stream().filter(each -> each.code().equals(check.code()))
                .map(each -> folder.toAbsolutePath().relativize(each.file().toAbsolutePath()) + ":"
                        + each.region().line() + ":" + each.region().column() + " "
                        + each.severity().name().toLowerCase(Locale.ROOT) + ": " + each.message())
                .toList();
    }

    private static String read(Check check) {
        try (InputStream resource = CheckCase.class.getResourceAsStream(check.code() + ".txt")) {
            return resource == null ? "" : new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return check.code() + ": " + title;
    }
}
