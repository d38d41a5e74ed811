// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.provchain.core.catalogue.CatalogueFault.Kind;
import org.provchain.model.ParameterDeclaration;
import org.provchain.model.ProvchainPackage;

/** Reads one parameter of a catalogue's text. */
final class EntryReader {

    private final List<CatalogueFault> faults;
    private final TypeReader types;

    EntryReader(List<CatalogueFault> faults) {
        this.faults = faults;
        types = new TypeReader(faults);
    }

    /** The entry, or none if its name is no pattern. */
    Optional<CatalogueEntry> read(ParameterDeclaration declaration) {
        return pattern(declaration).map(pattern -> entry(pattern, declaration));
    }

    private Optional<NamePattern> pattern(ParameterDeclaration declaration) {
        try {
            return Optional.of(NamePattern.parse(Objects.toString(declaration.getName(), "")));
        } catch (IllegalArgumentException e) {
            report(Kind.BAD_PATTERN, declaration, e.getMessage());
            return Optional.empty();
        }
    }

    private CatalogueEntry entry(NamePattern pattern, ParameterDeclaration declaration) {
        ParameterType type = types.read(declaration.getType());
        Optional<String> defaultValue = Optional.ofNullable(declaration.getDefaultValue());
        defaultValue.map(type::check).filter(verdict -> !verdict.isOk())
                .ifPresent(verdict -> report(Kind.BAD_DEFAULT, declaration,
                        "The default is no value of the type. " + verdict.explanation()));
        return new CatalogueEntry(pattern, type, defaultValue, models(declaration), indexLimits(pattern, declaration),
                since(declaration), evidence(declaration), Objects.toString(declaration.getEvidenceSource(), ""),
                Objects.toString(declaration.getDescription(), ""));
    }

    private ModelSupport models(ParameterDeclaration declaration) {
        Set<DeviceModel> models = models(declaration.getModels(), declaration);
        // A list of which no model is known says nothing about the known ones.
        if (models.isEmpty()) {
            return ModelSupport.unlisted();
        }
        return declaration.isModelsAtLeast() ? ModelSupport.atLeast(models) : ModelSupport.exactly(models);
    }

    private Set<DeviceModel> models(List<String> names, EObject element) {
        Set<DeviceModel> models = EnumSet.noneOf(DeviceModel.class);
        for (String name : names) {
            DeviceModel.find(name).ifPresentOrElse(models::add, () -> report(Kind.UNKNOWN_MODEL, element,
                    "'" + name + "' is no known model. Write one of: " + List.of(DeviceModel.values()) + "."));
        }
        return models;
    }

    private List<IndexLimit> indexLimits(NamePattern pattern, ParameterDeclaration declaration) {
        List<IndexLimit> limits = new ArrayList<>();
        for (org.provchain.model.IndexLimit limit : declaration.getIndexLimits()) {
            try {
                Segment.Range range = RangeText.parse(Objects.toString(limit.getRange(), "")).ofIndices();
                requireInside(pattern, range);
                limits.add(new IndexLimit(range, models(limit.getModels(), limit)));
            } catch (IllegalArgumentException e) {
                report(Kind.BAD_RANGE, limit, e.getMessage());
            }
        }
        return limits;
    }

    private static void requireInside(NamePattern pattern, Segment.Range range) {
        if (pattern.indexCount() == 0) {
            throw new IllegalArgumentException("The name has no index that could be limited. Remove the limit.");
        }
        Segment.Index index = pattern.indices().getFirst();
        if (!index.accepts(range.low()) || !index.accepts(range.high())) {
            throw new IllegalArgumentException("The limit " + range.low() + ".." + range.high()
                    + " goes beyond " + index.text() + " of the name. Write a narrower one.");
        }
    }

    private Optional<FirmwareVersion> since(ParameterDeclaration declaration) {
        if (declaration.getSince() == null) {
            return Optional.empty();
        }
        Optional<FirmwareVersion> version = FirmwareVersion.parse(declaration.getSince());
        if (version.isEmpty()) {
            report(Kind.BAD_FIRMWARE, declaration, "'" + declaration.getSince()
                    + "' is no firmware version. Write numbers separated by dots, such as \"2.14.5\".");
        }
        return version;
    }

    // The first label is also what the model holds when the text has none; only a label that was written counts.
    private static Evidence evidence(ParameterDeclaration declaration) {
        boolean written = declaration.getEvidenceSource() != null
                || declaration.eIsSet(ProvchainPackage.Literals.PARAMETER_DECLARATION__EVIDENCE);
        if (!written) {
            return Evidence.OPEN;
        }
        return switch (declaration.getEvidence()) {
        case DOC -> Evidence.DOC;
        case USED -> Evidence.USED;
        case INF -> Evidence.INF;
        case OPEN -> Evidence.OPEN;
        };
    }

    private void report(Kind kind, EObject element, String message) {
        faults.add(new CatalogueFault(kind, element, message));
    }
}
