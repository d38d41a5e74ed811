// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.util.CancelIndicator;
import org.provchain.dsl.scoping.OtherTexts;

/**
 * A text that was parsed and linked. From now on it is only read, by several threads and for several states of the project.
 *
 * @param parsed   what was parsed, with its references resolved
 * @param answers  what it was told of the other texts
 * @param findings what was found in it; rests on the text and on the answers alone
 */
record ReadText(ParsedText parsed, Answers answers, List<LocatedFinding> findings) {

    /** Links a text that was just parsed with the things of a project, its own among them. */
    static ReadText link(ParsedText parsed, Things things) {
        Lookups lookups = new Lookups(parsed.resource(), things);
        OtherTexts.during(parsed.resource(), lookups,
                () -> parsed.resource().resolveLazyCrossReferences(CancelIndicator.NullImpl));
        List<LocatedFinding> findings = new ArrayList<>();
        parsed.unreadable().ifPresent(findings::add);
        findings.addAll(TextFindings.of(parsed.resource(), parsed.file()));
        return new ReadText(parsed, lookups.answers(), List.copyOf(findings));
    }

    /** Whether linking it with these things would come to the same. */
    boolean holdsAmong(Things things) {
        return answers.holdFor(parsed.resource(), things);
    }
}
