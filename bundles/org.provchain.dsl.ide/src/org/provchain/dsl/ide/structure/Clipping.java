// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.provchain.dsl.ProvchainStandaloneSetup;
import org.provchain.dsl.conversion.QuotedText;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.edit.Replacement;
import org.provchain.model.ChainPart;
import org.provchain.model.ChainText;
import org.provchain.model.Link;
import org.provchain.model.ProvchainPackage.Literals;
import org.provchain.model.ProvisioningFile;

/** Files that were copied, read without the chain that they come from. */
final class Clipping {

    private static final String BEFORE = "extend chain copied {\n";
    private static final String BEHIND = "\n}\n";
    private static final Path NOWHERE = Path.of("copied");

    private final Site site;
    private final List<ProvisioningFile> files;

    private Clipping(Site site, List<ProvisioningFile> files) {
        this.site = site;
        this.files = files;
    }

    /** The files of a text; empty where it holds anything else, or two of one name. */
    static Optional<Clipping> of(String text) {
        IParser parser = ProvchainStandaloneSetup.injector().getInstance(IParser.class);
        IParseResult result = parser.parse(new StringReader(BEFORE + text + BEHIND));
        if (result.hasSyntaxErrors() || !(result.getRootASTElement() instanceof ChainText root)
                || root.getElements().size() != 1 || !(root.getElements().getFirst() instanceof ChainPart part)) {
            return Optional.empty();
        }
        Set<String> names = new HashSet<>();
        part.getFiles().forEach(each -> names.add(each.getName()));
        return part.getFiles().isEmpty() || names.size() < part.getFiles().size() ? Optional.empty()
                : Optional.of(new Clipping(new Site(NOWHERE, result.getRootNode()), part.getFiles()));
    }

    List<ProvisioningFile> files() {
        return files;
    }

    /**
     * The files with other names and locations.
     *
     * @param names     the new names by the old ones
     * @param locations the new locations by the old names
     * @param unit      by how much the other text indents
     */
    List<Piece> renamed(Map<String, String> names, Map<String, String> locations, String unit) throws ChangeRefused {
        List<Piece> pieces = new ArrayList<>();
        for (ProvisioningFile each : files) {
            Extent extent = Extent.of(site, each);
            List<Replacement> changes = new ArrayList<>();
            replace(changes, extent, each, Literals.NAMED__NAME, names.get(each.getName()));
            if (each.getLocation() != null && !locations.get(each.getName()).equals(each.getLocation())) {
                replace(changes, extent, each, Literals.PROVISIONING_FILE__LOCATION,
                        new QuotedText().toString(locations.get(each.getName())));
            }
            for (Link link : EcoreUtil2.getAllContentsOfType(each, Link.class)) {
                for (INode target : NodeModelUtils.findNodesForFeature(link, Literals.LINK__TARGET)) {
                    String name = NodeModelUtils.getTokenText(target);
                    replace(changes, extent, link, Literals.LINK__TARGET, names.getOrDefault(name, name));
                }
            }
            Piece piece = Piece.of(site, extent);
            pieces.add(piece.with(indented(new TextChange("", changes).applyTo(NOWHERE, piece.core()), piece.indent(),
                    IndentUnit.of(site, each), unit)));
        }
        return pieces;
    }

    /** Each level within is indented as in the other text. */
    private static String indented(String core, String base, String before, String after) {
        StringBuilder text = new StringBuilder();
        for (String line : core.split("(?<=\n)")) {
            boolean inner = !text.isEmpty() && line.startsWith(base);
            int begin = inner ? base.length() : 0;
            text.append(line, 0, begin);
            while (inner && line.startsWith(before, begin)) {
                text.append(after);
                begin += before.length();
            }
            text.append(line, begin, line.length());
        }
        return text.toString();
    }

    private static void replace(List<Replacement> changes, Extent extent, EObject element,
            EStructuralFeature feature, String text) {
        INode node = NodeModelUtils.findNodesForFeature(element, feature).getLast();
        changes.add(new Replacement(NOWHERE, node.getOffset() - extent.start(), node.getEndOffset() - node.getOffset(),
                text));
    }
}
