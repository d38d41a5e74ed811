// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.contentassist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    private static final String TOP_LEVEL = "devices";
    private static final String IN_FILE = "SIP.DefaultAccount";

    private final Context context;

    /**
     * @param context what is known beyond the text
     */
    public ContentAssist(Context context) {
        this.context = context;
    }

    /**
     * @param catalogue what is known of parameters
     */
    public ContentAssist(Catalogue catalogue) {
        this(Context.of(catalogue));
    }

    /**
     * The proposals, the best first.
     *
     * @param text   the whole text
     * @param offset the place of the cursor, 0 to the length of the text
     */
    public List<Proposal> at(String text, int offset) {
        Optional<InString> string = InString.at(context, text, offset);
        if (string.isPresent()) {
            return string.get().proposals((rest, place) -> entries(Surroundings.of(rest, place)));
        }
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
        boolean dollar = begin > 1 && text.startsWith("${", begin - 2);
        if (dollar) {
            return variables(text, typed, begin - 2, end);
        }
        List<ContentAssistEntry> entries = entries(
                Surroundings.of(text.substring(0, begin) + text.substring(end), begin));
        for (ContentAssistEntry entry : entries) {
            NameMatch match = NameMatch.of(typed, entry.getProposal());
            if (match != NameMatch.NONE) {
                proposals.putIfAbsent(entry.getProposal(),
                        new Proposal(kind(entry), entry.getProposal(),
                                entry.getLabel() == null ? entry.getProposal() : entry.getLabel(),
                                entry.getDocumentation() == null ? "" : entry.getDocumentation(), match, begin,
                                end - begin, entry.getProposal().length()));
            }
        }
        List<Proposal> all = new ArrayList<>(proposals.values());
        templates(entries, typed, text, begin, end).forEach(all::add);
        return all.stream().sorted(Comparator.comparing(Proposal::match)).toList();
    }

    private List<Proposal> variables(String text, String typed, int begin, int end) {
        int close = end < text.length() && text.charAt(end) == '}' ? end + 1 : end;
        return context.variables().stream().filter(each -> NameMatch.of(typed, each) != NameMatch.NONE)
                .map(each -> "${" + each + "}").map(each -> new Proposal(ProposalKind.VARIABLE, each, each, "",
                        NameMatch.BEGINNING, begin, close - begin, each.length()))
                .toList();
    }

    private static ProposalKind kind(ContentAssistEntry entry) {
        if (entry.getSource() instanceof ProposalKind kind) {
            return kind;
        }
        return ContentAssistEntry.KIND_REFERENCE.equals(entry.getKind()) ? ProposalKind.NAME : ProposalKind.KEYWORD;
    }

    /** The templates that fit where these entries fit. */
    private static List<Proposal> templates(List<ContentAssistEntry> entries, String typed, String text, int begin,
            int end) {
        Set<String> fitting = entries.stream().map(ContentAssistEntry::getProposal).collect(Collectors.toSet());
        Set<Templates> found = EnumSet.noneOf(Templates.class);
        if (fitting.contains(TOP_LEVEL)) {
            found.addAll(Templates.OF_TEXTS);
        }
        if (fitting.contains("file") && !fitting.contains(TOP_LEVEL)) {
            found.add(Templates.FILE);
        }
        if (fitting.contains("settings") && !fitting.contains(TOP_LEVEL)) {
            found.add(Templates.SETTINGS);
        }
        if (fitting.contains(IN_FILE)) {
            found.add(Templates.ACCOUNT);
            if (fitting.contains("firmware")) {
                found.add(Templates.FIRMWARE);
            }
        }
        String indent = text.substring(text.lastIndexOf('\n', begin - 1) + 1, begin);
        return found.stream().filter(each -> indent.isBlank() && NameMatch.of(typed, each.word()) != NameMatch.NONE)
                .map(each -> each.proposal(typed, indent, begin, end - begin)).toList();
    }

    static boolean isOfWord(char each) {
        return Character.isLetterOrDigit(each) || each == '_' || each == '.' || each == '-';
    }

    private List<ContentAssistEntry> entries(Surroundings place) {
        String text = place.text();
        int offset = place.offset();
        Injector injector = ProvchainIdeSetup.services();
        XtextResource resource = parse(text, injector);
        ContentAssistContextFactory contexts = injector.getInstance(ContentAssistContextFactory.class);
        contexts.setPool(Direct.POOL);
        ContentAssistContext[] found = contexts.create(text, new TextRegion(offset, 0), offset, resource);
        Collected collected = new Collected();
        ProvchainProposals provider = injector.getInstance(ProvchainProposals.class);
        provider.use(context);
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

        private final List<Weighed> all = new ArrayList<>();

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
