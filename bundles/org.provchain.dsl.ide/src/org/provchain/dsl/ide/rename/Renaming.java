// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.rename;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.provchain.dsl.ide.edit.Replacement;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.names.NameKind;
import org.provchain.dsl.ide.names.NameUse;
import org.provchain.dsl.ide.names.NameUses;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.model.Chain;
import org.provchain.model.ChainPart;
import org.provchain.model.ProvisioningFile;

/** Gives a thing another name everywhere: in all texts of the project, their scenarios, and the headers of tables. */
public final class Renaming {

    private static final Set<NameKind> RENAMED = EnumSet.of(NameKind.CHAIN, NameKind.FILE, NameKind.CATALOGUE,
            NameKind.SECRET, NameKind.VARIABLE);
    /** Variables that Provchain itself gives a meaning (they are columns that it knows). */
    private static final Set<String> GIVEN = Set.of("mac", "model", "firmware", "macid");

    private final NameUse use;
    private final List<NameUse> all;

    private Renaming(NameUse use, List<NameUse> all) {
        this.use = use;
        this.all = all;
    }

    /**
     * The renaming of what stands at a place of a text; empty where nothing stands that can be renamed.
     *
     * @param offset the place, from 0
     */
    public static Optional<Renaming> at(Snapshot snapshot, Path file, int offset) {
        Optional<NameUse> use = NameUses.at(snapshot, file, offset)
                .filter(each -> RENAMED.contains(each.thing().kind()))
                .filter(each -> each.thing().kind() != NameKind.VARIABLE || !GIVEN.contains(each.name()))
                .filter(each -> isOfProject(each, snapshot));
        return use.map(each -> new Renaming(each, NameUses.all(snapshot)));
    }

    /** The catalogue that comes with Provchain keeps its name. */
    private static boolean isOfProject(NameUse use, Snapshot snapshot) {
        return !(use.thing().key() instanceof EObject element) || element.eResource() != null
                && snapshot.resources().containsValue(element.eResource());
    }

    /** The name before. */
    public String currentName() {
        return use.name();
    }

    /** Where the name stands at the place that was asked for. */
    public NameUse use() {
        return use;
    }

    /** Why the thing cannot have a name; empty where it can. */
    public Optional<String> refusal(String newName) {
        if (newName.equals(use.name())) {
            return Optional.of(Messages.Renaming_same);
        }
        return NewNames.fault(newName).or(() -> all.stream().anyMatch(each -> isTaken(each, newName))
                ? Optional.of(Messages.bind(taken(), newName))
                : Optional.empty());
    }

    private boolean isTaken(NameUse other, String newName) {
        // nothing declares a secret: its name is taken where any place speaks of it
        return (other.declares() || other.thing().kind() == NameKind.SECRET) && other.name().equals(newName)
                && other.thing().kind() == use.thing().kind()
                && (use.thing().kind() != NameKind.FILE
                        || Objects.equals(chain(other.thing().key()), chain(use.thing().key())));
    }

    private static Object chain(Object file) {
        EObject container = ((ProvisioningFile) file).eContainer();
        return container instanceof ChainPart part ? part.getChain() : container instanceof Chain chain ? chain : "";
    }

    private String taken() {
        return switch (use.thing().kind()) {
        case CHAIN -> Messages.Renaming_taken_chain;
        case FILE -> Messages.Renaming_taken_file;
        case CATALOGUE -> Messages.Renaming_taken_catalogue;
        case VARIABLE -> Messages.Renaming_taken_variable;
        default -> Messages.Renaming_taken;
        };
    }

    /**
     * The change that gives the name.
     *
     * @param newName a name that {@link #refusal} does not refuse
     */
    public TextChange to(String newName) {
        return new TextChange(Messages.bind(Messages.Renaming_label, use.name(), newName),
                all.stream().filter(each -> each.thing().equals(use.thing()))
                        .map(each -> new Replacement(each.file(), each.offset(), each.length(), newName)).toList());
    }
}
