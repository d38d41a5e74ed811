// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.german;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provchain.ui.build.FindingMarkers;
import org.provchain.ui.editor.annotations.FindingAnnotation;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenText;
import org.provchain.ui.fixture.Ui;

/** The labels of every kind of quick fix in German, in the editor and in Problems. */
@ExtendWith(NoErrorLogged.class)
class QuickFixesTest {

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("org.provchain.ui.fixture.FixCases#all")
    void theLabels(String code, String english, String before, String after) throws IOException, CoreException {
        try (OpenText text = new OpenText(before)) {
            Ui.until("it is found", () -> text.findings().contains(code) && text.project().markers().contains(code));
            FindingAnnotation found = text.annotations().stream().filter(FindingAnnotation.class::isInstance)
                    .map(FindingAnnotation.class::cast).filter(each -> each.finding().code().equals(code)).findFirst()
                    .orElseThrow();
            text.editor().selectAndReveal(text.editor().viewer().getAnnotationModel().getPosition(found).offset, 0);
            List<String> offered = text.fixes().stream().map(ICompletionProposal::getDisplayString).toList();
            assertTrue(!offered.isEmpty());
            assertEquals(List.of(), Translations.notGerman(offered));
            IMarker marker = Arrays.stream(text.project().project()
                    .findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE))
                    .filter(each -> each.getAttribute(FindingMarkers.CODE, "").equals(code)).findFirst().orElseThrow();
            List<String> inProblems = Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker))
                    .map(IMarkerResolution::getLabel).toList();
            assertTrue(!inProblems.isEmpty());
            assertEquals(List.of(), Translations.notGerman(inProblems));
        }
    }
}
