// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.quickfix;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.core.chain.ServedFile;
import org.provchain.model.FileKind;
import org.provchain.model.FirmwareImage;

/** Switches the automatic check for firmware on, where the chain can say it (PC501). */
final class FirmwareCheckFix {

    private FirmwareCheckFix() {
    }

    static List<QuickFix> of(Fixing fixing) {
        String assignment = fixing.finding().data().isEmpty() ? "" : fixing.finding().data().getFirst() + " = on";
        Optional<FirmwareImage> image = fixing.around(FirmwareImage.class);
        Optional<Fixing.InChain> in = fixing.inChain();
        if (assignment.isEmpty() || image.isEmpty() || in.isEmpty()) {
            return List.of();
        }
        // a list of dialect 1.0 holds no parameters: there the first settings file says it
        return (in.get().file().kind() == FileKind.FILE ? before(fixing, image.get(), assignment)
                : in.get().chain().files().stream().filter(each -> each.kind() == FileKind.SETTINGS).findFirst()
                        .flatMap(each -> inside(fixing, each, assignment)))
                .map(List::of).orElse(List.of());
    }

    private static Optional<QuickFix> before(Fixing fixing, FirmwareImage image, String assignment) {
        INode node = NodeModelUtils.findActualNodeFor(image);
        String text = fixing.text();
        int offset = node.getOffset();
        String inserted = assignment + Fixing.lineEnd(text) + Fixing.indent(text, offset);
        return Optional.of(QuickFix.of(Messages.FirmwareCheckFix_on, fixing.file(), offset, 0, inserted));
    }

    private static Optional<QuickFix> inside(Fixing fixing, ServedFile settings, String assignment) {
        Path file = Path.of(settings.source().eResource().getURI().toFileString());
        String text = fixing.snapshot().text(file);
        return Fixing.leaf(settings.source(), "{").map(brace -> {
            int offset = brace.getOffset() + 1;
            String inserted = Fixing.lineEnd(text) + Fixing.indent(text, NodeModelUtils
                    .findActualNodeFor(settings.source()).getOffset()) + "    " + assignment;
            return QuickFix.of(Messages.bind(Messages.FirmwareCheckFix_on_in, settings.name()), file, offset, 0,
                    inserted);
        });
    }
}
