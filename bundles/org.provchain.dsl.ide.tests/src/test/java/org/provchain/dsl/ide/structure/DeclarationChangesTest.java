// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.model.CatalogueDeclaration;
import org.provchain.model.ParameterDeclaration;

/** What a catalogue says of parameters, with the comments around it. */
class DeclarationChangesTest {

    private static final String FULL = "House.[0..3].Lamp /* n */ : int [0..9] /* t */ default 5 // d\n"
            + "        models /* m */ at least Maxwell2, /* both */ Maxwell3 index 0..1 on Maxwell2 // i\n"
            + "        since \"2.14.5\" evidence USED from \"our phones\" /* e */ \"The lamp.\" // end";

    @TempDir
    private Path folder;

    private static CatalogueDeclaration catalogue(Texts texts) {
        return texts.snapshot().project().catalogues().getFirst();
    }

    private static ParameterDeclaration last(Texts texts) {
        return catalogue(texts).getParameters().getLast();
    }

    private static TextChange set(Texts texts, DeclarationPart part, String value) throws ChangeRefused {
        return DeclarationChanges.set(texts.snapshot(), last(texts), part, value);
    }

    private static String around(String declaration) {
        return "// top\ncatalogue house extends maxwell {\n    // one\n    House.First : bool // first\n\n    // lamp\n    "
                + declaration.replace("\\n", "\n") + "\n    // below\n}\n\n// bottom\n";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "NAME|House.Light|House.[0..3].Lamp|House.Light",
            "TYPE|int [0..7]|[0..9]|[0..7]", "TYPE|int|int [0..9]|int", "TYPE|bool|int [0..9]|bool",
            "DEFAULT|7|default 5|default 7", "DEFAULT|high|default 5|default \"high\"",
            "DEFAULT|\"a b\"|default 5|default \"a b\"",
            "MODELS|at least Maxwell2|Maxwell2, /* both */ Maxwell3|Maxwell2",
            "MODELS|at least Maxwell2, Maxwell3, Maxwell4|Maxwell3 index|Maxwell3, Maxwell4 index",
            "MODELS|Maxwell2, Maxwell3|at least Maxwell2|Maxwell2",
            "MODELS|at least Maxwell4, Maxwell3|at least Maxwell2|at least Maxwell4",
            "SINCE|2.24.0|2.14.5|2.24.0", "EVIDENCE|DOC|USED|DOC", "SOURCE|a \"test\"|our phones|a \\\"test\\\"",
            "DESCRIPTION|Light.|The lamp.|Light.",
            "DEFAULT|~~|~ default 5~|~~", "SINCE|~~|~since \"2.14.5\" ~|~~",
            "EVIDENCE|~~|~evidence USED from \"our phones\" ~|~~", "SOURCE|~~|~from \"our phones\" ~|~~",
            "DESCRIPTION|~~|~\"The lamp.\" ~|~~" })
    void aPartOfMany(String part, String value, String old, String now) throws ChangeRefused {
        String before = around(FULL);
        String after = before.replace(old, now);
        assertEquals(before.length() + now.length() - old.length(), after.length(), "it is there once");
        Texts.checkLoose(folder, before, texts -> set(texts, DeclarationPart.valueOf(part), value), after);
    }

    @Test
    void modelsThatGoLeaveTheLimitsOfTheIndex() throws ChangeRefused {
        Texts.checkLoose(folder, around("A.[0..3] : bool models Maxwell2 index 0..1 on Maxwell2"),
                texts -> set(texts, DeclarationPart.MODELS, ""), around("A.[0..3] : bool index 0..1 on Maxwell2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = { "DEFAULT|1|A : bool|A : bool default 1",
            "DEFAULT|1|A : bool // c|A : bool default 1 // c",
            "MODELS|Maxwell2|A : bool default 1|A : bool default 1 models Maxwell2",
            "DEFAULT|1|A : bool models Maxwell2|A : bool default 1 models Maxwell2",
            "SINCE|2.1|A.[0..3] : bool models Maxwell2 index 0..1 on Maxwell2|A.[0..3] : bool models Maxwell2 index 0..1 on Maxwell2 since \"2.1\"",
            "EVIDENCE|INF|A : bool \"Text.\"|A : bool evidence INF \"Text.\"",
            "SOURCE|us|A : bool evidence INF \"Text.\"|A : bool evidence INF from \"us\" \"Text.\"",
            "SOURCE|us|A : bool \"Text.\"|A : bool evidence OPEN from \"us\" \"Text.\"",
            "DESCRIPTION|Text.|A : enum { 0 \"off\", 1 \"on\" } // c|A : enum { 0 \"off\", 1 \"on\" } \"Text.\" // c",
            "TYPE|enum { 0 \"off\", 1 \"on\", ... }|A : enum { 0 \"off\",\\n        1 \"on\" // two\\n    }|A : enum { 0 \"off\",\\n        1 \"on\", ... // two\\n    }",
            "TYPE|enum { 0 \"off\", 2 \"on\" }|A : enum { 0 \"off\", // one\\n        1 \"on\" // two\\n    }|A : enum { 0 \"off\", // one\\n        2 \"on\" // two\\n    }",
            "TYPE|enum { 0 \"off\" }|A : enum { 0 \"off\" /* c */, 1 \"on\", ... }|A : enum { 0 \"off\" /* c */ }",
            "TYPE|enum { 1 \"on\" }|A : enum { /* c */ 0 \"off\", 1 \"on\" }|A : enum { /* c */ 1 \"on\" }",
            "SINCE|~~|A : bool\\n        since \"2.1\"\\n        \"Text.\"|A : bool\\n        \"Text.\"" })
    void aPartOfFew(String part, String value, String before, String after) throws ChangeRefused {
        Texts.checkLoose(folder, around(before), texts -> set(texts, DeclarationPart.valueOf(part), value),
                around(after));
    }

    @Test
    void whatIsThereAlreadyChangesNothing() throws ChangeRefused {
        Texts texts = Texts.of(folder, around(FULL));
        for (DeclarationPart each : DeclarationPart.values()) {
            assertEquals(List.of(), set(texts, each, each.text(last(texts))).replacements(), each.name());
        }
    }

    @Test
    void partsAreShownAsTheyAreTyped() {
        Texts texts = Texts.of(folder, around(FULL));
        assertEquals(
                List.of("House.[0..3].Lamp", "int [0..9]", "5", "at least Maxwell2, Maxwell3", "2.14.5", "USED",
                        "our phones", "The lamp."),
                List.of(DeclarationPart.values()).stream().map(each -> each.text(last(texts))).toList());
        assertEquals("", DeclarationPart.EVIDENCE.text(catalogue(texts).getParameters().getFirst()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = { "NAME|~~|This is no name of a parameter",
            "NAME|models|This is no name", "NAME|A.[3..0]|This is no name", "NAME|A : bool B|This is no name",
            "NAME|House.First|The catalogue house has House.First already.", "TYPE|~~|This is no type",
            "TYPE|number|This is no type: number.", "TYPE|bool default 1|This is no type",
            "TYPE|bool } catalogue x {|This is no type", "TYPE|bool // c|This is no type",
            "TYPE|int [9..0]|This is no type",
            "DEFAULT|\"a\" since \"2\"|This cannot stand here",
            "MODELS|Maxwell9|These are no models: Maxwell9. Write their names with commas between them, after 'at least'",
            "MODELS|Maxwell2 index 0..1 on Maxwell2|These are no models", "MODELS|at least|These are no models",
            "SINCE|soon|This is no version of a firmware", "EVIDENCE|MAYBE|This is no label of evidence",
            "EVIDENCE|DOC from \"x\"|This is no label of evidence" })
    void whatIsNotLegalIsRefused(String part, String value, String refusal) {
        String said = Texts.refusal(Texts.of(folder, around(FULL)),
                texts -> set(texts, DeclarationPart.valueOf(part), value)).orElse("");
        assertEquals(refusal, said.substring(0, Math.min(refusal.length(), said.length())));
    }

    @Test
    void aDeclarationIsAddedBehindTheLast() throws ChangeRefused {
        Texts.checkLoose(folder, around("A : bool // last"),
                texts -> DeclarationChanges.add(texts.snapshot(), catalogue(texts), "House.[*].Key", "string"),
                around("A : bool // last\n    House.[*].Key : string"));
        Texts.check(folder, "catalogue house extends maxwell {\n}\n",
                texts -> DeclarationChanges.add(texts.snapshot(), catalogue(texts), "A", "bool"),
                "catalogue house extends maxwell {\n    A : bool\n}\n");
        Texts.checkLoose(folder, "catalogue house { A : bool }",
                texts -> DeclarationChanges.add(texts.snapshot(), catalogue(texts), "B", "int [0..3]"),
                "catalogue house { A : bool B : int [0..3] }");
    }

    @Test
    void whatIsAddedIsLegalAndNew() {
        Texts texts = Texts.of(folder, around(FULL));
        assertEquals("The catalogue house has House.First already.", Texts.refusal(texts,
                each -> DeclarationChanges.add(each.snapshot(), catalogue(each), "House.First", "bool")).orElse(""));
        assertEquals("This is no type: x.", Texts.refusal(texts,
                each -> DeclarationChanges.add(each.snapshot(), catalogue(each), "A", "x")).orElse("")
                .substring(0, 19));
    }

    @Test
    void aDeclarationGoesWithItsComments() throws ChangeRefused {
        Texts.checkLoose(folder, around("A : bool // last"),
                texts -> DeclarationChanges.remove(texts.snapshot(), List.of(last(texts))),
                "// top\ncatalogue house extends maxwell {\n    // one\n    House.First : bool // first\n\n    // below\n}\n\n// bottom\n");
        Texts.checkLoose(folder, around("A : bool // last"),
                texts -> DeclarationChanges.remove(texts.snapshot(), catalogue(texts).getParameters()),
                "// top\ncatalogue house extends maxwell {\n    // below\n}\n\n// bottom\n");
    }

    @Test
    void aTextWithSyntaxErrorsIsLeftAlone() {
        Texts texts = Texts.of(folder, around("A : bool\n    B :"));
        for (Texts.Operation each : List.<Texts.Operation>of(any -> set(any, DeclarationPart.DEFAULT, "1"),
                any -> DeclarationChanges.add(any.snapshot(), catalogue(any), "C", "bool"),
                any -> DeclarationChanges.remove(any.snapshot(), List.of(last(any))))) {
            assertEquals("The text site.chain has syntax errors; mend them first.",
                    Texts.refusal(texts, each).orElse(""));
        }
    }
}
