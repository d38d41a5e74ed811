// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.imports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.provchain.core.imports.ImportException;
import org.provchain.core.imports.ImportOptions;
import org.provchain.core.imports.ImportResult;
import org.provchain.core.imports.ImportSource;
import org.provchain.core.xml.read.XmlInput;

/**
 * Documents and what comes of their import. Each stands in a resource of its own:
 * <pre>
 * --- options
 * one a line: allow-loss, per-device, entry PATH, base URL, encoding NAME; other-form where the export is not the same XML
 * --- path of a document
 * its lines; ␍ stands for a carriage return, «BOM» for a byte order mark
 * === found
 * file:line:column code message, and a note a line
 * === text
 * the text, and each table behind its name
 * </pre>
 *
 * @param name      the resource
 * @param options   the options
 * @param documents the documents by path
 * @param golden    all from the first ===
 */
record ImportCase(String name, List<String> options, Map<String, String> documents, String golden) {

    private static final Path RESOURCES = Path.of(System.getProperty("basedir", "."),
            "src/test/resources/org/provchain/dsl/imports");

    static Stream<ImportCase> all() throws IOException {
        List<ImportCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(RESOURCES)) {
            for (Path each : files.sorted().toList()) {
                cases.add(read(each));
            }
        }
        return cases.stream();
    }

    private static ImportCase read(Path file) throws IOException {
        String text = Files.readString(file).replace("\r\n", "\n");
        int end = text.indexOf("=== found\n");
        String[] sections = ("\n" + (end < 0 ? text : text.substring(0, end))).split("\n--- ");
        List<String> options = List.of();
        Map<String, String> documents = new LinkedHashMap<>();
        for (int at = 1; at < sections.length; at++) {
            int head = sections[at].indexOf('\n');
            String name = sections[at].substring(0, head);
            String content = sections[at].substring(head + 1);
            if (name.equals("options")) {
                options = content.lines().toList();
            } else {
                documents.put(name, content.replace("␍", "\r").replace("«BOM»", "\uFEFF"));
            }
        }
        return new ImportCase(file.getFileName().toString(), options, documents, end < 0 ? "" : text.substring(end));
    }

    boolean has(String option) {
        return options.contains(option);
    }

    private Optional<String> option(String option) {
        return options.stream().filter(each -> each.startsWith(option + " "))
                .map(each -> each.substring(option.length() + 1))
                .findFirst();
    }

    ImportResult run(Path folder) throws IOException, ImportException {
        Charset encoding = Charset.forName(option("encoding").orElse("UTF-8"));
        List<ImportSource> sources = new ArrayList<>();
        for (Map.Entry<String, String> each : documents.entrySet()) {
            Path file = folder.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue().getBytes(encoding));
            sources.add(new ImportSource(each.getKey(), each.getKey(), XmlInput.of(file)));
        }
        ImportOptions defaults = Imported.options();
        return Imported.of(new ImportOptions(defaults.chain(), option("entry"), option("base"), defaults.catalogue(),
                defaults.limits(), has("allow-loss"), has("per-device")), sources);
    }

    /** What came of it, as the golden part of the resource says it. */
    static String shown(ImportResult result) {
        StringBuilder text = new StringBuilder("=== found\n");
        result.problems().forEach(each -> text.append(each.file()).append(':').append(each.place().line()).append(':')
                .append(each.place().column()).append(' ').append(each.check().code()).append(' ')
                .append(each.message())
                .append('\n'));
        result.notes().forEach(each -> text.append(each.message()).append('\n'));
        result.text().ifPresent(each -> text.append("=== text\n").append(each));
        result.tables().forEach((name, table) -> text.append("=== ").append(name).append('\n').append(table));
        return text.toString();
    }

    /** Writes what came of it as the golden part. */
    void write(String shown) throws IOException {
        Path file = RESOURCES.resolve(name);
        String text = Files.readString(file);
        int end = text.indexOf("=== found\n");
        Files.writeString(file, (end < 0 ? text : text.substring(0, end)) + shown, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }
}
