// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.contentassist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Takes out of a text what does not count for a place in it. */
class SurroundingsTest {

    /** The text without what does not count; the place is the bar, in both. */
    private static String kept(String text) {
        int place = text.indexOf('|');
        Surroundings kept = Surroundings.of(text.substring(0, place) + text.substring(place + 1), place);
        return kept.text().substring(0, kept.offset()) + "|" + kept.text().substring(kept.offset());
    }

    @Test
    void theInsidesOfOtherFilesGo() {
        assertEquals("chain a { file f {} file g { X { Y = 1 | } } file h {} }",
                kept("chain a { file f { X = 1 } file g { X { Y = 1 | } } file h { X { Y = 1 } Z = 2 } }"));
    }

    @Test
    void blocksBesideThePlaceGoToo() {
        assertEquals("chain a { file f { X {} | Z {} } }", kept("chain a { file f { X { Y = 1 } | Z { Y = 1 } } }"));
    }

    @Test
    void aPlaceAtABraceLiesInTheBlock() {
        assertEquals("chain a { file f {| X = 1 } }", kept("chain a { file f {| X = 1 } }"));
        assertEquals("chain a { file f { X = 1 |} }", kept("chain a { file f { X = 1 |} }"));
        assertEquals("chain a { file f {}| }", kept("chain a { file f { X = 1 }| }"));
    }

    @Test
    void whatIsDeclaredAtTheTopStays() {
        String text = "chain a { entry f } device M { name = \"x\" } catalogue c { X : string } |";
        assertEquals(text, kept(text));
    }

    @Test
    void bracesInStringsAndCommentsDoNotCount() {
        assertEquals("chain a { // }\n /* } */ base \"}\\\"}\" file f {} | }",
                kept("chain a { // }\n /* } */ base \"}\\\"}\" file f { X = \"}\" } | }"));
    }

    @Test
    void aVariableKeepsItsName() {
        String text = "chain a { file f { X = ${name} | } }";
        assertEquals(text, kept(text));
    }

    @Test
    void aTextThatIsNotWholeStays() {
        assertEquals("} chain a { file f { X = \"|", kept("} chain a { file f { X = \"|"));
        assertEquals("chain a { file f { X = \"open\n file g {} | /* }",
                kept("chain a { file f { X = \"open\n file g { Y = 1 } | /* }"));
    }
}
