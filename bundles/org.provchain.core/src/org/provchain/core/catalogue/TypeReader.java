// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.provchain.model.EnumerationLiteral;
import org.provchain.model.EnumerationType;
import org.provchain.model.SimpleKind;
import org.provchain.model.SimpleType;
import org.provchain.model.TypeDeclaration;

/** Reads the type of a parameter from a catalogue's text. */
final class TypeReader {

    private final List<CatalogueFault> faults;

    TypeReader(List<CatalogueFault> faults) {
        this.faults = faults;
    }

    /** The type; any text where the declaration is incomplete, as while the user is typing. */
    ParameterType read(TypeDeclaration declaration) {
        return switch (declaration) {
        case EnumerationType enumeration -> enumeration(enumeration);
        case SimpleType simple -> simple(simple);
        case null, default -> new ParameterType.Text();
        };
    }

    private ParameterType enumeration(EnumerationType declaration) {
        List<EnumValue> values = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (EnumerationLiteral literal : declaration.getLiterals()) {
            String value = Objects.toString(literal.getValue(), "");
            if (seen.add(value)) {
                values.add(new EnumValue(value, Objects.toString(literal.getMeaning(), "")));
            } else {
                faults.add(new CatalogueFault(CatalogueFault.Kind.DUPLICATE, literal,
                        "The value '" + value + "' stands twice in the enumeration. Remove one of them."));
            }
        }
        return new ParameterType.Enumeration(values, declaration.isOpen());
    }

    private ParameterType simple(SimpleType declaration) {
        if (declaration.getRange() != null && declaration.getKind() != SimpleKind.INT) {
            faults.add(new CatalogueFault(CatalogueFault.Kind.BAD_RANGE, declaration,
                    "Only int takes a range. Remove it, or write int."));
        }
        return switch (declaration.getKind()) {
        case BOOL -> new ParameterType.Bool();
        case INT -> integer(declaration);
        case STRING -> new ParameterType.Text();
        case URL -> new ParameterType.Url();
        case FILE -> new ParameterType.FileName();
        case LIST -> new ParameterType.ListType();
        case SECRET -> new ParameterType.Secret();
        };
    }

    private ParameterType integer(SimpleType declaration) {
        if (declaration.getRange() == null) {
            return ParameterType.Int.unbounded();
        }
        try {
            RangeText range = RangeText.parse(declaration.getRange());
            return ParameterType.Int.between(range.low(), range.high());
        } catch (IllegalArgumentException e) {
            faults.add(new CatalogueFault(CatalogueFault.Kind.BAD_RANGE, declaration, e.getMessage()));
            return ParameterType.Int.unbounded();
        }
    }
}
