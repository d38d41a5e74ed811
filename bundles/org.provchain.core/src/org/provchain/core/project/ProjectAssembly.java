// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.provchain.core.catalogue.Catalogue;
import org.provchain.core.catalogue.CatalogueReader;
import org.provchain.core.chain.ChainReader;
import org.provchain.core.chain.ServedChain;
import org.provchain.model.CatalogueDeclaration;
import org.provchain.model.Chain;
import org.provchain.model.ChainPart;
import org.provchain.model.ChainText;
import org.provchain.model.DeviceDeclaration;
import org.provchain.model.DeviceTable;
import org.provchain.model.Element;
import org.provchain.model.Scenario;

/** Puts a project together from its texts. */
public final class ProjectAssembly {

    private ProjectAssembly() {
    }

    /**
     * The project of the given texts.
     *
     * @param root     the folder
     * @param texts    the texts, linked, sorted by path
     * @param shipped  the catalogue that comes with Provchain
     * @param settings what the project file says
     */
    public static Project assemble(Path root, List<ChainText> texts, CatalogueDeclaration shipped,
            ProjectSettings settings) {
        List<CatalogueDeclaration> catalogues = all(texts, CatalogueDeclaration.class);
        List<ChainPart> parts = all(texts, ChainPart.class);
        List<ServedChain> chains = all(texts, Chain.class).stream().map(chain -> ChainReader.read(chain, parts))
                .toList();
        return new Project(root, List.copyOf(texts), chains, tables(texts),
                all(texts, DeviceDeclaration.class), all(texts, Scenario.class), catalogues,
                catalogue(shipped, catalogues), settings);
    }

    /** Those that name a file; one that does not yet is a fault of the syntax. */
    private static List<DeviceTable> tables(List<ChainText> texts) {
        return all(texts, DeviceTable.class).stream().filter(each -> each.getPath() != null).toList();
    }

    private static Catalogue catalogue(CatalogueDeclaration shipped, List<CatalogueDeclaration> catalogues) {
        Catalogue catalogue = CatalogueReader.read(shipped).catalogue();
        for (CatalogueDeclaration each : catalogues) {
            catalogue = CatalogueReader.extend(catalogue, each);
        }
        return catalogue;
    }

    private static <T extends Element> List<T> all(List<ChainText> texts, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (ChainText text : texts) {
            for (Element element : text.getElements()) {
                if (type.isInstance(element)) {
                    found.add(type.cast(element));
                }
            }
        }
        return List.copyOf(found);
    }
}
