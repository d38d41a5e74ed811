// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.provchain.core.checks.Check;
import org.provchain.core.dialect.StatementRule;
import org.provchain.core.xml.read.XmlContent;
import org.provchain.core.xml.read.XmlLimits;
import org.provchain.core.xml.read.XmlPlace;
import org.provchain.core.xml.read.XmlProblem;
import org.provchain.core.xml.read.XmlProblemException;
import org.provchain.core.xml.read.XmlReading;
import org.provchain.core.xml.read.XmlTag;

/** Reads a document into what a chain can say; what it cannot is told with its place. */
final class DocumentReading implements XmlContent {

    private final ImportSource source;
    private final Consumer<ImportProblem> problems;
    private final BiConsumer<ImportedStatement, XmlPlace> places;
    private final ElementReading elements;
    private final Placing placing = new Placing();
    private final List<String> open = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private XmlPlace textPlace = XmlPlace.START;
    private XmlPlace place = XmlPlace.START;
    private Optional<RootReading> root = Optional.empty();
    private XmlPlace rootPlace = XmlPlace.START;
    private Optional<String> section = Optional.empty();
    private LostXml lost;
    private int lostDepth;
    private boolean flat;
    private boolean sectioned;
    private boolean statementFailed;

    private DocumentReading(ImportSource source, Consumer<ImportProblem> problems,
            BiConsumer<ImportedStatement, XmlPlace> places) {
        this.source = source;
        this.problems = problems;
        this.places = places;
        this.elements = new ElementReading(message -> {
            statementFailed = true;
            problem(Check.PC602, place, message);
        });
    }

    /**
     * Reads a document.
     *
     * @param problems takes what is found in it
     * @param places   takes where the elements of what it says begin
     * @return empty where it cannot be read at all
     * @throws IOException if the file cannot be read
     */
    static Optional<ImportedDocument> read(ImportSource source, XmlLimits limits,
            Consumer<ImportProblem> problems, BiConsumer<ImportedStatement, XmlPlace> places) throws IOException {
        DocumentReading reading = new DocumentReading(source, problems, places);
        try {
            XmlReading.read(source.input(), limits, reading);
        } catch (XmlProblemException failed) {
            failed.problems().forEach(each -> problems.accept(
                    new ImportProblem(each.kind() == XmlProblem.Kind.MALFORMED ? Check.PC601 : Check.PC604,
                            source.shown(), each.place(), each.message(), remedy(each))));
            return Optional.empty();
        }
        return reading.document();
    }

    private static Remedy remedy(XmlProblem problem) {
        return problem.kind() == XmlProblem.Kind.OVER_LIMIT ? Remedy.LIMIT
                : problem.fix().isPresent() ? Remedy.CORRECTED_COPY : Remedy.NONE;
    }

    private Optional<ImportedDocument> document() {
        return root.map(found -> new ImportedDocument(source, found.dialect(), found.rule(), rootPlace, found.product(),
                found.macAddress(), found.attributes(), flat, sectioned, placing.statements()));
    }

    @Override
    public void start(XmlTag tag) {
        endText();
        place = tag.place();
        if (lost != null) {
            lost.start(tag);
        } else if (open.isEmpty()) {
            rootPlace = tag.place();
            List<String> lost = new ArrayList<>();
            root = RootReading.of(tag, lost::add);
            Remedy remedy = root.isPresent() ? Remedy.COMMENT : Remedy.NONE;
            lost.forEach(each -> problem(Check.PC602, remedy, tag.place(), each));
            placing.begin();
            if (!lost.isEmpty()) {
                placing.lost(LostXml.of(tag));
            }
        } else if (root.isPresent() && open.size() == 1 && isSection(tag.name())) {
            section(tag);
        } else if (root.isPresent() && (open.size() == 1 || section.isPresent() && open.size() == 2)) {
            statement(tag);
        } else if (root.isPresent()) {
            lose(tag, "<" + tag.name() + "> stands within <" + open.getLast() + ">, which a chain cannot hold.");
        }
        open.add(tag.name());
    }

    private boolean isSection(String name) {
        return root.get().rule().statements().stream()
                .anyMatch(each -> each.section().filter(name::equals).isPresent());
    }

    private void section(XmlTag tag) {
        if (!tag.attributes().isEmpty()) {
            problem(Check.PC602, place, "A chain cannot hold the attributes of the section: " + LostXml.of(tag) + ".");
            placing.lost(LostXml.of(tag));
        }
        if (placing.beginSection(tag.name())) {
            problem(Check.PC603, place,
                    "Another <" + tag.name() + "> follows the one before; an export writes one for both.");
        }
        section = Optional.of(tag.name());
        sectioned = true;
    }

    private void statement(XmlTag tag) {
        Optional<StatementRule> rule = ElementReading.rule(root.get().rule().statements(), tag);
        if (rule.isEmpty()) {
            lose(tag, "A chain cannot hold <" + tag.name() + "> in a document of this kind.");
            return;
        }
        if (section.isPresent() && !section.equals(rule.get().section())) {
            lose(tag, "A chain cannot hold <" + tag.name() + "> in <" + section.get() + ">; an export writes it in <"
                    + rule.get().section().orElse("") + ">.");
            return;
        }
        statementFailed = false;
        Optional<ImportedStatement> statement = elements.read(rule.get(), tag);
        if (statementFailed) {
            placing.lost(LostXml.of(tag));
        }
        if (statement.isPresent()) {
            flat |= section.isEmpty() && rule.get().section().isPresent();
            placing.statement(statement.get(), section.orElse(""));
            places.accept(statement.get(), tag.place());
        }
    }

    private void lose(XmlTag tag, String message) {
        problem(Check.PC602, tag.place(), message);
        lost = new LostXml();
        lostDepth = open.size();
        lost.start(tag);
    }

    @Override
    public void end() {
        endText();
        String name = open.removeLast();
        if (lost != null) {
            lost.end(name);
            if (open.size() == lostDepth) {
                placing.lost(lost.text());
                lost = null;
            }
        } else if (open.isEmpty()) {
            placing.end();
        } else if (open.size() == 1 && section.isPresent()) {
            section = Optional.empty();
            if (placing.endSection()) {
                problem(Check.PC603, place, "<" + name + "> is empty; an export leaves it out.");
            }
        }
    }

    @Override
    public void text(String characters, XmlPlace begin) {
        if (lost != null) {
            lost.text(characters);
        } else {
            if (text.isEmpty()) {
                textPlace = begin;
            }
            text.append(characters);
        }
    }

    private void endText() {
        String all = text.toString();
        text.setLength(0);
        if (all.isBlank() || root.isEmpty()) {
            return;
        }
        int first = 0;
        while (Character.isWhitespace(all.charAt(first))) {
            first++;
        }
        XmlPlace begin = TextPlaces.behind(textPlace, all, first);
        String shown = all.strip().lines().findFirst().orElse("");
        if (all.contains("-->")) {
            problem(Check.PC601, TextPlaces.behind(textPlace, all, all.indexOf("-->")), "A stray --> in \"" + shown
                    + "\": no comment is open here; remove it, or write <!-- where the comment begins.");
        } else {
            problem(Check.PC602, begin, "A chain cannot hold the text \"" + shown + "\" between elements.");
        }
        placing.lost(all.strip());
    }

    @Override
    public void comment(String content, XmlPlace begin) {
        endText();
        place = begin;
        if (lost != null) {
            lost.comment(content);
        } else {
            remark("a comment", "<!--" + content + "-->", content, false);
        }
    }

    @Override
    public void instruction(String target, String data, XmlPlace begin) {
        endText();
        place = begin;
        String content = data.isEmpty() ? target : target + " " + data;
        if (lost != null) {
            lost.instruction(content);
        } else {
            remark("a processing instruction", "<?" + content + "?>", content, true);
        }
    }

    private void remark(String what, String xml, String content, boolean instruction) {
        if (open.size() > (section.isPresent() ? 2 : 1)) {
            problem(Check.PC602, place, "A chain cannot hold " + what + " within <" + open.getLast() + ">.");
            placing.lost(xml);
        } else {
            placing.remark(content, instruction, section.orElse(""));
        }
    }

    private void problem(Check check, XmlPlace where, String message) {
        problem(check, check == Check.PC602 ? Remedy.COMMENT : Remedy.NONE, where, message);
    }

    private void problem(Check check, Remedy remedy, XmlPlace where, String message) {
        problems.accept(new ImportProblem(check, source.shown(), where, message, remedy));
    }
}
