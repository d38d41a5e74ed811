// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.outline;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.provchain.dsl.ide.symbols.Symbol;
import org.provchain.dsl.ide.symbols.SymbolKind;
import org.provchain.ui.StudioImages;

/** Name, detail and icon of a symbol. */
final class SymbolLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public String getText(Object element) {
        if (element instanceof OutlineHits.More more) {
            return Messages.bind(Messages.QuickOutline_more, more.count());
        }
        Symbol symbol = symbol(element);
        return symbol == null ? super.getText(element) : symbol.name();
    }

    @Override
    public StyledString getStyledText(Object element) {
        StyledString text = new StyledString(getText(element));
        Symbol symbol = symbol(element);
        if (symbol != null && !symbol.detail().isEmpty()) {
            text.append("  " + symbol.detail(), StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    @Override
    public Image getImage(Object element) {
        Symbol symbol = symbol(element);
        return symbol == null ? null : StudioImages.image(icon(symbol.kind()));
    }

    /** The symbol of an element of a tree; null where it is none. */
    static Symbol symbol(Object element) {
        return switch (element) {
        case OutlineHits.Hit hit -> hit.symbol();
        case OutlineRow row -> row.symbol();
        default -> null;
        };
    }

    private static String icon(SymbolKind kind) {
        return switch (kind) {
        case CHAIN, CHAIN_PART -> "chain";
        case FILE -> "file-shared";
        case FILE_PER_DEVICE -> "file-per-device";
        case FILE_PROTECTED -> "file-protected";
        case PARAMETER -> "parameter";
        case PARAMETER_GROUP -> "parameter-group";
        case LINK -> "link";
        case FIRMWARE -> "firmware";
        case STEP -> "step";
        case DEVICE -> "device";
        case DEVICE_TABLE -> "device-table";
        case SCENARIO -> "scenario";
        case CATALOGUE -> "catalogue";
        case CATALOGUE_ENTRY -> "catalogue-entry";
        };
    }
}
