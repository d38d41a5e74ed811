// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.cataloguepage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.ide.structure.CatalogueChanges;
import org.provchain.dsl.ide.structure.ChangeRefused;
import org.provchain.model.CatalogueDeclaration;
import org.provchain.model.ChainText;
import org.provchain.model.ParameterDeclaration;

/**
 * A catalogue as the page shows it.
 *
 * @param index   its place among the catalogues of the text, 0 first
 * @param name    its name
 * @param parent  what it extends, or empty
 * @param parents what it may extend
 * @param rows    what it declares
 */
record ShownCatalogue(int index, String name, String parent, List<String> parents, List<DeclarationRow> rows) {

    /** What is shown of a text whose catalogues cannot all be read may lack some. */
    static List<ShownCatalogue> of(Snapshot snapshot, Path file) {
        List<ShownCatalogue> shown = new ArrayList<>();
        for (CatalogueDeclaration each : catalogues(snapshot, file)) {
            List<DeclarationRow> rows = new ArrayList<>();
            for (ParameterDeclaration parameter : each.getParameters()) {
                rows.add(DeclarationRow.of(rows.size(), parameter));
            }
            String parent = each.getParent() == null ? "" : Objects.toString(each.getParent().getName(), "");
            shown.add(new ShownCatalogue(shown.size(), Objects.toString(each.getName(), ""), parent,
                    CatalogueChanges.parents(snapshot, each), List.copyOf(rows)));
        }
        return shown;
    }

    private static List<CatalogueDeclaration> catalogues(Snapshot snapshot, Path file) {
        return snapshot.resource(file).stream().flatMap(each -> each.getContents().stream())
                .filter(ChainText.class::isInstance).flatMap(each -> ((ChainText) each).getElements().stream())
                .filter(CatalogueDeclaration.class::isInstance).map(CatalogueDeclaration.class::cast).toList();
    }

    /** Whether a text can be read. */
    static boolean isReadable(Snapshot snapshot, Path file) {
        return snapshot.resource(file).filter(each -> !each.getParseResult().hasSyntaxErrors()).isPresent();
    }

    /** The same with another name. */
    ShownCatalogue named(String other) {
        return new ShownCatalogue(index, other, parent, parents, rows);
    }

    /** The catalogue in the text as it is now. */
    CatalogueDeclaration in(Snapshot snapshot, Path file) throws ChangeRefused {
        List<CatalogueDeclaration> now = catalogues(snapshot, file);
        if (index >= now.size() || !name.equals(now.get(index).getName())) {
            throw new ChangeRefused(Messages.CataloguePage_gone);
        }
        return now.get(index);
    }
}
