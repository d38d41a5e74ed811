// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.symbols;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.provchain.model.CatalogueDeclaration;
import org.provchain.model.Chain;
import org.provchain.model.ChainPart;
import org.provchain.model.ChainText;
import org.provchain.model.DeviceDeclaration;
import org.provchain.model.DeviceTable;
import org.provchain.model.Element;
import org.provchain.model.ParameterDeclaration;
import org.provchain.model.ProvisioningFile;
import org.provchain.model.ProvchainPackage;
import org.provchain.model.Scenario;

/** The outline of a text. */
public final class Symbols {

    private static final ProvchainPackage MODEL = ProvchainPackage.eINSTANCE;

    private Symbols() {
    }

    /** What a text declares, in its order; of a text that cannot be read in full, what could be read. */
    public static List<Symbol> of(XtextResource text) {
        List<Symbol> symbols = new ArrayList<>();
        if (!text.getContents().isEmpty() && text.getContents().getFirst() instanceof ChainText content) {
            for (Element each : content.getElements()) {
                element(each).ifPresent(symbols::add);
            }
        }
        return List.copyOf(symbols);
    }

    private static Optional<Symbol> element(Element element) {
        return switch (element) {
        case Chain chain -> symbol(SymbolKind.CHAIN, chain, MODEL.getNamed_Name(), chain.getName(),
                chain.getDialectName() == null ? ""
                        : chain.getDialectName() + " " + text(chain.getDialectVersion()),
                files(chain.getFiles()));
        case ChainPart part -> symbol(SymbolKind.CHAIN_PART, part, MODEL.getChainPart_Chain(),
                written(part, MODEL.getChainPart_Chain()), "", files(part.getFiles()));
        case DeviceTable table -> symbol(SymbolKind.DEVICE_TABLE, table, MODEL.getDeviceTable_Path(),
                table.getPath(), "", List.of());
        case DeviceDeclaration device -> symbol(SymbolKind.DEVICE, device, MODEL.getDeviceDeclaration_Mac(),
                device.getMac(), text(device.getModel()), List.of());
        case Scenario scenario -> symbol(SymbolKind.SCENARIO, scenario, MODEL.getScenario_Title(),
                scenario.getTitle(), "", List.of());
        case CatalogueDeclaration catalogue -> symbol(SymbolKind.CATALOGUE, catalogue, MODEL.getNamed_Name(),
                catalogue.getName(), "", entries(catalogue));
        default -> Optional.empty();
        };
    }

    private static List<Symbol> files(EList<ProvisioningFile> files) {
        List<Symbol> symbols = new ArrayList<>(files.size());
        for (ProvisioningFile each : files) {
            SymbolKind kind = each.isPerDevice() ? SymbolKind.FILE_PER_DEVICE
                    : each.getProtection() != null ? SymbolKind.FILE_PROTECTED : SymbolKind.FILE;
            symbol(kind, each, MODEL.getNamed_Name(), each.getName(), text(each.getLocation()),
                    StatementSymbols.of(each)).ifPresent(symbols::add);
        }
        return symbols;
    }

    private static List<Symbol> entries(CatalogueDeclaration catalogue) {
        List<Symbol> symbols = new ArrayList<>(catalogue.getParameters().size());
        for (ParameterDeclaration each : catalogue.getParameters()) {
            symbol(SymbolKind.CATALOGUE_ENTRY, each, each.eClass().getEStructuralFeature("name"), each.getName(), "",
                    List.of()).ifPresent(symbols::add);
        }
        return symbols;
    }

    /** A symbol of an element; empty where the text does not say its name yet. */
    static Optional<Symbol> symbol(SymbolKind kind, EObject element, EStructuralFeature named, String name,
            String detail, List<Symbol> children) {
        INode whole = NodeModelUtils.findActualNodeFor(element);
        if (whole == null || name == null || name.isEmpty()) {
            return Optional.empty();
        }
        List<INode> names = NodeModelUtils.findNodesForFeature(element, named);
        INode selected = names.isEmpty() ? whole : names.getFirst();
        return Optional.of(new Symbol(kind, name, detail, whole.getOffset(), whole.getLength(), selected.getOffset(),
                selected.getLength(), children));
    }

    /** How a feature is written, whether or not its name is resolved. */
    static String written(EObject element, EStructuralFeature feature) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
        return nodes.isEmpty() ? "" : NodeModelUtils.getTokenText(nodes.getFirst());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
