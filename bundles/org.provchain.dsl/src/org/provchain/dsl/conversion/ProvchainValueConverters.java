// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.conversion;

import com.google.inject.Inject;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.provchain.model.FileKind;

/** How the words of the text become values of the model, and back. */
public class ProvchainValueConverters extends AbstractDeclarativeValueConverterService {

    @Inject
    private QuotedText quotedText;
    @Inject
    private VariableName variableName;
    @Inject
    private FileKindWords fileKindWords;
    @Inject
    private CountText countText;
    @Inject
    private MacText macText;

    /** A text in quotes. */
    @ValueConverter(rule = "STRING")
    public IValueConverter<String> quotedText() {
        return quotedText;
    }

    /** {@code ${name}}. */
    @ValueConverter(rule = "VARIABLE_REFERENCE")
    public IValueConverter<String> variableName() {
        return variableName;
    }

    /** One or two words such as {@code nvm list}. */
    @ValueConverter(rule = "FileKind")
    public IValueConverter<FileKind> fileKindWords() {
        return fileKindWords;
    }

    /** A MAC address. */
    @ValueConverter(rule = "MacAddress")
    public IValueConverter<String> macText() {
        return macText;
    }

    /** How often. */
    @ValueConverter(rule = "Count")
    public IValueConverter<Integer> countText() {
        return countText;
    }
}
