// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.inventory.DevicePlaceholders;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.uri.UriReference;
import org.provchain.core.uri.UrlTemplate;
import org.provchain.dsl.ide.effective.EffectiveValues;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.model.Link;
import org.provchain.model.ProvisioningFile;

/** Where a file lies, who links to it, and where a link leads. */
final class FileHover {

    private final Snapshot snapshot;

    FileHover(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** A file: its URL, as it is and for a device, what it holds and who links to it. */
    Optional<String> of(ProvisioningFile file) {
        for (ServedChain chain : snapshot.project().chains()) {
            for (ServedFile each : chain.files()) {
                if (each.source() == file) {
                    return Optional.of(text(chain, each));
                }
            }
        }
        return Optional.empty();
    }

    /** A link: the URL that it leads to, and the file that lies there. */
    Optional<String> of(Link link) {
        if (link.getTarget() != null && !link.getTarget().eIsProxy()) {
            return of(link.getTarget());
        }
        for (ServedChain chain : snapshot.project().chains()) {
            for (ServedFile file : chain.files()) {
                for (Instruction each : file.instructions()) {
                    if (each.source() == link && each instanceof Instruction.FollowLink follow) {
                        return Optional.of(urls(chain, UriReference.resolve(new PreparedChain(chain).url(file),
                                follow.url().text())));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private String text(ServedChain chain, ServedFile file) {
        List<String> lines = new ArrayList<>();
        lines.add("**" + file.name() + "**" + (file.perDevice() ? ", " + Messages.FileHover_each : "")
                + (file.isProtected() ? ", " + Messages.FileHover_protected : ""));
        lines.add(urls(chain, new PreparedChain(chain).url(file)));
        long parameters = file.instructions().stream().filter(Instruction.SetParameter.class::isInstance).count();
        lines.add(parameters == 1 ? Messages.FileHover_sets_one
                : Messages.bind(Messages.FileHover_sets, parameters));
        String linkers = chain.files().stream().filter(each -> linksTo(each, file)).map(ServedFile::name)
                .collect(Collectors.joining(", "));
        boolean entry = chain.entry().filter(file::equals).isPresent();
        if (linkers.isEmpty()) {
            lines.add(entry ? Messages.FileHover_entry : Messages.FileHover_nobody);
        } else {
            lines.add(Messages.bind(entry ? Messages.FileHover_linked_entry : Messages.FileHover_linked, linkers));
        }
        return String.join("\n\n", lines);
    }

    private static boolean linksTo(ServedFile from, ServedFile to) {
        return from.instructions().stream().anyMatch(
                each -> each instanceof Instruction.FollowLink follow && follow.target() == to.index());
    }

    private String urls(ServedChain chain, String url) {
        UrlTemplate template = UrlTemplate.parse(url, chain.dialect().placeholders());
        Optional<String> expanded = template.hasPlaceholders() ? EffectiveValues.of(snapshot.project(), chain)
                .flatMap(each -> DevicePlaceholders.expand(template, each.device(),
                        snapshot.project().settings().simulation().macCase()))
                : Optional.empty();
        return "`" + url + "`" + expanded
                .map(each -> "\n\n" + Messages.bind(Messages.FileHover_first, "`" + each + "`")).orElse("");
    }
}
