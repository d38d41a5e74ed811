// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.provchain.core.uri.PlaceholderPattern;

/** Finds files that one link with a placeholder leads to and that differ in the values of parameters only. */
final class DeviceFiles {

    /** No file is made one with others. */
    static final DeviceFiles NONE = new DeviceFiles();

    /**
     * Files that are made one.
     *
     * @param location their location, with the placeholder
     * @param first    the first of them
     * @param merged   what all of them say, with variables
     */
    record Group(String location, ImportedDocument first, ImportedDocument merged) {
    }

    private final Map<ImportedDocument, Group> groups = new IdentityHashMap<>();

    private DeviceFiles() {
    }

    /**
     * Finds the groups of a chain.
     *
     * @param table takes their devices and values
     * @param notes takes why files were not made one
     */
    static DeviceFiles of(ImportedChain chain, DeviceTable table, List<ImportNote> notes) {
        DeviceFiles found = new DeviceFiles();
        Set<String> asked = new LinkedHashSet<>();
        for (ImportedDocument from : chain.files()) {
            for (ImportedStatement each : from.statements()) {
                if (each instanceof ImportedStatement.Link link) {
                    String location = chain.targets().location(from, link.url());
                    Optional<Pattern> template = PlaceholderPattern.of(location);
                    boolean perDevice = location.contains("%MACD") || location.contains("%MACC");
                    if (template.isPresent() && perDevice && !location.contains("%DVID") && asked.add(location)) {
                        found.group(location, template.get(), chain.targets().of(from, link.url()), table, notes);
                    }
                }
            }
        }
        return found;
    }

    /** The group that a document belongs to. */
    Optional<Group> of(ImportedDocument document) {
        return Optional.ofNullable(groups.get(document));
    }

    private void group(String location, Pattern template, List<ImportedDocument> members, DeviceTable table,
            List<ImportNote> notes) {
        if (members.isEmpty()) {
            notes.add(new ImportNote(ImportNote.Topic.DEVICES, "No file of a device lies at " + location + "."));
            return;
        }
        Map<String, ImportedDocument> byMac = new TreeMap<>();
        Set<Boolean> upper = new TreeSet<>();
        for (ImportedDocument each : members) {
            Matcher matched = template.matcher(each.location());
            String mac = matched.matches() ? matched.group(1) : each.location();
            byMac.put(mac.replace(":", "").toLowerCase(Locale.ROOT), each);
            if (!mac.equals(mac.toLowerCase(Locale.ROOT))) {
                upper.add(true);
            } else if (!mac.equals(mac.toUpperCase(Locale.ROOT))) {
                upper.add(false);
            }
        }
        boolean upperCase = upper.contains(true);
        Optional<String> refused = upper.size() > 1 || !table.takes(byMac.keySet(), upperCase)
                || byMac.size() < members.size()
                        ? Optional.of("they are of other devices than the files before, or write "
                                + "MAC addresses in letters of both cases")
                        : DeviceDifference.find(members);
        if (refused.isPresent()) {
            notes.add(new ImportNote(ImportNote.Topic.DEVICES,
                    "The files at " + location + " stay as they are: " + refused.get() + "."));
            return;
        }
        table.add(byMac.keySet(), upperCase);
        Group group = new Group(location, members.getFirst(), merged(byMac, members.getFirst(), table));
        members.forEach(each -> groups.put(each, group));
    }

    private static ImportedDocument merged(Map<String, ImportedDocument> byMac, ImportedDocument first,
            DeviceTable table) {
        List<ImportedStatement> statements = new ArrayList<>(first.statements());
        Map<Map<String, String>, String> variables = new HashMap<>();
        for (int at = 0; at < statements.size(); at++) {
            if (statements.get(at) instanceof ImportedStatement.Setting setting) {
                Map<String, String> values = new HashMap<>();
                int index = at;
                byMac.forEach((mac, document) -> values.put(mac,
                        ((ImportedStatement.Setting) document.statements().get(index)).value()));
                if (values.values().stream().anyMatch(each -> !each.equals(setting.value()))) {
                    statements.set(at, new ImportedStatement.Variable(setting.name(),
                            variables.computeIfAbsent(values, each -> table.variable(setting.name(), each))));
                }
            }
        }
        return new ImportedDocument(first.source(), first.dialect(), first.rule(), first.root(), first.product(),
                first.macAddress(), first.attributes(), first.flat(), first.sectioned(), statements);
    }
}
