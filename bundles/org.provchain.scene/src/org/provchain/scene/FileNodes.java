// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.Instruction.OfferFirmware;
import org.provchain.core.chain.Instruction.SetParameter;
import org.provchain.core.chain.ParameterValue.Secret;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.uri.Placeholder;
import org.provchain.core.uri.UrlSegment.Replaced;
import org.provchain.core.uri.UrlTemplate;
import org.provchain.scene.NodeFacts.Span;
import org.provchain.scene.SceneNode.Mark;
import org.provchain.scene.SceneNode.Shape;

/** Makes the node of a file from what the file says. */
final class FileNodes {

    private final SceneOptions options;
    private final SceneFindings findings;

    FileNodes(SceneOptions options, SceneFindings findings) {
        this.options = options;
        this.findings = findings;
    }

    SceneNode node(String id, ServedFile file, Set<Mark> found) {
        List<String> details = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        List<String> firmware = firmware(file);
        for (String version : firmware) {
            marks.add(Mark.FIRMWARE);
            if (!version.isEmpty()) {
                details.add("firmware " + version);
            }
        }
        int parameters = (int) file.instructions().stream().filter(SetParameter.class::isInstance).count();
        if (parameters > 0) {
            details.add(parameters == 1 ? "1 parameter" : parameters + " parameters");
        }
        if (file.perDevice()) {
            marks.add(Mark.PER_DEVICE);
            details.add("for each device");
        }
        if (file.isProtected()) {
            marks.add(Mark.PROTECTED);
        }
        marks.addAll(found);
        return new SceneNode(id, Shape.valueOf(file.kind().name()), file.name(), file.location().text(),
                List.copyOf(details), List.copyOf(marks), new NodeSubject.OfFile(file.index(), file.name()),
                new NodeFacts(parameters, firmware, spans(file.location())), rows(file), findings.of(file));
    }

    /** Where the placeholders of a URL stand. */
    static List<Span> spans(String url, Set<Placeholder> known) {
        return spans(UrlTemplate.parse(url, known));
    }

    private static List<Span> spans(UrlTemplate url) {
        List<Span> spans = new ArrayList<>(1);
        for (var segment : url.segments()) {
            if (segment instanceof Replaced replaced) {
                spans.add(new Span(replaced.offset(), replaced.offset() + replaced.placeholder().text().length()));
            }
        }
        return List.copyOf(spans);
    }

    private static List<String> firmware(ServedFile file) {
        List<String> versions = new ArrayList<>(0);
        for (Instruction instruction : file.instructions()) {
            if (instruction instanceof OfferFirmware offer) {
                versions.add(offer.version().orElse(""));
            }
        }
        return List.copyOf(versions);
    }

    private List<SceneRow> rows(ServedFile file) {
        if (!options.unfolded().test(file.name())) {
            return List.of();
        }
        List<SceneRow> rows = new ArrayList<>();
        for (int at = 0; at < file.instructions().size(); at++) {
            if (file.instructions().get(at) instanceof SetParameter setting) {
                rows.add(new SceneRow(at, setting.name(), setting.value().shown(variable -> Optional.empty()),
                        setting.value() instanceof Secret));
            }
        }
        return List.copyOf(rows);
    }
}
