// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.Instruction.OfferFirmware;
import org.provchain.core.chain.Instruction.SetParameter;
import org.provchain.core.chain.ParameterValue.Literal;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.dialect.StatementKind;
import org.provchain.core.graph.Circles;
import org.provchain.core.graph.FileLocations;
import org.provchain.core.graph.Reach;
import org.provchain.core.graph.RedirectGraph;
import org.provchain.scene.SceneNode.Mark;
import org.provchain.scene.SceneNode.Shape;

/** Makes the picture of a chain. */
final class SceneBuilder {

    private static final String NEXT = "System.Provision.ProvisioningServer";
    private static final String ENTRY = "entry";

    private final ServedChain chain;
    private final FileLocations locations;
    private final int[] distance;
    private final Map<Integer, Integer> nextOnCircle = new HashMap<>();
    private final Map<String, SceneNode> outside = new LinkedHashMap<>();
    private final List<SceneEdge> edges = new ArrayList<>();
    private final String[] ids;

    SceneBuilder(ServedChain chain) {
        this.chain = chain;
        this.locations = new FileLocations(chain);
        RedirectGraph graph = RedirectGraph.of(chain);
        this.distance = chain.entry().map(entry -> Reach.from(graph, entry.index())).orElse(null);
        for (int[] circle : Circles.of(graph)) {
            for (int at = 0; at < circle.length; at++) {
                nextOnCircle.put(circle[at], circle[(at + 1) % circle.length]);
            }
        }
        this.ids = ids(chain);
    }

    ChainScene build() {
        List<SceneNode> nodes = new ArrayList<>();
        chain.entry().ifPresent(entry -> {
            nodes.add(new SceneNode(ENTRY, Shape.ENTRY, "first URL", locations.url(entry), List.of(), List.of()));
            edges.add(new SceneEdge("e-entry", ENTRY, ids[entry.index()], "", false, false));
        });
        for (ServedFile file : chain.files()) {
            nodes.add(node(file));
            links(file);
        }
        nodes.addAll(outside.values());
        return new ChainScene(chain.name(), List.copyOf(nodes), List.copyOf(edges));
    }

    private SceneNode node(ServedFile file) {
        int parameters = 0;
        List<String> details = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Instruction instruction : file.instructions()) {
            if (instruction instanceof SetParameter) {
                parameters++;
            } else if (instruction instanceof OfferFirmware offer) {
                offer.version().ifPresent(version -> details.add("firmware " + version));
                marks.add(Mark.FIRMWARE);
            }
        }
        if (parameters > 0) {
            details.add(parameters == 1 ? "1 parameter" : parameters + " parameters");
        }
        if (file.perDevice()) {
            marks.add(Mark.PER_DEVICE);
            details.add("for each device");
        }
        if (file.isProtected()) {
            marks.add(Mark.PROTECTED);
        }
        if (distance != null && distance[file.index()] == Reach.NONE) {
            marks.add(Mark.UNREACHED);
        }
        if (nextOnCircle.containsKey(file.index())) {
            marks.add(Mark.CIRCLE);
        }
        return new SceneNode(ids[file.index()], Shape.valueOf(file.kind().name()), file.name(), file.location().text(),
                List.copyOf(details), List.copyOf(marks));
    }

    private void links(ServedFile file) {
        int number = 0;
        for (Instruction instruction : file.instructions()) {
            if (instruction instanceof FollowLink link) {
                number++;
                int target = locations.target(file, link);
                boolean circle = Integer.valueOf(target).equals(nextOnCircle.get(file.index()));
                edge(file, target == FollowLink.OUTSIDE ? external(locations.resolved(file, link)) : ids[target],
                        number + " " + kind(link.kind()), false, circle);
            } else if (instruction instanceof SetParameter setting && setting.name().equals(NEXT)
                    && setting.value() instanceof Literal literal && !literal.text().isEmpty()) {
                Optional<ServedFile> next = locations.at(literal.text());
                edge(file, next.map(each -> ids[each.index()]).orElseGet(() -> external(literal.text())),
                        "next contact", true,
                        false);
            }
        }
    }

    private void edge(ServedFile from, String to, String label, boolean move, boolean circle) {
        edges.add(new SceneEdge("e" + edges.size() + "-" + ids[from.index()], ids[from.index()], to, label, move,
                circle));
    }

    private String external(String url) {
        return outside
                .computeIfAbsent(url, each -> new SceneNode("outside-" + outside.size(), Shape.EXTERNAL, "elsewhere",
                        each, List.of(), List.of()))
                .id();
    }

    private static String kind(StatementKind kind) {
        return switch (kind) {
        case REDIRECT -> "redirect";
        case FIRMWARE_CATEGORY -> "firmware";
        case NVM_CATEGORY -> "nvm";
        case CUSTOM_CATEGORY -> "custom";
        default -> "item";
        };
    }

    private static String[] ids(ServedChain chain) {
        Set<String> used = new HashSet<>();
        String[] ids = new String[chain.files().size()];
        for (ServedFile file : chain.files()) {
            String plain = "f-" + file.name().replaceAll("[^A-Za-z0-9]", "-");
            String id = plain;
            for (int number = file.index(); !used.add(id); number++) {
                id = plain + "-" + number;
            }
            ids[file.index()] = id;
        }
        return ids;
    }
}
