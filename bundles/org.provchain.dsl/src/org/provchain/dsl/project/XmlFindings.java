// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.provchain.core.checks.Check;
import org.provchain.core.imports.FolderText;
import org.provchain.core.imports.ImportProblem;
import org.provchain.core.imports.ImportSource;
import org.provchain.core.imports.TextOrigins.Origin;
import org.provchain.core.project.Severity;
import org.provchain.core.xml.read.TagPlaces;
import org.provchain.core.xml.read.XmlLimits;
import org.provchain.core.xml.read.XmlPlace;

/** Says what was found in a chain made of XML where it stands in the XML. */
final class XmlFindings {

    /** What XML does not say, or cannot do otherwise: whether the server asks for credentials, and secrets in it. */
    private static final Set<Check> OF_TEXTS = EnumSet.of(Check.PC403, Check.PC404);
    /** What may only be found since a document could not be read. */
    private static final Set<Check> OF_GAPS = EnumSet.of(Check.PC202, Check.PC204, Check.PC205);

    private final XmlFolder folder;
    private final Path root;
    private final Map<String, Severity> severities;
    private ImportSource open;
    private TagPlaces places;

    /**
     * @param root       how the folder is named in messages
     * @param severities those of the project that differ from those of the checks
     */
    XmlFindings(XmlFolder folder, Path root, Map<String, Severity> severities) {
        this.folder = folder;
        this.root = root;
        this.severities = severities;
    }

    /** All findings: those of the documents themselves, and those of the chain where they stand in them. */
    List<LocatedFinding> of(List<LocatedFinding> found) {
        List<LocatedFinding> all = new ArrayList<>();
        FolderText chain = folder.chain();
        chain.problems().forEach(each -> add(each.check(), severity(each), Path.of(each.file()), each.place(),
                each.message(), all));
        chain.foreign().forEach(each -> add(Check.PC602, Severity.INFO, Path.of(each.shown()), XmlPlace.START,
                "This is no file that a phone of this chain is provisioned by; it is passed over.", all));
        Path text = new SourcePaths(root).shown(folder.file());
        for (LocatedFinding each : found) {
            if (!each.file().equals(text)) {
                all.add(each);
            } else if (isTrue(each)) {
                all.add(placed(each));
            }
        }
        return all;
    }

    private static Severity severity(ImportProblem problem) {
        return problem.check() == Check.PC602 ? Severity.WARNING : problem.check().severity();
    }

    private void add(Check check, Severity severity, Path file, XmlPlace place, String message,
            List<LocatedFinding> all) {
        Severity effective = severities.getOrDefault(check.code(), severity);
        if (effective != Severity.OFF) {
            all.add(new LocatedFinding(file, region(place), effective, check.code(), message, List.of()));
        }
    }

    private boolean isTrue(LocatedFinding finding) {
        Optional<Check> check = Check.find(finding.code());
        return check.isEmpty() || !OF_TEXTS.contains(check.get())
                && (folder.chain().unreadable().isEmpty() || !OF_GAPS.contains(check.get()));
    }

    private LocatedFinding placed(LocatedFinding finding) {
        Optional<Origin> origin = folder.chain().origins().at(finding.region().offset());
        Path file = origin.map(each -> Path.of(each.source().shown())).orElse(root);
        XmlPlace place = origin.map(this::place).orElse(XmlPlace.START);
        return new LocatedFinding(file, region(place), finding.severity(), finding.code(), message(finding),
                List.of());
    }

    private String message(LocatedFinding finding) {
        if (!finding.code().equals(Check.PC205.code())) {
            return finding.message();
        }
        List<ImportSource> entries = folder.chain().entries();
        return entries.isEmpty()
                ? "Every document is linked by another, so nobody can tell which one phones load first."
                : "No document links to these, so nobody can tell which of them phones load first: " + entries.stream()
                        .map(ImportSource::path).limit(10).collect(Collectors.joining(", "))
                        + (entries.size() > 10 ? " and " + (entries.size() - 10) + " more" : "") + ".";
    }

    private XmlPlace place(Origin origin) {
        if (origin.attribute().isEmpty()) {
            return origin.element();
        }
        if (open != origin.source()) {
            open = origin.source();
            places = new TagPlaces(text(open));
        }
        return places.value(origin.element(), origin.attribute());
    }

    private static String text(ImportSource source) {
        StringWriter text = new StringWriter();
        try (Reader characters = source.input().open(XmlLimits.DEFAULT)) {
            characters.transferTo(text);
        } catch (IOException gone) {
            return "";
        }
        return text.toString();
    }

    private static TextRegion region(XmlPlace place) {
        return new TextRegion(0, 0, place.line(), place.column(), place.line(), place.column());
    }
}
