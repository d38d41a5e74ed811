// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.codemining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.project.DeviceDirectory;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.model.Scenario;

/** What is shown above the elements of a text: how many devices a file serves and who links to it, and what can be done. */
public final class CodeMinings {

    private static final int MOST_NAMED = 4;
    private static final String BETWEEN = " \u00b7 ";

    private CodeMinings() {
    }

    /** The minings of a text, sorted by their places. */
    public static List<Mining> of(Snapshot snapshot, Path file) {
        List<Mining> minings = new ArrayList<>();
        long devices = devices(snapshot);
        for (ServedChain chain : snapshot.project().chains()) {
            if (isIn(chain.source(), file)) {
                add(minings, chain.source(), Messages.CodeMinings_simulate, MiningAction.SIMULATE, chain.name());
                add(minings, chain.source(), Messages.CodeMinings_export, MiningAction.EXPORT, chain.name());
            }
            for (ServedFile each : chain.files()) {
                if (isIn(each.source(), file)) {
                    add(minings, each.source(), facts(chain, each, devices), MiningAction.NONE, "");
                }
            }
        }
        for (Scenario each : snapshot.project().scenarios()) {
            if (isIn(each, file)) {
                add(minings, each, Messages.CodeMinings_run, MiningAction.RUN_SCENARIOS, "");
            }
        }
        minings.sort(Comparator.comparing(Mining::offset));
        return List.copyOf(minings);
    }

    private static long devices(Snapshot snapshot) {
        try (DeviceDirectory devices = new DeviceDirectory(snapshot.project())) {
            return devices.count();
        }
    }

    private static boolean isIn(EObject element, Path file) {
        return element.eResource() != null && Path.of(element.eResource().getURI().toFileString()).equals(file);
    }

    private static String facts(ServedChain chain, ServedFile file, long devices) {
        List<String> facts = new ArrayList<>();
        facts.add(served(file, devices));
        boolean entry = chain.entry().filter(file::equals).isPresent();
        if (entry) {
            facts.add(Messages.CodeMinings_entry);
        }
        List<String> linkers = chain.files().stream().filter(each -> linksTo(each, file)).map(ServedFile::name)
                .toList();
        if (!linkers.isEmpty()) {
            facts.add(linked(linkers));
        } else if (!entry) {
            facts.add(Messages.CodeMinings_nobody);
        }
        return String.join(BETWEEN, facts);
    }

    private static String served(ServedFile file, long devices) {
        if (!file.perDevice()) {
            return Messages.CodeMinings_all;
        }
        return devices == 1 ? Messages.CodeMinings_each_one : Messages.bind(Messages.CodeMinings_each, devices);
    }

    private static String linked(List<String> linkers) {
        String named = linkers.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return linkers.size() > MOST_NAMED
                ? Messages.bind(Messages.CodeMinings_linked_more, named, linkers.size() - MOST_NAMED)
                : Messages.bind(Messages.CodeMinings_linked, named);
    }

    private static boolean linksTo(ServedFile from, ServedFile to) {
        return from.instructions().stream()
                .anyMatch(each -> each instanceof Instruction.FollowLink link && link.target() == to.index());
    }

    private static void add(List<Mining> minings, EObject element, String text, MiningAction action, String name) {
        INode node = NodeModelUtils.findActualNodeFor(element);
        if (node != null) {
            minings.add(new Mining(node.getOffset(), text, action, name == null ? "" : name));
        }
    }
}
