// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.project;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.provchain.model.CatalogueDeclaration;
import org.provchain.model.ChainText;
import org.provchain.model.DeviceDeclaration;
import org.provchain.model.DeviceTable;
import org.provchain.model.Element;
import org.provchain.model.ProvchainFactory;
import org.provchain.model.Value;
import org.provchain.model.Variable;

/** Builds projects without texts, for the tests of this bundle. */
public final class Projects {

    private static final ProvchainFactory FACTORY = ProvchainFactory.eINSTANCE;

    private Projects() {
    }

    /** A project of one text with the given elements; the shipped catalogue is empty. */
    public static Project of(Element... elements) {
        return of(List.of(text(elements)));
    }

    /** A project of texts. */
    public static Project of(List<ChainText> texts) {
        CatalogueDeclaration shipped = FACTORY.createCatalogueDeclaration();
        shipped.setName("shipped");
        return ProjectAssembly.assemble(Path.of("."), texts, shipped, ProjectSettings.defaults());
    }

    /** A text with the given elements. */
    public static ChainText text(Element... elements) {
        ChainText text = FACTORY.createChainText();
        text.getElements().addAll(List.of(elements));
        return text;
    }

    /** A device of a text; null where something is not said. */
    public static DeviceDeclaration device(String mac, String model, Variable... variables) {
        DeviceDeclaration device = FACTORY.createDeviceDeclaration();
        device.setMac(mac);
        device.setModel(model);
        device.getVariables().addAll(List.of(variables));
        return device;
    }

    static Variable variable(String name, Value value) {
        Variable variable = FACTORY.createVariable();
        variable.setName(name);
        variable.setValue(value);
        return variable;
    }

    /** A table with an absolute path, or one that is relative to the working folder. */
    static DeviceTable table(String path) {
        DeviceTable table = FACTORY.createDeviceTable();
        table.setPath(path);
        return table;
    }

    /** Puts a text where a file lies. */
    static void lie(ChainText text, URI uri) {
        Resource resource = new ResourceImpl(uri);
        resource.getContents().add(text);
    }
}
