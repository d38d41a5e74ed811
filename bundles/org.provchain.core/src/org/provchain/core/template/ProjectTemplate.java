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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.provchain.core.catalogue.DeviceModel;

/** The projects that one can start from; their files lie beside this class, a folder a template. */
public enum ProjectTemplate {

    TWO_FILES("two-files", "1.1"), NESTED("nested", "1.0"), FLEET("fleet", "1.1", "devices.csv", "provchain.toml");

    private static final String BASE = "@BASE@";
    private static final String TEXT = "phones.chain";
    private static final Pattern MODEL = Pattern.compile(Arrays.stream(DeviceModel.values())
            .map(DeviceModel::modelName).collect(Collectors.joining("|", "\\b(?:", ")\\b")));

    private final String title;
    private final String dialectVersion;
    private final List<String> others;

    ProjectTemplate(String title, String dialectVersion, String... others) {
        this.title = title;
        this.dialectVersion = dialectVersion;
        this.others = List.of(others);
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

    /**
     * The name of the text with the chain: that of the folder, so that the texts of several projects can be told apart.
     *
     * @param folder the folder of the project
     */
    public static String firstText(Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        String name = last == null ? "" : last.toString().replaceAll("[^\\p{L}\\p{N}._-]+", "-")
                .replaceAll("^[.-]+|[.-]+$", "");
        return name.isEmpty() ? TEXT : name + ".chain";
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
     * @param models the models that the chains are made for, so that a device of another one becomes one of the first of them; empty
     *               leaves that open
     * @return the files, the text with the chain first
     * @throws IOException if a file cannot be written
     */
    public List<Path> write(Path folder, String base, List<String> models) throws IOException {
        String baseLine = "    base    \"" + base + "\"\n";
        String modelsLine = models.isEmpty() ? "" : "    models  " + String.join(", ", models) + "\n";
        List<Path> written = new ArrayList<>();
        Files.createDirectories(folder);
        for (String file : Stream.concat(Stream.of(TEXT), others.stream()).toList()) {
            String text = devices(read(title + "/" + file), models).replace(BASE, base).replace(baseLine,
                    baseLine + modelsLine);
            Path place = folder.resolve(file.equals(TEXT) ? firstText(folder) : file);
            written.add(Files.writeString(place, text, StandardCharsets.UTF_8));
        }
        return written;
    }

    private static String devices(String text, List<String> models) {
        return models.isEmpty() ? text : MODEL.matcher(text).replaceAll(
                found -> models.contains(found.group()) ? found.group() : models.getFirst());
    }

    private static String read(String path) throws IOException {
        try (InputStream content = ProjectTemplate.class.getResourceAsStream(path)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
