// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.core.chain.Instruction.SetParameter;
import org.provchain.core.chain.ServedFile;
import org.provchain.dsl.ide.cursor.FullNames;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.model.Parameter;
import org.provchain.model.ProvchainPackage.Literals;
import org.provchain.model.Statement;

/** Changes the parameters that a file sets. Scenarios stay as they are: other files may set the same parameter. */
public final class ParameterChanges {

    private final Edits edits;
    private final ServedFile file;
    private final ParameterPlaces places;
    private final Set<Statement> gone = new LinkedHashSet<>();
    private final Set<String> names = new HashSet<>();

    private ParameterChanges(Snapshot snapshot, ServedFile file) {
        this.edits = new Edits(snapshot);
        this.file = file;
        this.places = new ParameterPlaces(file.source());
    }

    /** Does one thing. */
    public static TextChange of(Snapshot snapshot, ServedFile file, ParameterEdit edit) throws ChangeRefused {
        return of(snapshot, file, List.of(edit));
    }

    /**
     * Does several things at once. A new parameter stands in the block that saves most of its name, behind the last parameter
     * there; one that the blocks around it do not let have its new name moves with its comments. A block that is emptied stays.
     *
     * @throws ChangeRefused where a name or a value is none, or a parameter would be set twice by what is added or renamed
     */
    public static TextChange of(Snapshot snapshot, ServedFile file, List<ParameterEdit> all) throws ChangeRefused {
        InChain.of(snapshot, file);
        ParameterChanges changes = new ParameterChanges(snapshot, file);
        changes.edits.site(file.source());
        changes.names(all);
        for (ParameterEdit each : all) {
            switch (each) {
            case ParameterEdit.Set set -> changes.set(set);
            case ParameterEdit.Add add -> changes.add(add);
            case ParameterEdit.Rename rename -> changes.rename(rename);
            case ParameterEdit.Remove remove -> changes.gone.add(changes.source(remove.parameter()));
            }
        }
        changes.places.write(changes.edits, changes.gone);
        changes.erase();
        return changes.edits.change(label(file, all));
    }

    /** The names that the file still sets when what is to go is gone. */
    private void names(List<ParameterEdit> all) {
        Set<EObject> going = new HashSet<>();
        for (ParameterEdit each : all) {
            if (each instanceof ParameterEdit.Remove remove) {
                going.add(remove.parameter().source());
            } else if (each instanceof ParameterEdit.Rename rename) {
                going.add(rename.parameter().source());
            }
        }
        file.instructions().stream().filter(each -> !going.contains(each.source()))
                .forEach(each -> names.add(each instanceof SetParameter set ? set.name() : ""));
    }

    private void set(ParameterEdit.Set set) throws ChangeRefused {
        ValueTexts.require(set.value());
        INode value = NodeModelUtils.findActualNodeFor(source(set.parameter()).getValue());
        Site site = edits.site(file.source());
        edits.replace(site, value.getOffset(), site.lastWord(value).getEndOffset(), set.value());
    }

    private void add(ParameterEdit.Add add) throws ChangeRefused {
        ValueTexts.require(add.value());
        free(add.name());
        places.add(add.name(), add.value());
    }

    private void rename(ParameterEdit.Rename rename) throws ChangeRefused {
        Parameter parameter = source(rename.parameter());
        free(rename.newName());
        String prefix = FullNames.prefix(parameter);
        String inner = rename.newName().startsWith(prefix) ? rename.newName().substring(prefix.length()) : "";
        INode name = NodeModelUtils.findNodesForFeature(parameter, Literals.NAMED__NAME).getFirst();
        Site site = edits.site(parameter);
        if (ParameterNames.isName(inner)) {
            edits.replace(site, name.getOffset(), name.getEndOffset(), inner);
            return;
        }
        Extent extent = Extent.of(site, parameter);
        String rest = site.text().substring(site.behindBlanks(name.getEndOffset()), extent.end());
        places.add(rename.newName(), rest, Piece.of(site, extent));
        gone.add(parameter);
    }

    private void free(String name) throws ChangeRefused {
        ParameterNames.require(name);
        if (!names.add(name)) {
            throw new ChangeRefused(Messages.bind(Messages.ParameterChanges_set, file.name(), name));
        }
    }

    private Parameter source(SetParameter parameter) throws ChangeRefused {
        if (!file.instructions().contains(parameter) || !(parameter.source() instanceof Parameter source)) {
            throw new ChangeRefused(Messages.ChangeRefused_gone);
        }
        return source;
    }

    private void erase() throws ChangeRefused {
        Map<EObject, Set<Statement>> byOwner = new LinkedHashMap<>();
        gone.forEach(each -> byOwner.computeIfAbsent(each.eContainer(), owner -> new LinkedHashSet<>()).add(each));
        for (Map.Entry<EObject, Set<Statement>> each : byOwner.entrySet()) {
            Deletion.erase(edits, each.getKey(), each.getValue());
        }
    }

    private static String label(ServedFile file, List<ParameterEdit> all) {
        if (all.size() != 1) {
            return Messages.bind(Messages.ParameterChanges_several, file.name());
        }
        return switch (all.getFirst()) {
        case ParameterEdit.Set set -> Messages.bind(Messages.ParameterChanges_value, set.parameter().name());
        case ParameterEdit.Add add -> Messages.bind(Messages.ParameterChanges_add, add.name());
        case ParameterEdit.Rename rename -> Messages.bind(Messages.ParameterChanges_rename,
                rename.parameter().name(), rename.newName());
        case ParameterEdit.Remove remove -> Messages.bind(Messages.ParameterChanges_remove, remove.parameter().name());
        };
    }
}
