// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.provchain.core.chain.Credentials;
import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.ServedFile;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.model.FileKind;

/** A change by chance, made in texts and in what is expected of them. */
final class RandomChange {

    private static final List<String> NAMES = List.of("A", "B", "SIP.DefaultAccount", "SIP.Account.0.Active",
            "SIP.Account.0.Username", "SIP.Account.1.Active", "SIP.Account.2.Active", "Other.Name");

    private final Texts texts;
    private final ExpectedChain expected;
    private final Random random;

    RandomChange(Texts texts, ExpectedChain expected, Random random) {
        this.texts = texts;
        this.expected = expected;
        this.random = random;
    }

    TextChange make() throws ChangeRefused {
        return switch (random.nextInt(20)) {
        case 0 -> create();
        case 1, 2 -> createLinked();
        case 3 -> rename();
        case 4, 5 -> head();
        case 6 -> entry();
        case 7, 8 -> link();
        case 9 -> retarget();
        case 10, 11 -> moveTo();
        case 12, 13 -> reorder();
        case 14, 15 -> delete();
        case 16 -> duplicate();
        default -> parameters();
        };
    }

    private <T> T any(List<T> all) throws ChangeRefused {
        if (all.isEmpty()) {
            throw new ChangeRefused("there is none");
        }
        return all.get(random.nextInt(all.size()));
    }

    private ServedFile anyFile() throws ChangeRefused {
        return any(texts.chain().files());
    }

    private NewFile newFile(List<FileKind> kinds) throws ChangeRefused {
        FileKind kind = any(kinds);
        boolean perDevice = random.nextBoolean();
        FreeNames names = new FreeNames(texts.chain());
        String name = names.name(kind, perDevice);
        NewFile file = new NewFile(kind, name, names.location(name, perDevice), perDevice);
        ExpectedChain.File created = new ExpectedChain.File();
        created.head = ExpectedChain.head(kind.getLiteral(), file.location(), perDevice, false);
        expected.all.put(name, created);
        if (expected.entry.isEmpty() && (kind == FileKind.FILE || kind == FileKind.INDEX)) {
            expected.entry = name;
        }
        return file;
    }

    private TextChange create() throws ChangeRefused {
        return FileCreation.create(texts.snapshot(), texts.chain(), newFile(new LinkRules(texts.chain()).kinds()));
    }

    private TextChange createLinked() throws ChangeRefused {
        ServedFile from = anyFile();
        NewFile file = newFile(new LinkRules(texts.chain()).kindsBehind(from));
        List<ExpectedChain.Part> links = expected.all.get(from.name()).links;
        int position = random.nextInt(links.size() + 1);
        links.add(position, new ExpectedChain.Part(file.name()));
        return FileCreation.createLinked(texts.snapshot(), texts.chain(), file, from, position);
    }

    private TextChange rename() throws ChangeRefused {
        ServedFile file = anyFile();
        String name = new FreeNames(texts.chain()).name("renamed");
        expected.all.put(name, expected.all.remove(file.name()));
        expected.all.values().forEach(each -> each.links.stream().filter(link -> link.value.equals(file.name()))
                .forEach(link -> link.value = name));
        expected.entry = expected.entry.equals(file.name()) ? name : expected.entry;
        return FileHead.rename(texts.snapshot(), file, name);
    }

    private TextChange head() throws ChangeRefused {
        ServedFile file = anyFile();
        boolean on = random.nextBoolean();
        String kind = file.kind().getLiteral();
        String location = file.location().text();
        ExpectedChain.File after = expected.all.get(file.name());
        switch (random.nextInt(3)) {
        case 0 -> {
            String free = new FreeNames(texts.chain()).locationLike("rooms/" + random.nextInt(9) + ".xml");
            after.head = ExpectedChain.head(kind, free, file.perDevice(), file.isProtected());
            return FileHead.location(texts.snapshot(), file, free);
        }
        case 1 -> {
            after.head = ExpectedChain.head(kind, location, on, file.isProtected());
            after.comments.removeIf(each -> !on && each.equals("/* #b~ 1 */"));
            return FileHead.forEachDevice(texts.snapshot(), file, on);
        }
        default -> {
            after.head = ExpectedChain.head(kind, location, file.perDevice(), on);
            return FileHead.protection(texts.snapshot(), file,
                    on ? any(List.of(new Credentials.Configured(), new Credentials.OfDevice(),
                            new Credentials.User("x", "y"))) : new Credentials.None());
        }
        }
    }

    private TextChange entry() throws ChangeRefused {
        if (random.nextInt(3) == 0) {
            expected.entry = "";
            return ChainHead.noEntry(texts.snapshot(), texts.chain());
        }
        ServedFile file = anyFile();
        expected.entry = file.name();
        return ChainHead.entry(texts.snapshot(), texts.chain(), file);
    }

    private LinkTarget target() throws ChangeRefused {
        return random.nextInt(4) == 0 ? new LinkTarget.Outside("https://other.example/" + random.nextInt(5))
                : new LinkTarget.InChain(anyFile());
    }

    private TextChange link() throws ChangeRefused {
        ServedFile from = anyFile();
        LinkTarget to = target();
        List<ExpectedChain.Part> links = expected.all.get(from.name()).links;
        int position = random.nextInt(links.size() + 1);
        links.add(position, new ExpectedChain.Part(to.shown()));
        return LinkChanges.link(texts.snapshot(), from, to, position);
    }

    private ServedFile linking() throws ChangeRefused {
        return any(texts.chain().files().stream().filter(each -> !texts.links(each.name()).isEmpty()).toList());
    }

    private TextChange retarget() throws ChangeRefused {
        ServedFile from = linking();
        int index = random.nextInt(texts.links(from.name()).size());
        LinkTarget to = target();
        expected.all.get(from.name()).links.get(index).value = to.shown();
        return LinkChanges.retarget(texts.snapshot(), texts.link(from.name(), index), to);
    }

    private TextChange moveTo() throws ChangeRefused {
        ServedFile from = linking();
        ServedFile other = anyFile();
        int index = random.nextInt(texts.links(from.name()).size());
        ExpectedChain.Part link = expected.all.get(from.name()).links.remove(index);
        List<ExpectedChain.Part> links = expected.all.get(other.name()).links;
        int position = random.nextInt(links.size() + 1);
        links.add(position, link);
        return LinkChanges.moveTo(texts.snapshot(), texts.link(from.name(), index), other, position);
    }

    private TextChange reorder() throws ChangeRefused {
        ServedFile from = linking();
        List<ExpectedChain.Part> links = expected.all.get(from.name()).links;
        int index = random.nextInt(links.size());
        ExpectedChain.Part link = links.remove(index);
        int position = random.nextInt(links.size() + 1);
        links.add(position, link);
        return LinkChanges.reorder(texts.snapshot(), texts.link(from.name(), index), position);
    }

    private TextChange delete() throws ChangeRefused {
        List<ServedFile> files = new ArrayList<>();
        List<FollowLink> links = new ArrayList<>();
        for (int some = random.nextInt(3); some > 0; some--) {
            ServedFile file = anyFile();
            if (!files.contains(file)) {
                files.add(file);
            }
        }
        Set<ExpectedChain.Part> gone = new HashSet<>();
        for (int some = random.nextInt(3); some > 0; some--) {
            ServedFile from = linking();
            int index = random.nextInt(texts.links(from.name()).size());
            links.add(texts.link(from.name(), index));
            gone.add(expected.all.get(from.name()).links.get(index));
        }
        Set<String> names = files.stream().map(ServedFile::name).collect(Collectors.toCollection(TreeSet::new));
        expected.all.keySet().removeAll(names);
        expected.all.values()
                .forEach(each -> each.links.removeIf(link -> gone.contains(link) || names.contains(link.value)));
        expected.entry = names.contains(expected.entry) ? "" : expected.entry;
        return Deletion.of(texts.snapshot(), files, links);
    }

    private TextChange duplicate() throws ChangeRefused {
        Set<ServedFile> files = new LinkedHashSet<>(List.of(anyFile(), anyFile()));
        List<String> before = files.stream().sorted(Comparator.comparingInt(ServedFile::index))
                .map(ServedFile::name).toList();
        FilePaste.Pasted pasted = FilePaste.duplicate(texts.snapshot(), files);
        Map<String, String> names = new HashMap<>();
        before.forEach(each -> names.put(each, pasted.names().get(names.size())));
        FreeNames free = new FreeNames(texts.chain());
        for (String each : before) {
            ServedFile file = texts.file(each);
            String location = free.locationLike(file.location().text());
            free.take("", location);
            ExpectedChain.File copy = expected.all.get(each).copy();
            copy.head = ExpectedChain.head(file.kind().getLiteral(), location, file.perDevice(), file.isProtected());
            copy.links.forEach(link -> link.value = names.getOrDefault(link.value, link.value));
            expected.all.put(names.get(each), copy);
        }
        return pasted.change();
    }

    private TextChange parameters() throws ChangeRefused {
        List<ServedFile> setting = texts.chain().files().stream()
                .filter(each -> each.kind() == FileKind.FILE || each.kind() == FileKind.SETTINGS).toList();
        ServedFile file = any(setting);
        Map<String, ExpectedChain.Part> all = expected.all.get(file.name()).parameters;
        List<String> untouched = new ArrayList<>(all.keySet());
        List<ParameterEdit> edits = new ArrayList<>();
        for (int some = 1 + random.nextInt(3); some > 0; some--) {
            String name = any(NAMES);
            String value = any(List.of("1", "on", "\"x\"", "secret s"));
            int what = random.nextInt(4);
            if (what == 0 || untouched.isEmpty()) {
                edits.add(new ParameterEdit.Add(name, value));
                if (all.put(name, new ExpectedChain.Part(value)) != null) {
                    throw new ChangeRefused("it is set");
                }
                continue;
            }
            String old = untouched.remove(random.nextInt(untouched.size()));
            var parameter = texts.parameter(file.name(), old);
            switch (what) {
            case 1 -> {
                edits.add(new ParameterEdit.Set(parameter, value));
                all.get(old).value = value;
            }
            case 2 -> {
                edits.add(new ParameterEdit.Remove(parameter));
                all.remove(old);
            }
            default -> {
                edits.add(new ParameterEdit.Rename(parameter, name));
                ExpectedChain.Part part = all.remove(old);
                if (all.put(name, part) != null) {
                    throw new ChangeRefused("it is set");
                }
            }
            }
        }
        return ParameterChanges.of(texts.snapshot(), file, edits);
    }
}
