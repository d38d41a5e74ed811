// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.provchain.core.simulation.SimulationOption;
import org.provchain.core.simulation.SimulationOptions;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads the project file {@code provchain.toml}. The TOML library is loaded only where there is one. */
public final class ProjectSettingsReader {

    /** The name of the project file. */
    public static final String FILE = "provchain.toml";

    private static final String SEVERITY = "severity";
    private static final String SIMULATION = "simulation";

    private final Path file;
    private final Predicate<String> isCode;
    private final Map<String, Severity> severities = new HashMap<>();
    private final Set<SimulationOption> settled = EnumSet.noneOf(SimulationOption.class);
    private final List<SettingsFault> faults = new ArrayList<>();
    private SimulationOptions simulation = SimulationOptions.defaults();

    private ProjectSettingsReader(Path file, Predicate<String> isCode) {
        this.file = file;
        this.isCode = isCode;
    }

    /**
     * What was read, and what could not be.
     *
     * @param settings what could be read; defaults for the rest
     * @param faults   what is wrong in the file
     */
    public record Reading(ProjectSettings settings, List<SettingsFault> faults) {
    }

    /**
     * Reads the project file of a folder; without one, the defaults hold.
     *
     * @param root   the folder
     * @param isCode tells whether a check has the given code
     */
    public static Reading read(Path root, Predicate<String> isCode) {
        Path file = root.resolve(FILE);
        return Files.isRegularFile(file) ? new ProjectSettingsReader(file, isCode).read()
                : new Reading(ProjectSettings.defaults(), List.of());
    }

    /**
     * Reads a project file that is not written yet.
     *
     * @param root   the folder
     * @param text   what stands in the file
     * @param isCode tells whether a check has the given code
     */
    public static Reading read(Path root, String text, Predicate<String> isCode) {
        ProjectSettingsReader reader = new ProjectSettingsReader(root.resolve(FILE), isCode);
        reader.take(Toml.parse(text));
        return reader.reading();
    }

    private Reading read() {
        try {
            take(Toml.parse(file));
        } catch (IOException unreadable) {
            faults.add(new SettingsFault(file, 1, 1, "The project file cannot be read."));
        }
        return reading();
    }

    private void take(TomlParseResult toml) {
        for (TomlParseError error : toml.errors()) {
            fault(error.position(), error.getMessage());
        }
        for (String section : toml.keySet()) {
            section(toml, section);
        }
    }

    private Reading reading() {
        return new Reading(new ProjectSettings(Map.copyOf(severities), simulation, Set.copyOf(settled)),
                List.copyOf(faults));
    }

    private void section(TomlParseResult toml, String section) {
        TomlPosition position = toml.inputPositionOf(List.of(section));
        if (!toml.isTable(List.of(section))) {
            fault(position, "'" + section + "' stands in no section; put it under [severity] or [simulation].");
            return;
        }
        TomlTable table = toml.getTable(List.of(section));
        switch (section) {
        case SEVERITY -> table.keySet().forEach(code -> severity(table, code));
        case SIMULATION -> table.keySet().forEach(key -> option(table, key));
        default -> fault(position, "There is no section [" + section + "]; there are [severity] and [simulation].");
        }
    }

    private void severity(TomlTable table, String code) {
        TomlPosition position = table.inputPositionOf(List.of(code));
        String word = String.valueOf(table.get(List.of(code))).toLowerCase(Locale.ROOT);
        Optional<Severity> severity = Arrays.stream(Severity.values()).filter(each -> each.word().equals(word))
                .findFirst();
        if (!isCode.test(code)) {
            fault(position, "There is no check " + code + "; docs/checks lists them.");
        } else if (severity.isEmpty()) {
            fault(position, "'" + word + "' is no severity; write \"error\", \"warning\", \"info\" or \"off\".");
        } else {
            severities.put(code, severity.get());
        }
    }

    private void option(TomlTable table, String key) {
        TomlPosition position = table.inputPositionOf(List.of(key));
        Optional<SimulationOption> option = SimulationOption.find(key);
        if (option.isEmpty()) {
            fault(position, "There is no option '" + key + "'; there are "
                    + String.join(", ", Arrays.stream(SimulationOption.values()).map(SimulationOption::key).toList())
                    + ".");
            return;
        }
        try {
            simulation = option.get().with(simulation, String.valueOf(table.get(List.of(key))));
            settled.add(option.get());
        } catch (IllegalArgumentException wrong) {
            fault(position, wrong.getMessage());
        }
    }

    private void fault(TomlPosition position, String message) {
        faults.add(new SettingsFault(file, position == null ? 1 : position.line(),
                position == null ? 1 : position.column(),
                message));
    }
}
