// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.contentassist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.provchain.core.catalogue.CatalogueEntry;
import org.provchain.core.catalogue.ParameterType;
import org.provchain.core.chain.Instruction.SetParameter;
import org.provchain.core.chain.ServedFile;
import org.provchain.dsl.ide.cursor.NameInBlock;
import org.provchain.dsl.ide.describe.EntryDescription;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.ide.structure.ValueTexts;

/** What may be written for the parameters of a file where they stand in a table: what the text proposes, for the same models. */
public final class ParameterAssist {

    private static final String NUMBER = "-?[0-9]+";

    private final Context context;
    private final ParameterProposals proposals;
    private final Set<String> used;

    private ParameterAssist(Context context, ServedFile file) {
        this.context = context;
        this.proposals = new ParameterProposals(context.catalogue(), file.source());
        this.used = file.instructions().stream().filter(SetParameter.class::isInstance)
                .map(each -> ((SetParameter) each).name()).collect(Collectors.toSet());
    }

    /** Knows a file of a state of the project. */
    public static ParameterAssist of(Snapshot snapshot, ServedFile file) {
        return new ParameterAssist(Context.of(snapshot), file);
    }

    /**
     * The parameters that the file does not set yet, those first whose names fit best; then those whose descriptions have the
     * words.
     */
    public List<Proposal> names(String typed) {
        // SIP.Account.3.A asks for what the fourth account has
        String head = typed.substring(0, typed.lastIndexOf('.') + 1);
        List<String> block = head.isEmpty() ? List.of() : Arrays.asList(head.split("\\."));
        Map<String, Proposal> fitting = new LinkedHashMap<>();
        List<Proposal> described = new ArrayList<>();
        for (CatalogueEntry each : proposals.entries()) {
            Optional<String> inside = head.isEmpty() ? Optional.empty() : NameInBlock.of(each, block);
            String name = inside.map(rest -> head + rest)
                    .orElseGet(() -> NameInBlock.of(each, List.of()).orElseThrow());
            NameMatch match = NameMatch.of(typed, name);
            if (used.contains(name)) {
                continue;
            }
            if (match != NameMatch.NONE) {
                fitting.putIfAbsent(name, name(name, each, match, typed));
            } else if (each.description().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT))) {
                described.add(name(name, each, match, typed));
            }
        }
        List<Proposal> all = new ArrayList<>(fitting.values());
        all.sort(Comparator.comparing(Proposal::match));
        described.stream().filter(each -> !fitting.containsKey(each.text())).forEach(all::add);
        return all;
    }

    /** The values that a parameter takes, as far as they can be told: the default first, then all of a switch or an enumeration. */
    public List<Proposal> values(String name, String typed) {
        Map<String, Proposal> all = new LinkedHashMap<>();
        Optional<CatalogueEntry> known = context.catalogue().find(name);
        String plain = plain(typed);
        known.flatMap(ParameterAssist::defaultOf).ifPresent(value -> offer(all, value,
                Messages.bind(Messages.ParameterAssist_default, value), known, plain));
        for (ContentAssistEntry each : proposals.values(name)) {
            if (known.get().type() instanceof ParameterType.Secret) {
                context.secrets().forEach(
                        secret -> offer(all, ValueTexts.secret(secret), ValueTexts.secret(secret), known, plain));
            } else {
                offer(all, each.getProposal(), label(each, all), known, plain);
            }
        }
        if (known.isEmpty() || known.get().type() instanceof ParameterType.Text) {
            context.variables().forEach(each -> offer(all, ValueTexts.variable(each), ValueTexts.variable(each), known,
                    plain));
        }
        return List.copyOf(all.values());
    }

    /** The default keeps its place and says so; what an enumeration knows of it comes besides. */
    private static String label(ContentAssistEntry entry, Map<String, Proposal> all) {
        Proposal before = all.get(entry.getProposal());
        return before == null ? entry.getLabel()
                : Messages.bind(Messages.ParameterAssist_default, entry.getLabel());
    }

    private static void offer(Map<String, Proposal> all, String value, String label, Optional<CatalogueEntry> known,
            String typed) {
        if (plain(label).contains(typed)) {
            all.put(value, new Proposal(ProposalKind.VALUE, value, label, known.map(ParameterAssist::detail).orElse(""),
                    NameMatch.BEGINNING, 0, typed.length(), value.length()));
        }
    }

    private static String plain(String text) {
        return text.replace("\"", "").strip().toLowerCase(Locale.ROOT);
    }

    /** The value that a new parameter begins with: its default, else what its type has first. */
    public String first(String name) {
        Optional<CatalogueEntry> known = context.catalogue().find(name);
        Optional<String> standing = known.flatMap(ParameterAssist::defaultOf);
        if (standing.isPresent()) {
            return standing.get();
        }
        if (known.isEmpty()) {
            return ValueTexts.text("");
        }
        return switch (known.get().type()) {
        case ParameterType.Int number -> Long.toString(number.min().orElse(0));
        case ParameterType.Bool bool -> ValueTexts.onOff(false);
        case ParameterType.Enumeration some -> values(name, "").getFirst().text();
        default -> ValueTexts.text("");
        };
    }

    /** The default as it stands in a text. */
    private static Optional<String> defaultOf(CatalogueEntry entry) {
        return entry.defaultValue().map(value -> switch (entry.type()) {
        case ParameterType.Bool bool when value.matches("[01]") -> ValueTexts.onOff(value.equals("1"));
        case ParameterType.Int number when value.matches(NUMBER) -> value;
        case ParameterType.Enumeration some when value.matches(NUMBER) -> value;
        default -> ValueTexts.text(value);
        });
    }

    private static Proposal name(String name, CatalogueEntry entry, NameMatch match, String typed) {
        return new Proposal(ProposalKind.PARAMETER, name, ParameterProposals.label(name, entry), detail(entry), match,
                0,
                typed.length(), name.length());
    }

    /** Plain text: the lists of a form show no Markdown. */
    private static String detail(CatalogueEntry entry) {
        return entry.name() + "\n\n" + String.join("\n", EntryDescription.plain(entry));
    }
}
