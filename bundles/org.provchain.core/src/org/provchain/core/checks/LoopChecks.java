// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.graph.Circles;
import org.provchain.core.graph.FileLocations;
import org.provchain.core.graph.Reach;
import org.provchain.core.graph.RedirectGraph;
import org.provchain.core.project.Project;
import org.provchain.model.ProvchainPackage.Literals;

/** PC201, PC204 and PC210: circles, files that no entry reaches, and paths that are too long. */
final class LoopChecks implements ProjectCheck {

    /** A circle of more files is named by its beginning. */
    private static final int MOST_NAMED = 12;

    @Override
    public void check(Project project, FindingSink sink) {
        for (ServedChain chain : project.chains()) {
            FileLocations locations = new FileLocations(chain);
            RedirectGraph graph = RedirectGraph.of(chain, locations);
            for (int[] circle : Circles.of(graph)) {
                circle(chain, locations, circle, sink);
            }
            chain.entry().ifPresent(
                    entry -> reach(chain, Reach.from(graph, entry.index()),
                            project.settings().simulation().redirectLimit(),
                            sink));
        }
    }

    private static void circle(ServedChain chain, FileLocations locations, int[] circle, FindingSink sink) {
        ServedFile file = chain.files().get(circle[circle.length - 1]);
        String names = Arrays.stream(circle).limit(MOST_NAMED).mapToObj(index -> chain.files().get(index).name())
                .collect(Collectors.joining(" → "));
        String rest = circle.length > MOST_NAMED ? " → … (" + circle.length + " files)" : "";
        sink.report(Check.PC201, link(locations, file, circle[0]),
                "The files lead back to one another: " + names + rest + " → "
                        + chain.files().get(circle[0]).name()
                        + ". A phone would go round and end with an error; take out this link.");
    }

    private static Place link(FileLocations locations, ServedFile file, int target) {
        for (Instruction instruction : file.instructions()) {
            if (instruction instanceof FollowLink link && isAmong(locations.targets(file, link), target)) {
                return Place.InText.of(link.source(), link.isInside() ? Literals.LINK__TARGET : Literals.LINK__URL);
            }
        }
        return Place.InText.of(file.source(), Literals.NAMED__NAME);
    }

    private static boolean isAmong(int[] targets, int wanted) {
        for (int each : targets) {
            if (each == wanted) {
                return true;
            }
        }
        return false;
    }

    private static void reach(ServedChain chain, int[] distance, int limit, FindingSink sink) {
        for (ServedFile file : chain.files()) {
            int links = distance[file.index()];
            if (links == Reach.NONE) {
                sink.report(Check.PC204, Place.InText.of(file.source(), Literals.NAMED__NAME),
                        "No link leads from the entry '"
                                + chain.entry().orElseThrow().name() + "' to '" + file.name()
                                + "'; link it, or remove it.");
            } else if (links == limit + 1) {
                sink.report(Check.PC210, Place.InText.of(file.source(), Literals.NAMED__NAME),
                        "'" + file.name() + "' is reached "
                                + "by more than " + limit
                                + " links one after another, which is the redirect-limit of the simulation; "
                                + "how many a phone follows is not documented.");
            }
        }
    }
}
