// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.List;

/** Finds out why a document could not be read, by reading it once more. */
final class Faults {

    private Faults() {
    }

    /** Why a document is not well-formed; the place is where a parser gave up. */
    static XmlProblemException of(XmlInput input, XmlLimits limits, XmlPlace place) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Reader characters = input.open(limits)) {
            for (int each = characters.read(); each >= 0; each = characters.read()) {
                text.append((char) each);
            }
        } catch (CharacterCodingException notDecoded) {
            return new XmlProblemException(XmlProblem.malformed(new Lines(text).place(text.length()),
                    "A byte behind \"" + Excerpt.of(text, Math.max(0, text.length() - 20), text.length())
                            + "\" is none of the encoding that the document has or declares; save the file in UTF-8."));
        }
        List<XmlProblem> found = FaultScanner.scan(text.toString());
        return found.isEmpty()
                ? new XmlProblemException(XmlProblem.malformed(place, "The document is not well-formed XML here; see \""
                        + line(text, place.line()) + "\"."))
                : new XmlProblemException(found);
    }

    /** Why the bytes of a document are no characters. */
    static XmlProblemException of(XmlInput input, XmlLimits limits) throws IOException {
        return of(input, limits, XmlPlace.START);
    }

    private static String line(CharSequence text, int number) {
        return text.toString().lines().skip(number - 1L).findFirst().map(each -> Excerpt.of(each, 0, each.length()))
                .orElse("");
    }
}
