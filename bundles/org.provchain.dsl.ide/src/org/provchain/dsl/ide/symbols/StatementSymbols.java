// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.symbols;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.provchain.dsl.ide.cursor.FullNames;
import org.provchain.model.FirmwareImage;
import org.provchain.model.Link;
import org.provchain.model.Parameter;
import org.provchain.model.ParameterBlock;
import org.provchain.model.ProvchainPackage;
import org.provchain.model.ProvisioningFile;
import org.provchain.model.Statement;
import org.provchain.model.Step;

/** What a file says: its parameters grouped by their prefixes, then links, firmware and steps in the order of the text. */
final class StatementSymbols {

    private static final ProvchainPackage MODEL = ProvchainPackage.eINSTANCE;

    private StatementSymbols() {
    }

    static List<Symbol> of(ProvisioningFile file) {
        PrefixGroup parameters = new PrefixGroup();
        List<Symbol> others = new ArrayList<>();
        for (Statement each : file.getStatements()) {
            switch (each) {
            case Parameter parameter -> add(parameter, parameters);
            case ParameterBlock block -> add(block, parameters);
            default -> other(each).ifPresent(others::add);
            }
        }
        List<Symbol> all = new ArrayList<>(parameters.symbols());
        all.addAll(others);
        return all;
    }

    private static void add(ParameterBlock block, PrefixGroup parameters) {
        for (Statement each : block.getStatements()) {
            switch (each) {
            case Parameter parameter -> add(parameter, parameters);
            case ParameterBlock inner -> add(inner, parameters);
            default -> {
                // a block holds nothing else
            }
            }
        }
    }

    private static void add(Parameter parameter, PrefixGroup parameters) {
        if (parameter.getName() != null) {
            String name = FullNames.of(parameter);
            Symbols.symbol(SymbolKind.PARAMETER, parameter, parameter.eClass().getEStructuralFeature("name"), name,
                    parameter.getValue() == null ? "" : Symbols.written(parameter, MODEL.getParameter_Value()),
                    List.of()).ifPresent(each -> parameters.add(name, each));
        }
    }

    private static Optional<Symbol> other(Statement statement) {
        return switch (statement) {
        case Link link when !Symbols.written(link, MODEL.getLink_Target()).isEmpty() -> Symbols.symbol(SymbolKind.LINK,
                link, MODEL.getLink_Target(), Symbols.written(link, MODEL.getLink_Target()), "", List.of());
        case Link link -> Symbols.symbol(SymbolKind.LINK, link, MODEL.getLink_Url(), link.getUrl(), "", List.of());
        case FirmwareImage image -> Symbols.symbol(SymbolKind.FIRMWARE, image, MODEL.getFirmwareImage_Url(),
                image.getVersion() == null ? image.getUrl() : image.getVersion(),
                image.getUrl() == null ? "" : image.getUrl(), List.of());
        case Step step -> Symbols.symbol(SymbolKind.STEP, step, MODEL.getStep_Type(), step.getType(), "", List.of());
        default -> Optional.empty();
        };
    }
}
