// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.german;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.provchain.ui.german.Translations.assertGerman;
import static org.provchain.ui.german.Translations.assertNotEnglish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.dsl.ide.codemining.CodeMinings;
import org.provchain.dsl.ide.codemining.Mining;
import org.provchain.ui.editor.contentassist.ChainContentAssistProcessor;
import org.provchain.ui.editor.hover.ChainHover;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.Clipping;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenText;
import org.provchain.ui.fixture.ShownTexts;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;

/** What the editor says in German: hovers, content assist, the lines above the text, rename and the quick outline. */
@ExtendWith(NoErrorLogged.class)
class EditorTest {

    private OpenText text;

    @BeforeEach
    void open() throws IOException, CoreException {
        TestProject project = new TestProject();
        project.write("phones.csv", Chains.PHONES);
        text = new OpenText(project, Chains.SITE);
    }

    @AfterEach
    void close() throws CoreException, IOException {
        text.close();
    }

    private static List<String> lines(String html) {
        return Arrays.stream(html.split("<br/?>|</?p>|</?li>|\n"))
                .map(each -> each.replaceAll("<[^>]+>|\u2022 ", "").strip())
                .filter(each -> !each.isEmpty()).toList();
    }

    private String hover(String place) {
        ChainHover hover = new ChainHover();
        return hover.getHoverInfo(text.editor().viewer(),
                hover.getHoverRegion(text.editor().viewer(), text.offset(place)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "Disp|layName; Typ: string", "Disp|layName; Beleg: ",
            "Disp|layName; Wirksamer Wert auf", "file gen|eral; Der Einstieg der Kette.",
            "to o|wn; eine Datei f\u00fcr jedes Ger\u00e4t", "redi|rect; Schickt das Telefon zu einer anderen Datei.",
            "\"${na|me}; Variable name", "SI|P.DefaultAccount; Typ" })
    void aHover(String place, String expected) {
        List<String> said = lines(hover(place));
        assertTrue(String.join("\n", said).contains(expected), said::toString);
        assertNotEnglish(said);
    }

    @Test
    void theHoverOfAFindingWithItsFixes() throws BadLocationException {
        text.replace("DefaultAccount", "DefaultAcount");
        text.checked();
        List<String> said = lines(hover("SIP.Default|Acount"));
        assertTrue(said.containsAll(List.of("Korrekturen, Strg+1:", "In SIP.DefaultAccount \u00e4ndern",
                "PC102 mit Begr\u00fcndung unterdr\u00fccken")), said::toString);
        assertNotEnglish(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = { "redirect to own;~\n        ~",
            "Active      = on;~\n            ~", "devices from \"phones.csv\"; ~\n~",
            "Active      = on; ~\n AuthName = \"${~",
            "base    \"https://prov.example.org/;%" })
    void theInformationBesideProposals(String behind, String typed) throws BadLocationException {
        int place = text.offset(behind + "|");
        text.editor().viewer().getDocument().replace(place, 0, typed);
        text.editor().selectAndReveal(place + typed.length(), 0);
        text.checked();
        List<String> said = Arrays
                .stream(new ChainContentAssistProcessor().computeCompletionProposals(text.editor().viewer(),
                        place + typed.length()))
                .flatMap(each -> Stream.of(each.getDisplayString(), each.getAdditionalProposalInfo()))
                .filter(Objects::nonNull).flatMap(each -> lines(each).stream()).toList();
        assertNotEnglish(said);
        // a template is offered by its name and by what it is
        List<String> described = said.stream().map(each -> each.replaceFirst(".* \u2013 ", "")).toList();
        assertFalse(Translations.notGerman(described).size() == said.size(), said::toString);
    }

    @Test
    void theLinesAboveTheText() {
        text.checked();
        var document = text.editor().document().orElseThrow();
        List<String> said = CodeMinings.of(document.current().orElseThrow(), document.file()).stream()
                .map(Mining::text).toList();
        assertTrue(said.contains("Simulieren"), said::toString);
        assertNotEnglish(said);
    }

    @Test
    void renaming() throws CommandException {
        List<String> shown = new ArrayList<>();
        List<String> clipped = new ArrayList<>();
        Listener dialog = event -> {
            if (event.widget instanceof Shell shell && shell.getText().equals("Umbenennen")) {
                Display.getCurrent().asyncExec(() -> {
                    Widgets.first(shell, Text.class).setText("general");
                    shown.addAll(ShownTexts.below(shell));
                    clipped.addAll(Clipping.below(shell));
                    shell.close();
                });
            }
        };
        Display.getCurrent().addFilter(SWT.Show, dialog);
        try {
            text.checked();
            text.go("file o|wn");
            text.run("org.provchain.ui.editor.rename");
        } finally {
            Display.getCurrent().removeFilter(SWT.Show, dialog);
        }
        assertTrue(shown.contains("Es gibt schon eine Datei 'general'."), shown::toString);
        assertGerman(shown, "OK", "Cancel");
        assertEquals(List.of(), clipped);
    }

    @Test
    void theQuickOutline() throws CommandException {
        text.run("org.provchain.ui.editor.quickOutline");
        Ui.settle();
        Shell popup = Arrays.stream(Display.getCurrent().getShells())
                .filter(each -> each != Ui.window().getShell() && each.isVisible()).findFirst().orElseThrow();
        assertTrue(ShownTexts.below(popup).contains("tippen zum Filtern, Enter springt hin"),
                () -> ShownTexts.below(popup).toString());
        popup.close();
    }
}
