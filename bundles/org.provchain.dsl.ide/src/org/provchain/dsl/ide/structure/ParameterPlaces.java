// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.dsl.ide.cursor.FullNames;
import org.provchain.model.Parameter;
import org.provchain.model.ParameterBlock;
import org.provchain.model.ProvchainPackage.Literals;
import org.provchain.model.ProvisioningFile;
import org.provchain.model.Statement;

/** Where new parameters of a file stand: in the block that saves most of their names, behind the last parameter there. */
final class ParameterPlaces {

    /** A parameter that is to be put somewhere: its name there, what follows the name, and its comments. */
    private record Coming(String name, String rest, Piece piece) {
    }

    private final ProvisioningFile file;
    private final Map<EObject, List<Coming>> coming = new LinkedHashMap<>();

    ParameterPlaces(ProvisioningFile file) {
        this.file = file;
    }

    /** A new parameter. */
    void add(String name, String value) {
        coming(name, "= " + value, Piece.of(""));
    }

    /** A parameter that comes from elsewhere. */
    void add(String name, String rest, Piece piece) {
        coming(name, rest, piece);
    }

    private void coming(String name, String rest, Piece piece) {
        EObject owner = file;
        String inner = name;
        for (ParameterBlock block : EcoreUtil2.getAllContentsOfType(file, ParameterBlock.class)) {
            String prefix = FullNames.of(block) + ".";
            if (name.startsWith(prefix) && name.length() - prefix.length() < inner.length()
                    && ParameterNames.isName(name.substring(prefix.length()))) {
                owner = block;
                inner = name.substring(prefix.length());
            }
        }
        coming.computeIfAbsent(owner, each -> new ArrayList<>()).add(new Coming(inner, rest, piece));
    }

    /**
     * Writes them.
     *
     * @param gone the statements that do not stay
     */
    void write(Edits edits, Collection<Statement> gone) throws ChangeRefused {
        for (Map.Entry<EObject, List<Coming>> each : coming.entrySet()) {
            Body body = new Body(edits, each.getKey());
            List<Statement> staying = new ArrayList<>(each.getKey() instanceof ParameterBlock block
                    ? block.getStatements()
                    : file.getStatements());
            staying.removeAll(gone);
            write(body, staying, each.getValue());
        }
    }

    private static void write(Body body, List<Statement> staying, List<Coming> all) throws ChangeRefused {
        Statement last = staying.reversed().stream()
                .filter(each -> each instanceof Parameter || each instanceof ParameterBlock).findFirst().orElse(null);
        int width = last == null ? all.stream().mapToInt(each -> each.name().length() + 1).max().orElse(0)
                : width(body.site(), last);
        List<Piece> pieces = all.stream().map(each -> each.piece().with(each.name()
                + " ".repeat(Math.max(1, each.rest().startsWith("=") ? width - each.name().length() : 1))
                + each.rest())).toList();
        if (staying.isEmpty()) {
            body.inside(pieces, "");
            return;
        }
        Extent anchor = Extent.of(body.site(), last == null ? staying.getFirst() : last);
        for (Piece each : pieces) {
            if (last == null) {
                body.before(anchor, each);
            } else {
                body.behind(anchor, each);
            }
        }
    }

    /** How far from the beginning of the name the equal sign of a parameter stands; 0 where it has no line of its own. */
    private static int width(Site site, Statement statement) {
        List<INode> names = NodeModelUtils.findNodesForFeature(statement, Literals.NAMED__NAME);
        if (!(statement instanceof Parameter) || names.isEmpty() || !site.beginsLine(names.getFirst().getOffset())) {
            return 0;
        }
        INode name = names.getFirst();
        return site.wordBehind(name.getEndOffset()).getOffset() - name.getOffset();
    }
}
