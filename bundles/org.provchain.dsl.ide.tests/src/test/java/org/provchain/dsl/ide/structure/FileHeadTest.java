// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.core.chain.Credentials;
import org.provchain.core.chain.ServedFile;
import org.provchain.dsl.ide.edit.TextChange;

/** What stands between a file's kind and its brace, one word at a time. */
class FileHeadTest {

    @TempDir
    private Path folder;

    private static TextChange change(Texts texts, String what) throws ChangeRefused {
        ServedFile file = texts.file("a");
        String word = what.substring(0, what.indexOf(' '));
        String value = what.substring(word.length() + 1).strip();
        Optional<String> given = Optional.of(value).filter(each -> !each.equals("-"));
        return switch (word) {
        case "location" -> FileHead.location(texts.snapshot(), file, value);
        case "each" -> FileHead.forEachDevice(texts.snapshot(), file, value.equals("on"));
        case "protected" -> FileHead.protection(texts.snapshot(), file, switch (value) {
        case "none" -> new Credentials.None();
        case "configured" -> new Credentials.Configured();
        case "device" -> new Credentials.OfDevice();
        default -> new Credentials.User(value, "digest");
        });
        case "product" -> FileHead.product(texts.snapshot(), file, given);
        default -> FileHead.macAddress(texts.snapshot(), file, given);
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "location b/\"x\".xml | a \"a.xml\" /* c */ { | a \"b/\\\"x\\\".xml\" /* c */ {",
            "location b.xml | a /* c */ { | a \"b.xml\" /* c */ {",
            "location a.xml | a \"a.xml\" { | a \"a.xml\" {",
            "each on | a \"a.xml\" protected { | a \"a.xml\" for each device protected {",
            "each on | a { | a for each device {",
            "each on | a \"a.xml\" for each device{ | a \"a.xml\" for each device{",
            "each off | a \"a.xml\" for /* c */ each device suppress PC204 \"x\" { | a \"a.xml\" suppress PC204 \"x\" {",
            "each off | a \"a.xml\" for each device{ | a \"a.xml\" {",
            "protected device | a \"a.xml\"{ | a \"a.xml\" protected by device{",
            "protected configured | a \"a.xml\" for each device suppress PC204 \"x\" { | a \"a.xml\" for each device protected suppress PC204 \"x\" {",
            "protected o\"x | a protected /* c */ product p { | a protected by user \"o\\\"x\" secret digest /* c */ product p {",
            "protected configured | a protected by user \"x\" secret y // c\\n    { | a protected // c\\n    {",
            "protected none | a protected by user \"x\" secret y // c\\n    { | a // c\\n    {",
            "protected none | a protected by device product p { | a product p {",
            "protected device | a protected by device { | a protected by device {",
            "product mx3b | a \"a.xml\" suppress PC204 \"x\" { | a \"a.xml\" product mx3b suppress PC204 \"x\" {",
            "product mx3b | product product product { | product product mx3b {",
            "product - | product product product { | product {",
            "product - | a \"a.xml\" product p product q { | a \"a.xml\" {",
            "mac 7C:2F:80:12:34:56 | a \"a.xml\" { | a \"a.xml\" macAddress \"7C:2F:80:12:34:56\" {",
            "mac - | a \"a.xml\" macAddress \"\" { | a \"a.xml\" {" })
    void oneWordChanges(String what, String before, String after) throws ChangeRefused {
        String name = before.startsWith("product") ? "product" : "a";
        String text = "chain site {\n    dialect maxwell 1.1\n\n    // above\n    file %s // in\n    } // behind\n}\n";
        Texts.check(folder, text.formatted(before.replace("\\n", "\n")),
                texts -> name.equals("a") ? change(texts, what)
                        : FileHead.product(texts.snapshot(), texts.file(name),
                                Optional.of(what.substring(8)).filter(each -> !each.equals("-"))),
                text.formatted(after.replace("\\n", "\n")));
    }

    @Test
    void theModelSaysWhatWasWanted() throws ChangeRefused {
        Texts texts = Texts.of(folder, "chain s { file a \"a.xml\" { } }");
        for (String each : new String[] { "location b.xml", "each on", "protected office", "product mx3b",
                "mac 7C:2F:80:12:34:56" }) {
            texts = texts.after(change(texts, each));
        }
        ServedFile file = texts.file("a");
        assertEquals("b.xml", file.location().text());
        assertTrue(file.perDevice());
        assertEquals(new Credentials.User("office", "digest"), file.credentials());
        assertEquals(Optional.of("mx3b"), file.product());
        assertEquals(Optional.of("7C:2F:80:12:34:56"), file.macAddress());
    }

    @Test
    void aNewNameGoesEverywhere() throws ChangeRefused {
        Texts texts = Texts.of(folder, Map.of("a.chain", "chain s { entry a file a \"a.xml\" { redirect to b } }",
                "b.chain",
                "extend chain s { file b \"b.xml\" { } } scenario \"x\" { boot 001122334455 on s expect fetched a, b }"));
        Texts file = texts.after(FileHead.rename(texts.snapshot(), texts.file("b"), "c"));
        assertEquals(Map.of("a.chain", "chain s { entry a file a \"a.xml\" { redirect to c } }", "b.chain",
                "extend chain s { file c \"b.xml\" { } } scenario \"x\" { boot 001122334455 on s expect fetched a, c }"),
                file.all());
        Texts chain = texts.after(ChainHead.rename(texts.snapshot(), texts.chain(), "t"));
        assertEquals(Map.of("a.chain", "chain t { entry a file a \"a.xml\" { redirect to b } }", "b.chain",
                "extend chain t { file b \"b.xml\" { } } scenario \"x\" { boot 001122334455 on t expect fetched a, b }"),
                chain.all());
        assertTrue(Texts.refusal(texts, each -> FileHead.rename(each.snapshot(), each.file("b"), "a")).isPresent());
    }
}
