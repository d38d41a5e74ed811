// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.provchain.core.catalogue.Catalogue;
import org.provchain.core.checks.Check;
import org.provchain.core.dialect.FileRule;
import org.provchain.core.xml.read.XmlInput;
import org.provchain.core.xml.read.XmlLimits;

/**
 * A piece of a provisioning document as a text says it: elements, with or without the sections around them, as statements; a
 * whole document as a file.
 *
 * @param text     the statements or the file, without indentation; empty where nothing of the piece can be held
 * @param problems what cannot be held, or read, with its place in the piece
 */
public record XmlFragment(Optional<String> text, List<ImportProblem> problems) {

    private static final String NAME = "pasted.xml";

    /**
     * Reads a piece.
     *
     * @param around    what kind of file the statements are for, where that is known; tells of elements that mean something else
     *                  in another one
     * @param catalogue knows which parameters are switches and numbers
     * @param taken     the names that a new file cannot have
     */
    public static XmlFragment of(String xml, Optional<FileRule> around, Catalogue catalogue, Set<String> taken) {
        XmlFragment best = null;
        for (FragmentShape each : FragmentShape.of(xml, around)) {
            XmlFragment fragment = read(each, catalogue, taken);
            if (best == null || fragment.isBetterThan(best)) {
                best = fragment;
            }
            if (best.problems.isEmpty()) {
                break;
            }
        }
        return best;
    }

    private boolean isBetterThan(XmlFragment other) {
        return text.isPresent() == other.text.isPresent() ? problems.size() < other.problems.size()
                : text.isPresent();
    }

    private static XmlFragment read(FragmentShape shape, Catalogue catalogue, Set<String> taken) {
        List<ImportProblem> problems = new ArrayList<>();
        ImportSource source = new ImportSource(NAME, NAME, XmlInput.of(shape.document()));
        try {
            Optional<ImportedDocument> document = DocumentReading.read(source, XmlLimits.DEFAULT, each -> {
                if (each.check() != Check.PC603) {
                    problems.add(new ImportProblem(each.check(), each.file(), shape.place(each.place()), each.message(),
                            each.remedy()));
                }
            }, (statement, place) -> {
                // nobody asks where it stood
            });
            return new XmlFragment(document.filter(each -> isHeld(each, shape, problems))
                    .map(each -> text(each, shape, catalogue, taken)), List.copyOf(problems));
        } catch (IOException unreadable) {
            throw new IllegalStateException("a text can be read", unreadable);
        }
    }

    private static boolean isHeld(ImportedDocument document, FragmentShape shape, List<ImportProblem> problems) {
        return problems.stream().allMatch(each -> each.remedy() == Remedy.COMMENT)
                && (shape.whole() || document.statements().stream()
                        .anyMatch(each -> !(each instanceof ImportedStatement.Lost)));
    }

    private static String text(ImportedDocument document, FragmentShape shape, Catalogue catalogue, Set<String> taken) {
        StringBuilder text = new StringBuilder();
        if (shape.whole()) {
            String name = new FileNames(taken).of(NAME);
            new FileWriter(text, "", catalogue, true, link -> ChainWords.quoted(link.url()), null)
                    .write(new ChainFile(name, name + ".xml", false, document));
        } else {
            new StatementWriter(text, "", document.rule(), catalogue, link -> ChainWords.quoted(link.url()), null)
                    .write(document.statements());
        }
        return text.toString().strip();
    }
}
