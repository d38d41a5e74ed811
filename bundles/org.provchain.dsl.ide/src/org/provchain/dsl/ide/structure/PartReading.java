// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.provchain.core.catalogue.CatalogueReader;
import org.provchain.dsl.ProvchainStandaloneSetup;
import org.provchain.model.CatalogueDeclaration;
import org.provchain.model.ChainText;
import org.provchain.model.ParameterDeclaration;

/** A part that was typed, read in a declaration that has no other, so that nothing else comes into the text with it. */
final class PartReading {

    private static final String BEFORE = "catalogue typed { ";
    private static final String BEHIND = " }";
    private static final Path NOWHERE = Path.of("typed");

    private PartReading() {
    }

    /** The words of a part; a source comes with the label that counts where there is none. */
    static PartWords read(DeclarationPart part, String value, boolean withLabel) throws ChangeRefused {
        String written = part.written(value);
        String text = switch (part) {
        case NAME -> written + " : string";
        case TYPE -> "Typed : " + written;
        case SOURCE -> "Typed : string evidence OPEN " + written;
        default -> "Typed : string " + written;
        };
        IParser parser = ProvchainStandaloneSetup.injector().getInstance(IParser.class);
        IParseResult result = parser.parse(new StringReader(BEFORE + text + BEHIND));
        ParameterDeclaration declaration = declaration(result).filter(each -> holdsOnly(each, part))
                .orElseThrow(() -> new ChangeRefused(Messages.bind(refusal(part), value)));
        Site site = new Site(NOWHERE, result.getRootNode());
        PartWords words = PartWords.of(site, declaration, part);
        return withLabel ? new PartWords(site, site.leaves().subList(
                site.leafAt(PartWords.of(site, declaration, DeclarationPart.EVIDENCE).begin()),
                site.leafAt(words.end() - 1) + 1)) : words;
    }

    private static Optional<ParameterDeclaration> declaration(IParseResult result) {
        return !result.hasSyntaxErrors() && result.getRootASTElement() instanceof ChainText root
                && root.getElements().size() == 1
                && root.getElements().getFirst() instanceof CatalogueDeclaration catalogue
                && catalogue.getParameters().size() == 1 && CatalogueReader.read(catalogue).faults().isEmpty()
                        ? Optional.of(catalogue.getParameters().getFirst())
                        : Optional.empty();
    }

    private static boolean holdsOnly(ParameterDeclaration declaration, DeclarationPart part) {
        Set<DeclarationPart> others = EnumSet
                .complementOf(EnumSet.of(DeclarationPart.NAME, DeclarationPart.TYPE, part));
        if (part == DeclarationPart.SOURCE) {
            others.remove(DeclarationPart.EVIDENCE);
        }
        return declaration.getIndexLimits().isEmpty() && !part.nodes(declaration).isEmpty()
                && others.stream().allMatch(each -> each.nodes(declaration).isEmpty());
    }

    private static String refusal(DeclarationPart part) {
        return switch (part) {
        case NAME -> Messages.PartReading_no_name;
        case TYPE -> Messages.PartReading_no_type;
        case MODELS -> Messages.PartReading_no_models;
        case SINCE -> Messages.PartReading_no_firmware;
        case EVIDENCE -> Messages.PartReading_no_evidence;
        default -> Messages.PartReading_no_text;
        };
    }
}
