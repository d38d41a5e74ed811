// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.formatting2;

import java.util.List;

import com.google.inject.Injector;
import com.google.inject.Key;
import org.eclipse.xtext.formatting2.FormatterPreferences;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.preferences.TypedPreferenceValues;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;

/** Lays out a whole text. */
public final class TextLayout {

    private TextLayout() {
    }

    /**
     * The text in its standard layout.
     *
     * @param text     a text without syntax errors
     * @param injector the language
     * @throws IllegalArgumentException if the text has syntax errors, since nothing may be lost
     */
    public static String format(XtextResource text, Injector injector) {
        return ended(layout(text, injector, List.of()));
    }

    /**
     * The text with a part of it in its standard layout.
     *
     * @param text     a text without syntax errors
     * @param injector the language
     * @param part     the part that is laid out; the rest stays to the byte
     * @throws IllegalArgumentException if the text has syntax errors, since nothing may be lost
     */
    public static String format(XtextResource text, Injector injector, ITextRegion part) {
        return layout(text, injector, List.of(part));
    }

    private static String layout(XtextResource text, Injector injector, List<ITextRegion> parts) {
        if (text.getParseResult() == null || text.getParseResult().hasSyntaxErrors()) {
            throw new IllegalArgumentException("a text with syntax errors keeps its layout");
        }
        IPreferenceValuesProvider preferences = injector
                .getInstance(Key.get(IPreferenceValuesProvider.class, FormatterPreferences.class));
        ITextRegionAccess regions = injector.getInstance(TextRegionAccessBuilder.class).forNodeModel(text).create();
        FormatterRequest request = injector.getInstance(FormatterRequest.class).setTextRegionAccess(regions)
                .setAllowIdentityEdits(false)
                .setPreferences(TypedPreferenceValues.castOrWrap(preferences.getPreferenceValues(text)));
        parts.forEach(request::addRegion);
        List<ITextReplacement> replacements = injector.getInstance(IFormatter2.class).format(request);
        return regions.getRewriter().renderToString(replacements);
    }

    /** A text ends with its line; a comment may be the last thing in it, which the language does not see. */
    private static String ended(String text) {
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }
}
