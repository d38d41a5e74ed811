// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.resource.XtextResource;
import org.provchain.model.ChainText;

/** What is found in one text before the checks look at all of them. */
final class TextFindings {

    private TextFindings() {
    }

    /** The findings of a text whose references have been resolved. */
    static List<LocatedFinding> of(XtextResource resource, Path file) {
        List<LocatedFinding> findings = new ArrayList<>(SourceFindings.of(resource, file));
        if (!resource.getContents().isEmpty() && resource.getContents().getFirst() instanceof ChainText text) {
            findings.addAll(RepeatedHeaders.of(text, file));
        }
        return findings;
    }
}
