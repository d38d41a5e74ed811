// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.quickfix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.provchain.core.checks.Check;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.project.LocatedFinding;

/** The changes that mend a finding, by the check that found it. */
public final class QuickFixes {

    private static final Map<Check, List<Function<Fixing, List<QuickFix>>>> BY_CHECK = new EnumMap<>(Map.ofEntries(
            Map.entry(Check.PC002, List.of(NameFixes::reference)),
            Map.entry(Check.PC101, List.of(NameFixes::parameter, HouseCatalogueFix::of)),
            Map.entry(Check.PC102, List.of(NameFixes::parameter)),
            Map.entry(Check.PC108, List.of(RepetitionFixes::twice)),
            Map.entry(Check.PC110, List.of(RepetitionFixes::repeated)),
            Map.entry(Check.PC202, List.of(MissingFileFixes::of)),
            Map.entry(Check.PC205, List.of(NameFixes::reference)),
            Map.entry(Check.PC212, List.of(LocationFixes::of)),
            Map.entry(Check.PC301, List.of(UrlFixes::of)),
            Map.entry(Check.PC302, List.of(UrlFixes::placeholder)),
            Map.entry(Check.PC303, List.of(UrlFixes::of)),
            Map.entry(Check.PC404, List.of(SecretFix::of)),
            Map.entry(Check.PC501, List.of(FirmwareCheckFix::of)),
            Map.entry(Check.PC504, List.of(MacFixes::emptyAttribute)),
            Map.entry(Check.PC701, List.of(MacFixes::inText))));

    private QuickFixes() {
    }

    /** The checks whose findings have fixes of their own. */
    public static Set<Check> checks() {
        return Set.copyOf(BY_CHECK.keySet());
    }

    /** Whether findings of a check may have fixes: their own, or the suppression. */
    public static boolean mayHave(Check check) {
        return BY_CHECK.containsKey(check) || canBeSilenced(check);
    }

    /** What the parser and the linker find cannot be. */
    private static boolean canBeSilenced(Check check) {
        return check.compareTo(Check.PC101) >= 0;
    }

    /**
     * The fixes of a finding, the likeliest first, and at the end the suppression where the text can hold one.
     *
     * @param snapshot the state of the project in which it was found
     */
    public static List<QuickFix> of(Snapshot snapshot, LocatedFinding finding) {
        Optional<Check> check = Check.find(finding.code());
        Optional<Fixing> fixing = Fixing.of(snapshot, finding);
        if (check.isEmpty()) {
            return List.of();
        }
        if (fixing.isEmpty()) {
            return check.get() == Check.PC701 ? MacFixes.inTable(finding) : List.of();
        }
        List<QuickFix> fixes = new ArrayList<>();
        BY_CHECK.getOrDefault(check.get(), List.of()).forEach(each -> fixes.addAll(each.apply(fixing.get())));
        if (canBeSilenced(check.get())) {
            fixes.addAll(SuppressionFix.of(fixing.get()));
        }
        return List.copyOf(fixes);
    }
}
