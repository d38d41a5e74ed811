// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.quickfix;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.INode;
import org.provchain.dsl.ide.cursor.FullNames;
import org.provchain.model.BooleanValue;
import org.provchain.model.CatalogueDeclaration;
import org.provchain.model.IntegerValue;
import org.provchain.model.Parameter;
import org.provchain.model.SecretValue;
import org.provchain.model.Value;

/** Adds a parameter that the catalogue does not have to the project's own catalogue, or to a new one (PC101). */
final class HouseCatalogueFix {

    private static final String NEW = "house";

    private HouseCatalogueFix() {
    }

    static List<QuickFix> of(Fixing fixing) {
        return fixing.around(Parameter.class).map(parameter -> {
            String entry = FullNames.of(parameter) + " : " + type(parameter.getValue());
            List<CatalogueDeclaration> own = fixing.snapshot().project().catalogues();
            return own.isEmpty() ? List.of(fresh(fixing, entry))
                    : extended(fixing, own.getFirst(), entry).map(List::of).orElse(List.of());
        }).orElse(List.of());
    }

    private static String type(Value value) {
        return switch (value) {
        case BooleanValue bool -> "bool";
        case IntegerValue integer -> "int";
        case SecretValue secret -> "secret";
        case null, default -> "string";
        };
    }

    private static QuickFix fresh(Fixing fixing, String entry) {
        String text = fixing.text();
        String end = Fixing.lineEnd(text);
        String before = text.isEmpty() || text.endsWith("\n") ? end : end + end;
        return QuickFix.of(Messages.bind(Messages.HouseCatalogueFix_new, NEW), fixing.file(), text.length(), 0,
                before + "catalogue " + NEW + " extends maxwell {" + end + "    " + entry + end + "}" + end);
    }

    private static Optional<QuickFix> extended(Fixing fixing, CatalogueDeclaration catalogue, String entry) {
        Path file = Path.of(catalogue.eResource().getURI().toFileString());
        String text = fixing.snapshot().text(file);
        return Fixing.lastLeaf(catalogue, "}").map(INode::getOffset).map(brace -> {
            String end = Fixing.lineEnd(text);
            int line = text.lastIndexOf('\n', Math.max(0, brace - 1)) + 1;
            boolean alone = text.substring(line, brace).isBlank();
            String indent = alone ? text.substring(line, brace) : "";
            String inserted = alone ? indent + "    " + entry + end : end + "    " + entry + end;
            return QuickFix.of(Messages.bind(Messages.HouseCatalogueFix_extend, catalogue.getName()), file,
                    alone ? line : brace, 0, inserted);
        });
    }
}
