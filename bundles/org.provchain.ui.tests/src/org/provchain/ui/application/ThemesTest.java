// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.EditorsUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.provchain.ui.editor.presentation.TextStyle;
import org.provchain.ui.editor.text.ChainTextEditor;
import org.provchain.ui.fixture.Contrast;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Theme;
import org.provchain.ui.fixture.Ui;

/** The light and the dark theme, switched while a text is open. */
@ExtendWith(NoErrorLogged.class)
class ThemesTest {

    private static final String CHAIN = """
            // of the site
            chain site {
                dialect maxwell 1.1
                product mx3b
                base    "https://prov.example.org/"
                entry   general

                file general "provisioning.xml" {
                    SIP.DefaultAccount = 0
                }
            }
            """;
    private static final double READABLE = 4.5;
    private static final double FAINT = 3;

    private TestProject project;
    private ChainTextEditor editor;

    @BeforeEach
    void open() throws IOException, CoreException {
        Theme.LIGHT.use();
        project = new TestProject();
        editor = project.open(project.write("site.chain", CHAIN));
    }

    @AfterEach
    void close() throws CoreException, IOException {
        Theme.LIGHT.use();
        project.close();
    }

    private StyledText text() {
        return editor.viewer().getTextWidget();
    }

    private static RGB colour(TextStyle style) {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry()
                .getRGB(style.colour());
    }

    private static Map<TextStyle, RGB> colours() {
        Map<TextStyle, RGB> colours = new EnumMap<>(TextStyle.class);
        Arrays.stream(TextStyle.values()).forEach(each -> colours.put(each, colour(each)));
        return colours;
    }

    private static RGB annotation(String name) {
        return PreferenceConverter.getColor(EditorsUI.getPreferenceStore(),
                "org.provchain.ui.editor." + name + ".colour");
    }

    private RGB shown(String word) {
        StyleRange range = text().getStyleRangeAtOffset(text().getText().indexOf(word));
        return range == null || range.foreground == null ? text().getForeground().getRGB()
                : range.foreground.getRGB();
    }

    private void assertShown(Theme theme) {
        Ui.until("the text is painted " + theme,
                () -> shown("dialect").equals(colour(TextStyle.KEYWORD))
                        && shown("// of").equals(colour(TextStyle.COMMENT))
                        && shown("\"https").equals(colour(TextStyle.STRING))
                        && shown("SIP.").equals(colour(TextStyle.PARAMETER)));
        Ui.until("the background is " + theme,
                () -> theme == Theme.DARK == Contrast.luminance(text().getBackground().getRGB()) < 0.2);
        assertTrue(Contrast.ratio(text().getForeground().getRGB(), text().getBackground().getRGB()) > READABLE);
    }

    @Test
    void theOpenTextFollowsTheThemeThereAndBack() {
        assertShown(Theme.LIGHT);
        Map<TextStyle, RGB> light = colours();
        RGB background = text().getBackground().getRGB();
        RGB occurrence = annotation("occurrence");
        Theme.DARK.use();
        assertShown(Theme.DARK);
        for (TextStyle each : TextStyle.values()) {
            assertNotEquals(light.get(each), colour(each), each.name());
        }
        Theme.LIGHT.use();
        assertShown(Theme.LIGHT);
        assertEquals(light, colours());
        assertEquals(background, text().getBackground().getRGB());
        assertEquals(occurrence, annotation("occurrence"));
    }

    @ParameterizedTest
    @EnumSource
    void findingsAndOccurrencesAreMarkedInColoursThatCanBeSeen(Theme theme) {
        theme.use();
        assertShown(theme);
        for (String each : List.of("error", "warning", "info")) {
            double ratio = Contrast.ratio(annotation(each), text().getBackground().getRGB());
            assertTrue(ratio >= FAINT, each + " in " + theme + ": " + ratio);
        }
        for (String each : List.of("occurrence", "occurrence.declared")) {
            for (TextStyle style : EnumSet.complementOf(EnumSet.of(TextStyle.OVERRIDDEN))) {
                double ratio = Contrast.ratio(annotation(each), colour(style));
                assertTrue(ratio >= FAINT, style + " on " + each + " in " + theme + ": " + ratio);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyColourCanBeReadOnTheBackgroundOfTheText(Theme theme) {
        theme.use();
        assertShown(theme);
        RGB background = text().getBackground().getRGB();
        for (TextStyle each : TextStyle.values()) {
            double ratio = Contrast.ratio(colour(each), background);
            assertTrue(ratio >= (each == TextStyle.OVERRIDDEN ? FAINT : READABLE),
                    String.format(Locale.ROOT, "%s in %s: %.2f %s on %s", each, theme, ratio, colour(each),
                            background));
        }
    }
}
