// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.quickfix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.provchain.core.chain.ServedFile;
import org.provchain.model.Chain;
import org.provchain.model.ChainPart;
import org.provchain.model.FileKind;
import org.provchain.model.Link;
import org.provchain.model.ProvisioningFile;

/** Declares the file that a link names and the chain does not have (PC202), or writes a name that was probably meant. */
final class MissingFileFixes {

    private static final String EXTENSION = ".xml";

    private MissingFileFixes() {
    }

    static List<QuickFix> of(Fixing fixing) {
        List<QuickFix> fixes = new ArrayList<>(NameFixes.reference(fixing));
        Optional<Link> link = fixing.around(Link.class);
        if (link.isPresent()) {
            creation(fixing, link.get()).ifPresent(fixes::add);
        }
        return fixes;
    }

    private static Optional<QuickFix> creation(Fixing fixing, Link link) {
        EObject home = fixing.around(ProvisioningFile.class).map(EObject::eContainer).orElse(null);
        if (!(home instanceof Chain) && !(home instanceof ChainPart)) {
            return Optional.empty();
        }
        boolean byUrl = fixing.written().startsWith("\"");
        String location = byUrl ? location(fixing, link) : fixing.written() + EXTENSION;
        if (location.isEmpty() || byUrl && location.contains("://")) {
            return Optional.empty();
        }
        String name = byUrl ? freeName(fixing, location) : fixing.written();
        String text = fixing.text();
        return Fixing.lastLeaf(home, "}").map(INode::getOffset).map(brace -> {
            String end = Fixing.lineEnd(text);
            String indent = Fixing.indent(text, brace) + "    ";
            int line = text.lastIndexOf('\n', Math.max(0, brace - 1)) + 1;
            boolean alone = text.substring(line, brace).isBlank();
            String device = location.contains("%MAC") ? " for each device" : "";
            String file = end + indent + words(link) + " " + name + " \"" + location + "\"" + device + " {" + end
                    + indent
                    + "}" + end;
            return QuickFix.of(Messages.bind(Messages.MissingFileFixes_create, name), fixing.file(),
                    alone ? line : brace, 0, file);
        });
    }

    /** The location below the base of the chain; empty where the link leads elsewhere. */
    private static String location(Fixing fixing, Link link) {
        String url = link.getUrl() == null ? "" : link.getUrl();
        String base = fixing.inChain().map(each -> each.chain().base()).orElse("");
        return !base.isEmpty() && url.startsWith(base) ? url.substring(base.length()) : url;
    }

    private static String freeName(Fixing fixing, String location) {
        String last = location.substring(location.lastIndexOf('/') + 1).replace("%MACD", "device");
        String plain = last.replaceFirst("\\.[A-Za-z]+$", "").replaceAll("[^A-Za-z0-9_]+", "-").replaceAll("^-|-$", "");
        String wanted = plain.isEmpty() ? "more" : plain;
        List<String> taken = fixing.inChain().map(each -> each.chain().files().stream().map(ServedFile::name).toList())
                .orElse(List.of());
        String name = wanted;
        for (int number = 2; taken.contains(name); number++) {
            name = wanted + "-" + number;
        }
        return name;
    }

    private static String words(Link link) {
        return switch (link.getKind()) {
        case REDIRECT -> "file";
        case FIRMWARE -> "firmware list";
        case NVM -> "nvm list";
        case CUSTOM -> "custom list";
        case ITEM -> link.eContainer() instanceof ProvisioningFile list && list.getKind() == FileKind.FILE ? "file"
                : "settings";
        };
    }
}
