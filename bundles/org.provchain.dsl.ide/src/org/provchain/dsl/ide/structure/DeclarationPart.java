// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.dsl.conversion.QuotedText;
import org.provchain.model.ParameterDeclaration;
import org.provchain.model.ProvchainPackage.Literals;

/** What a catalogue says of a parameter, in the order of the text. */
public enum DeclarationPart {

    /** The name with its indexes. */
    NAME("", Literals.NAMED__NAME),
    /** The type as it is written. */
    TYPE("", Literals.PARAMETER_DECLARATION__TYPE),
    /** The value of a new phone, a number or a text in quotes. */
    DEFAULT("default", Literals.PARAMETER_DECLARATION__DEFAULT_VALUE),
    /** The models, perhaps with the words 'at least' before them. */
    MODELS("models", Literals.PARAMETER_DECLARATION__MODELS_AT_LEAST, Literals.PARAMETER_DECLARATION__MODELS),
    /** The first firmware, without quotes. */
    SINCE("since", Literals.PARAMETER_DECLARATION__SINCE),
    /** The label: how well it is known. */
    EVIDENCE("evidence", Literals.PARAMETER_DECLARATION__EVIDENCE),
    /** Where it is known from, without quotes. */
    SOURCE("from", Literals.PARAMETER_DECLARATION__EVIDENCE_SOURCE),
    /** What it is, without quotes. */
    DESCRIPTION("", Literals.PARAMETER_DECLARATION__DESCRIPTION);

    private final String word;
    private final List<EStructuralFeature> features;

    DeclarationPart(String word, EStructuralFeature... features) {
        this.word = word;
        this.features = List.of(features);
    }

    /** What a declaration says there; empty where it says nothing. */
    public String text(ParameterDeclaration declaration) {
        return switch (this) {
        case SINCE -> Objects.toString(declaration.getSince(), "");
        case SOURCE -> Objects.toString(declaration.getEvidenceSource(), "");
        case DESCRIPTION -> Objects.toString(declaration.getDescription(), "");
        default -> words(declaration);
        };
    }

    /** The words as they stand in the text, without comments and line breaks. */
    private String words(ParameterDeclaration declaration) {
        List<INode> nodes = nodes(declaration);
        StringBuilder text = new StringBuilder();
        boolean apart = false;
        for (ILeafNode each : nodes.isEmpty() ? List.<ILeafNode>of()
                : NodeModelUtils.findActualNodeFor(declaration).getLeafNodes()) {
            if (each.isHidden()) {
                apart = true;
            } else if (each.getOffset() >= nodes.getFirst().getOffset()
                    && each.getEndOffset() <= nodes.getLast().getEndOffset()) {
                text.append(apart && !text.isEmpty() ? " " : "").append(each.getText());
                apart = false;
            }
        }
        return text.toString();
    }

    /** How the language writes a value, with the word before it. */
    String written(String value) {
        boolean quoted = this == SINCE || this == SOURCE || this == DESCRIPTION
                || this == DEFAULT && !value.matches("-?[0-9]+|\".*\"");
        return (word.isEmpty() ? "" : word + " ") + (quoted ? new QuotedText().toString(value) : value);
    }

    boolean mayBeLeftOut() {
        return this != NAME && this != TYPE;
    }

    boolean hasWord() {
        return !word.isEmpty();
    }

    List<EStructuralFeature> features() {
        return features;
    }

    List<INode> nodes(ParameterDeclaration declaration) {
        return features.stream().flatMap(each -> NodeModelUtils.findNodesForFeature(declaration, each).stream())
                .toList();
    }
}
