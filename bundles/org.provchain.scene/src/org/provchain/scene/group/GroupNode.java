// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.provchain.scene.Badge;
import org.provchain.scene.NodeFacts;
import org.provchain.scene.NodeSubject;
import org.provchain.scene.SceneNode;
import org.provchain.scene.SceneNode.Mark;
import org.provchain.scene.SceneNode.Shape;

/** Makes the node that stands for several. */
final class GroupNode {

    private static final int LONGEST = 20;

    private GroupNode() {
    }

    static SceneNode of(String id, List<SceneNode> members) {
        List<Integer> files = members.stream().map(SceneNode::subject).filter(NodeSubject.OfFile.class::isInstance)
                .map(each -> ((NodeSubject.OfFile) each).file()).toList();
        List<Mark> marks = new ArrayList<>();
        if (members.stream().allMatch(each -> each.is(Mark.UNREACHED))) {
            marks.add(Mark.UNREACHED);
        }
        if (members.stream().anyMatch(each -> each.is(Mark.CIRCLE))) {
            marks.add(Mark.CIRCLE);
        }
        int parameters = members.stream().mapToInt(each -> each.facts().parameters()).sum();
        return new SceneNode(id, Shape.GROUP, title(members.size(), files.size()), names(members),
                parameters == 0 ? List.of() : List.of(number(parameters) + " parameters"), List.copyOf(marks),
                new NodeSubject.Group(files, members.stream().map(SceneNode::id).toList()),
                new NodeFacts(parameters, List.of(), List.of()), List.of(),
                Badge.of(members.stream().flatMap(each -> each.badge().stream())
                        .flatMap(each -> each.findings().stream()).toList()));
    }

    private static String title(int all, int files) {
        int elsewhere = all - files;
        String outside = number(elsewhere) + " elsewhere";
        return files == 0 ? outside
                : number(files) + (files == 1 ? " file" : " files") + (elsewhere == 0 ? "" : ", " + outside);
    }

    private static String names(List<SceneNode> members) {
        return name(members.getFirst()) + " \u2026 " + name(members.getLast());
    }

    private static String name(SceneNode node) {
        String name = node.shape() == Shape.EXTERNAL ? node.subtitle() : node.title();
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "\u2026";
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
