// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.provchain.core.checks.Check;
import org.provchain.core.project.Severity;

/** What the parser and the linker say of a text. */
final class SourceFindings {

    private SourceFindings() {
    }

    /** The findings of a text whose references have been resolved. On a line that cannot be read, names are not reported. */
    static List<LocatedFinding> of(XtextResource resource, Path file) {
        Set<Integer> broken = new HashSet<>();
        for (Diagnostic each : resource.getErrors()) {
            if (each instanceof XtextSyntaxDiagnostic) {
                broken.add(each.getLine());
            }
        }
        return resource.getErrors().stream()
                .filter(each -> each instanceof XtextSyntaxDiagnostic || !broken.contains(each.getLine()))
                .map(each -> finding(each, file, resource)).toList();
    }

    private static LocatedFinding finding(Diagnostic diagnostic, Path file, XtextResource resource) {
        if (diagnostic instanceof AbstractDiagnostic located) {
            String code = Check.find(String.valueOf(located.getCode())).orElse(Check.PC001).code();
            TextRegion region = TextRegions.of(resource.getParseResult().getRootNode(), located.getOffset(),
                    located.getLength());
            List<String> data = located.getData() == null ? List.of() : List.of(located.getData());
            return new LocatedFinding(file, region, Severity.ERROR, code, diagnostic.getMessage(), data);
        }
        return new LocatedFinding(file, TextRegion.START, Severity.ERROR, Check.PC001.code(), diagnostic.getMessage(),
                List.of());
    }
}
