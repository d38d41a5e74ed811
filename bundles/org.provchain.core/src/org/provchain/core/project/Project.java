// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.project;

import java.nio.file.Path;
import java.util.List;

import org.provchain.core.catalogue.Catalogue;
import org.provchain.core.chain.ServedChain;
import org.provchain.model.CatalogueDeclaration;
import org.provchain.model.ChainText;
import org.provchain.model.DeviceDeclaration;
import org.provchain.model.DeviceTable;
import org.provchain.model.Scenario;

/**
 * All texts that belong together, linked.
 *
 * @param root       the folder of the project
 * @param texts      the texts, sorted by path
 * @param chains     the chains, in the order of the texts
 * @param tables     the tables of devices
 * @param devices    the devices declared in texts
 * @param scenarios  the scenarios
 * @param catalogues the catalogues that the project declares itself
 * @param catalogue  what is known of parameters: the shipped catalogue, extended by those of the project
 * @param settings   what the project file says
 */
public record Project(Path root, List<ChainText> texts, List<ServedChain> chains, List<DeviceTable> tables,
        List<DeviceDeclaration> devices, List<Scenario> scenarios, List<CatalogueDeclaration> catalogues,
        Catalogue catalogue, ProjectSettings settings) {
}
