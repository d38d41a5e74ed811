// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.Instruction.SetParameter;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;

/** What a chain is to say, told apart from its text: files, links in their order, parameters, and whose a comment is. */
final class ExpectedChain {

    /** A link or a parameter: where it leads or what it is set to, and its comments. */
    static final class Part {
        String value;
        final List<String> comments = new ArrayList<>();

        Part(String value) {
            this.value = value;
        }

        Part copy() {
            Part copy = new Part(value);
            copy.comments.addAll(comments);
            return copy;
        }
    }

    /** A file. */
    static final class File {
        String head;
        final List<Part> links = new ArrayList<>();
        final Map<String, Part> parameters = new TreeMap<>();
        /** Those that belong to the file or to what stands in it and does not go alone. */
        final List<String> comments = new ArrayList<>();

        File copy() {
            File copy = new File();
            copy.head = head;
            links.forEach(each -> copy.links.add(each.copy()));
            parameters.forEach((name, each) -> copy.parameters.put(name, each.copy()));
            copy.comments.addAll(comments);
            return copy;
        }
    }

    String entry = "";
    final Map<String, File> all = new TreeMap<>();
    /** Those that belong to nothing that can go. */
    private final List<String> comments = new ArrayList<>();

    static ExpectedChain of(Texts texts) {
        ServedChain chain = texts.chain();
        ExpectedChain expected = new ExpectedChain();
        expected.entry = chain.entry().map(ServedFile::name).orElse("");
        for (ServedFile each : chain.files()) {
            File file = new File();
            file.head = head(each);
            for (Instruction instruction : each.instructions()) {
                if (instruction instanceof FollowLink link) {
                    file.links.add(new Part(link.isInside() ? chain.files().get(link.target()).name()
                            : link.url().text()));
                } else if (instruction instanceof SetParameter set) {
                    file.parameters.put(set.name(), new Part(ValueTexts.of(set.value())));
                }
            }
            expected.all.put(each.name(), file);
        }
        Comments.all(texts).forEach(expected::assign);
        return expected;
    }

    static String head(ServedFile file) {
        return head(file.kind().getLiteral(), file.location().text(), file.perDevice(), file.isProtected());
    }

    static String head(String kind, String location, boolean perDevice, boolean isProtected) {
        return kind + " " + location + (perDevice ? " each" : "") + (isProtected ? " protected" : "");
    }

    /** Only that of the texts at the beginning is asked for. */
    private void assign(String comment) {
        String owner = comment.replaceAll("^/[/*] ", "").split(" ")[0];
        String name = owner.replaceAll("^#|[>=~].*", "");
        File file = owner.startsWith("#") ? all.get(name) : null;
        if (file == null) {
            comments.add(comment);
        } else if (owner.contains(">")) {
            int index = Integer.parseInt(owner.substring(owner.indexOf('>') + 1));
            (index < file.links.size() ? file.links.get(index).comments : comments).add(comment);
        } else if (owner.contains("=")) {
            Part parameter = file.parameters.get(owner.substring(owner.indexOf('=') + 1));
            (parameter == null ? comments : parameter.comments).add(comment);
        } else {
            file.comments.add(comment);
        }
    }

    ExpectedChain copy() {
        ExpectedChain copy = new ExpectedChain();
        copy.entry = entry;
        all.forEach((name, file) -> copy.all.put(name, file.copy()));
        copy.comments.addAll(comments);
        return copy;
    }

    /** All but the comments, to be compared. */
    Map<String, String> files() {
        return all.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                each -> each.getValue().head + " -> " + each.getValue().links.stream().map(link -> link.value).toList()
                        + each.getValue().parameters.entrySet().stream()
                                .map(set -> set.getKey() + "=" + set.getValue().value).toList(),
                (one, other) -> one, TreeMap::new));
    }

    /** All comments, sorted. */
    List<String> comments() {
        List<String> every = new ArrayList<>(comments);
        for (File file : all.values()) {
            every.addAll(file.comments);
            file.links.forEach(each -> every.addAll(each.comments));
            file.parameters.values().forEach(each -> every.addAll(each.comments));
        }
        return every.stream().sorted().toList();
    }
}
