// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.Instruction.SetParameter;
import org.provchain.core.chain.ParameterValue.Literal;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.dialect.StatementKind;
import org.provchain.core.graph.Circles;
import org.provchain.core.graph.FileLocations;
import org.provchain.core.graph.Reach;
import org.provchain.core.graph.RedirectGraph;
import org.provchain.core.scenario.FirstUrlMethods;
import org.provchain.model.BootMethod;
import org.provchain.scene.SceneEdge.Kind;
import org.provchain.scene.SceneNode.Mark;
import org.provchain.scene.SceneNode.Shape;

/** Makes the picture of a chain. */
final class SceneBuilder {

    private static final String NEXT = "System.Provision.ProvisioningServer";
    private static final String ENTRY = "entry";

    private final ServedChain chain;
    private final FileLocations locations;
    private final SceneFindings findings;
    private final FileNodes files;
    private final Set<BootMethod> methods;
    private final int[] distance;
    private final Map<Integer, Integer> nextOnCircle = new HashMap<>();
    private final Map<String, SceneNode> outside = new LinkedHashMap<>();
    private final List<SceneEdge> edges = new ArrayList<>();
    private final String[] ids;

    SceneBuilder(ServedChain chain, SceneOptions options) {
        this.chain = chain;
        this.locations = new FileLocations(chain);
        this.findings = new SceneFindings(chain, options.findings(), drawn(chain));
        this.files = new FileNodes(options, findings);
        this.methods = options.methods();
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
            nodes.add(entry(entry));
            edges.add(new SceneEdge("e-entry", ENTRY, ids[entry.index()], "", Kind.ENTRY, 0, List.of(), false,
                    Optional.empty()));
        });
        for (ServedFile file : chain.files()) {
            nodes.add(files.node(ids[file.index()], file, marks(file)));
            links(file);
        }
        nodes.addAll(outside.values());
        return new ChainScene(chain.name(), List.copyOf(nodes), List.copyOf(edges));
    }

    private SceneNode entry(ServedFile entry) {
        String url = locations.url(entry);
        String method = FirstUrlMethods.words(methods);
        return new SceneNode(ENTRY, Shape.ENTRY, "first URL", url, method.isEmpty() ? List.of() : List.of(method),
                List.of(),
                new NodeSubject.Entry(entry.index()), facts(url), List.of(), findings.ofChain(chain));
    }

    private Set<Mark> marks(ServedFile file) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (distance != null && distance[file.index()] == Reach.NONE) {
            marks.add(Mark.UNREACHED);
        }
        if (nextOnCircle.containsKey(file.index())) {
            marks.add(Mark.CIRCLE);
        }
        return marks;
    }

    private void links(ServedFile file) {
        int number = 0;
        for (int at = 0; at < file.instructions().size(); at++) {
            Instruction instruction = file.instructions().get(at);
            LinkRef place = new LinkRef(file.index(), at);
            if (instruction instanceof FollowLink link) {
                number++;
                Kind kind = kind(link.kind());
                String label = number + " " + kind.word();
                int[] targets = locations.targets(file, link);
                if (targets.length == 0) {
                    edge(file, external(locations.resolved(file, link)), label, kind, number, place, false);
                }
                for (int target : targets) {
                    boolean circle = Integer.valueOf(target).equals(nextOnCircle.get(file.index()));
                    edge(file, ids[target], label, kind, number, place, circle);
                }
            } else if (isMove(instruction)) {
                String url = ((Literal) ((SetParameter) instruction).value()).text();
                edge(file, locations.at(url).map(each -> ids[each.index()]).orElseGet(() -> external(url)),
                        Kind.NEXT_CONTACT.word(), Kind.NEXT_CONTACT, 0, place, false);
            }
        }
    }

    private void edge(ServedFile from, String to, String label, Kind kind, int number, LinkRef place,
            boolean circle) {
        Instruction link = from.instructions().get(place.instruction());
        edges.add(new SceneEdge("e" + edges.size() + "-" + ids[from.index()], ids[from.index()], to, label, kind,
                number, List.of(place), circle, findings.of(link)));
    }

    private String external(String url) {
        return outside.computeIfAbsent(url, each -> new SceneNode("outside-" + outside.size(), Shape.EXTERNAL,
                "elsewhere", each, List.of(), List.of(), new NodeSubject.Outside(each), facts(each), List.of(),
                Optional.empty())).id();
    }

    private NodeFacts facts(String url) {
        return NodeFacts.placeholders(FileNodes.spans(url, chain.dialect().placeholders()));
    }

    /** What is drawn as a line. */
    private static Set<Instruction> drawn(ServedChain chain) {
        Set<Instruction> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
        for (ServedFile file : chain.files()) {
            file.instructions().stream().filter(each -> each instanceof FollowLink || isMove(each))
                    .forEach(drawn::add);
        }
        return drawn;
    }

    private static boolean isMove(Instruction instruction) {
        return instruction instanceof SetParameter setting && setting.name().equals(NEXT)
                && setting.value() instanceof Literal literal && !literal.text().isEmpty();
    }

    private static Kind kind(StatementKind kind) {
        return switch (kind) {
        case REDIRECT -> Kind.REDIRECT;
        case FIRMWARE_CATEGORY -> Kind.FIRMWARE;
        case NVM_CATEGORY -> Kind.NVM;
        case CUSTOM_CATEGORY -> Kind.CUSTOM;
        default -> Kind.ITEM;
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
