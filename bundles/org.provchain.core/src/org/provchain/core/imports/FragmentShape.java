// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.provchain.core.dialect.Dialect;
import org.provchain.core.dialect.Dialects;
import org.provchain.core.dialect.FileRule;
import org.provchain.core.xml.read.XmlContent;
import org.provchain.core.xml.read.XmlInput;
import org.provchain.core.xml.read.XmlLimits;
import org.provchain.core.xml.read.XmlPlace;
import org.provchain.core.xml.read.XmlProblemException;
import org.provchain.core.xml.read.XmlReading;
import org.provchain.core.xml.read.XmlTag;

/**
 * A piece of XML made a whole document, of which kind it may be.
 *
 * @param document the text of the document
 * @param added    where something was put into the piece to make it one
 * @param length   how many characters were put there
 * @param whole    whether the piece was a whole document already
 */
record FragmentShape(String document, XmlPlace added, int length, boolean whole) {

    private static final String FAMILY = "maxwell";
    private static final Pattern DECLARATION = Pattern.compile("^\\uFEFF?\\s*<\\?xml[^>]*\\?>");

    /** The document that a piece is, or all that it may be a part of, the likeliest first. */
    static List<FragmentShape> of(String piece, Optional<FileRule> around) {
        String body = withoutDeclaration(piece);
        Optional<XmlTag> first = first(body);
        boolean root = first.isPresent() && first.get().attribute("version")
                .flatMap(version -> Dialects.find(FAMILY, version)).isPresent();
        if (root) {
            return List.of(new FragmentShape(body, XmlPlace.START, 0, true));
        }
        List<FragmentShape> shapes = new ArrayList<>();
        for (Dialect dialect : Dialects.all()) {
            for (FileRule rule : dialect.files()) {
                FragmentShape shape = part(body, first, dialect, rule);
                if (around.filter(rule::equals).isPresent()) {
                    shapes.addFirst(shape);
                } else {
                    shapes.add(shape);
                }
            }
        }
        return shapes;
    }

    /** A root element that says no version is the one of the kind. */
    private static FragmentShape part(String body, Optional<XmlTag> first, Dialect dialect, FileRule rule) {
        String version = " version=\"" + dialect.version() + "\"";
        if (first.isPresent() && first.get().name().equals(rule.root())) {
            int name = body.indexOf("<" + rule.root()) + 1 + rule.root().length();
            return new FragmentShape(body.substring(0, name) + version + body.substring(name),
                    TextPlaces.behind(XmlPlace.START, body, name), version.length(), false);
        }
        String start = "<" + rule.root() + version + ">";
        return new FragmentShape(start + body + "</" + rule.root() + ">", XmlPlace.START, start.length(),
                false);
    }

    /** Blanks in the place of the declaration keep the columns of what follows. */
    private static String withoutDeclaration(String piece) {
        Matcher declaration = DECLARATION.matcher(piece);
        return declaration.find()
                ? declaration.group().replaceAll("[^\n]", " ") + piece.substring(declaration.end())
                : piece;
    }

    private static Optional<XmlTag> first(String body) {
        FirstTag first = new FirstTag();
        try {
            XmlReading.read(XmlInput.of(body), XmlLimits.DEFAULT, first);
        } catch (XmlProblemException noDocument) {
            return first.rootIsAll() ? Optional.ofNullable(first.tag) : Optional.empty();
        } catch (IOException unreadable) {
            throw new IllegalStateException("a text can be read", unreadable);
        }
        return Optional.ofNullable(first.tag);
    }

    /** Where a piece's own place is of a place in the document. */
    XmlPlace place(XmlPlace inDocument) {
        return inDocument.line() == added.line() && inDocument.column() > added.column()
                ? new XmlPlace(added.line(), Math.max(added.column(), inDocument.column() - length))
                : inDocument;
    }

    /** Keeps the first tag, and whether it was still open where the reading ended. */
    private static final class FirstTag implements XmlContent {

        private XmlTag tag;
        private int depth;

        @Override
        public void start(XmlTag started) {
            tag = tag == null ? started : tag;
            depth++;
        }

        @Override
        public void end() {
            depth--;
        }

        /** A fault within the first element is one of a document, behind its end the piece is a row of elements. */
        boolean rootIsAll() {
            return depth > 0;
        }

        @Override
        public void text(String text, XmlPlace place) {
            // only tags are of interest
        }

        @Override
        public void comment(String text, XmlPlace place) {
            // only tags are of interest
        }

        @Override
        public void instruction(String target, String data, XmlPlace place) {
            // only tags are of interest
        }
    }
}
