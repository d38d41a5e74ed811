// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenText;

/** What the editor adds to what is typed, and lines that become comments; {@code |} is the cursor. */
@ExtendWith(NoErrorLogged.class)
class TypingTest {

    private static final String TOGGLE = "org.provchain.ui.editor.toggleComment";

    private static String escaped(OpenText text) {
        int cursor = text.editor().viewer().getSelectedRange().x;
        String all = text.text();
        return (all.substring(0, cursor) + "|" + all.substring(cursor)).replace("\n", "\\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
            // a line behind a brace is deeper, and the brace is closed where it is open
            "~chain a {|~; ~\\n~; ~chain a {\\n    |\\n}~",
            "~chain a {\\n    file b \"b\" {|\\n}~; ~\\n~; ~chain a {\\n    file b \"b\" {\\n        |\\n    }\\n}~",
            "~chain a {|\\n}~; ~\\n~; ~chain a {\\n    |\\n}~", "~chain a {|}~; ~\\n~; ~chain a {\\n    |\\n}~",
            // the next line keeps its depth, a closing brace goes back
            "~chain a {\\n    entry b|\\n}~; ~\\n~; ~chain a {\\n    entry b\\n    |\\n}~",
            "~chain a {\\n    |~; ~}~; ~chain a {\\n}|~",
            // nothing of that in a comment or a string
            "~// a {|~; ~\\n~; ~// a {\\n|~", "~\"    |\"~; ~}~; ~\"    }|\"~",
            "~// a {|\\n//~; ~\\n~; ~// a {\\n|\\n//~" })
    void aKey(String before, String key, String after) throws IOException, CoreException {
        String text = before.replace("\\n", "\n");
        try (OpenText open = new OpenText(text.replace("|", ""))) {
            open.editor().selectAndReveal(text.indexOf('|'), 0);
            open.type(key.replace("\\n", "\n"));
            assertEquals(after, escaped(open));
        }
    }

    @Test
    void linesBecomeCommentsAndLinesAgain() throws IOException, CoreException, CommandException {
        String lines = "chain a {\n    entry b\n\n    base \"http://c/\" // of it\n}\n";
        try (OpenText text = new OpenText(lines)) {
            text.select("entry b\n\n    base");
            text.run(TOGGLE);
            assertEquals("chain a {\n    // entry b\n\n    // base \"http://c/\" // of it\n}\n", text.text());
            text.select("entry b\n\n    // base");
            text.run(TOGGLE);
            assertEquals(lines, text.text());
            text.go("entry |b");
            text.run(TOGGLE);
            assertEquals(lines.replace("entry", "// entry"), text.text());
            text.undo();
            assertEquals(lines, text.text());
        }
    }

    @Test
    void severalLinesAreOneStepOfUndo() throws IOException, CoreException, CommandException {
        String lines = "chain a {\r\n    entry b\r\n    base \"http://c/\"\r\n}\r\n";
        try (OpenText text = new OpenText(lines)) {
            text.select("entry b\r\n    base");
            text.run(TOGGLE);
            assertEquals("chain a {\r\n    // entry b\r\n    // base \"http://c/\"\r\n}\r\n", text.text());
            assertEquals("    // entry b\r\n    // base \"http://c/\"", text.selected());
            text.undo();
            assertEquals(lines, text.text());
        }
    }

    @Test
    void aLineThatIsACommentAlreadyGetsASecondMarkAmongOthers() throws IOException, CoreException, CommandException {
        try (OpenText text = new OpenText("// a\ndevices from \"b.csv\"\n//c\n")) {
            text.select("// a\ndevices from \"b.csv\"\n//c");
            text.run(TOGGLE);
            assertEquals("// // a\n// devices from \"b.csv\"\n// //c\n", text.text());
            text.select(text.text());
            text.run(TOGGLE);
            assertEquals("// a\ndevices from \"b.csv\"\n//c\n", text.text());
        }
    }
}
