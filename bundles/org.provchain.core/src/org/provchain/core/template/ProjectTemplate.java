// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The projects that one can start from; their files lie beside this class, a folder a template. */
public enum ProjectTemplate {

    TWO_FILES("two-files", "1.1", "phones.chain"), NESTED("nested", "1.0", "phones.chain"),
    FLEET("fleet", "1.1", "phones.chain", "devices.csv", "provchain.toml");

    private static final String BASE = "@BASE@";

    private final String title;
    private final String dialectVersion;
    private final List<String> files;

    ProjectTemplate(String title, String dialectVersion, String... files) {
        this.title = title;
        this.dialectVersion = dialectVersion;
        this.files = List.of(files);
    }

    /** The template with the given name. */
    public static Optional<ProjectTemplate> find(String title) {
        return Arrays.stream(values()).filter(each -> each.title.equals(title)).findFirst();
    }

    /** The name on the command line. */
    public String title() {
        return title;
    }

    /** The version of the dialect maxwell that its chain is written in. */
    public String dialectVersion() {
        return dialectVersion;
    }

    /** The name of the text with the chain. */
    public String firstText() {
        return files.getFirst();
    }

    /**
     * Writes the files of the template, for any model.
     *
     * @param folder the folder, made where it is not there
     * @param base   the base URL of the chains, with its slash at the end
     * @return the files
     * @throws IOException if a file cannot be written
     */
    public List<Path> write(Path folder, String base) throws IOException {
        return write(folder, base, List.of());
    }

    /**
     * Writes the files of the template.
     *
     * @param folder the folder, made where it is not there
     * @param base   the base URL of the chains, with its slash at the end
     * @param models the models that the chains are made for; empty leaves that open
     * @return the files, the text with the chain first
     * @throws IOException if a file cannot be written
     */
    public List<Path> write(Path folder, String base, List<String> models) throws IOException {
        String baseLine = "    base    \"" + base + "\"\n";
        String modelsLine = models.isEmpty() ? "" : "    models  " + String.join(", ", models) + "\n";
        List<Path> written = new ArrayList<>();
        Files.createDirectories(folder);
        for (String file : files) {
            String text = read(title + "/" + file).replace(BASE, base).replace(baseLine, baseLine + modelsLine);
            written.add(Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8));
        }
        return written;
    }

    private static String read(String path) throws IOException {
        try (InputStream content = ProjectTemplate.class.getResourceAsStream(path)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
