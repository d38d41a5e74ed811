// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.contentassist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.inject.Injector;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.StringInputStream;
import org.eclipse.xtext.util.TextRegion;
import org.provchain.core.catalogue.Catalogue;
import org.provchain.dsl.ide.ProvchainIdeSetup;

/**
 * Says what may be written at a place of a text. The word at the place is taken out before the text is read, so that what stands
 * around it is whole; what was typed is then compared with everything that may stand there.
 */
public final class ContentAssist {

    private static final URI TEXT = URI.createURI("provchain:/typed.chain");

    private final Catalogue catalogue;

    /**
     * @param catalogue what is known of parameters
     */
    public ContentAssist(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The proposals, the best first.
     *
     * @param text   the whole text
     * @param offset the place of the cursor, 0 to the length of the text
     */
    public List<Proposal> at(String text, int offset) {
        int begin = offset;
        while (begin > 0 && isOfWord(text.charAt(begin - 1))) {
            begin--;
        }
        int end = offset;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        String typed = text.substring(begin, offset);
        Map<String, Proposal> proposals = new LinkedHashMap<>();
        for (ContentAssistEntry entry : entries(text.substring(0, begin) + text.substring(end), begin)) {
            NameMatch match = NameMatch.of(typed, entry.getProposal());
            if (match != NameMatch.NONE) {
                proposals.putIfAbsent(entry.getProposal(),
                        new Proposal(entry.getProposal(),
                                entry.getLabel() == null ? entry.getProposal() : entry.getLabel(),
                                entry.getDocumentation() == null ? "" : entry.getDocumentation(), match, begin,
                                end - begin));
            }
        }
        return proposals.values().stream().sorted(Comparator.comparing(Proposal::match)).toList();
    }

    private static boolean isOfWord(char each) {
        return Character.isLetterOrDigit(each) || each == '_' || each == '.' || each == '-';
    }

    private List<ContentAssistEntry> entries(String text, int offset) {
        Injector injector = ProvchainIdeSetup.services();
        XtextResource resource = parse(text, injector);
        ContentAssistContextFactory contexts = injector.getInstance(ContentAssistContextFactory.class);
        contexts.setPool(Direct.POOL);
        ContentAssistContext[] found = contexts.create(text, new TextRegion(offset, 0), offset, resource);
        Collected collected = new Collected();
        ProvchainProposals provider = injector.getInstance(ProvchainProposals.class);
        provider.use(catalogue);
        provider.createProposals(List.of(found), collected);
        return collected.inOrder();
    }

    private static XtextResource parse(String text, Injector injector) {
        XtextResource resource = (XtextResource) injector.getInstance(XtextResourceSet.class).createResource(TEXT);
        try {
            resource.load(new StringInputStream(text, StandardCharsets.UTF_8.name()),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return resource;
    }

    /** The entries with their weight, the heaviest first, as they came where the weight is one. */
    private static final class Collected implements IIdeContentProposalAcceptor {

        private record Weighed(ContentAssistEntry entry, int weight) {
        }

        private final List<Weighed> all = new java.util.ArrayList<>();

        @Override
        public void accept(ContentAssistEntry entry, int priority) {
            if (entry != null) {
                all.add(new Weighed(entry, priority));
            }
        }

        @Override
        public boolean canAcceptMoreProposals() {
            return true;
        }

        List<ContentAssistEntry> inOrder() {
            return all.stream().sorted(Comparator.comparingInt(Weighed::weight).reversed()).map(Weighed::entry)
                    .toList();
        }
    }
}
