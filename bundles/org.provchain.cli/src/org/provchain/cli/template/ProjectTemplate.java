// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.template;

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

    TWO_FILES("two-files", "phones.chain"), NESTED("nested", "phones.chain"),
    FLEET("fleet", "phones.chain", "devices.csv", "provchain.toml");

    private static final String BASE = "@BASE@";

    private final String title;
    private final List<String> files;

    ProjectTemplate(String title, String... files) {
        this.title = title;
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

    /**
     * Writes the files of the template.
     *
     * @param folder the folder, made where it is not there
     * @param base   the base URL of the chains, with its slash at the end
     * @return the files
     * @throws IOException if a file cannot be written
     */
    public List<Path> write(Path folder, String base) throws IOException {
        List<Path> written = new ArrayList<>();
        Files.createDirectories(folder);
        for (String file : files) {
            String text = read(title + "/" + file).replace(BASE, base);
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
