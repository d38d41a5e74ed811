// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.project.Project;
import org.provchain.core.project.Severity;
import org.provchain.core.simulation.SimulationOption;
import org.provchain.core.uri.Placeholder;
import org.provchain.core.uri.UriReference;
import org.provchain.model.ProvchainPackage.Literals;

/** PC307: a link that leaves https or the host; PC308: file names whose letter case nobody has settled. */
final class LinkTargetChecks implements ProjectCheck {

    @Override
    public void check(Project project, FindingSink sink) {
        for (ServedChain chain : project.chains()) {
            for (ServedFile file : chain.files()) {
                for (Instruction instruction : file.instructions()) {
                    if (instruction instanceof FollowLink link && !link.url().text().isEmpty()) {
                        check(chain, file, link, sink);
                    }
                }
            }
            if (!project.settings().settled().contains(SimulationOption.MAC_CASE)) {
                chain.files().stream().filter(file -> file.location().text().contains(Placeholder.MACD.text()))
                        .findFirst()
                        .ifPresent(file -> letterCase(file, project, sink));
            }
        }
    }

    private static void check(ServedChain chain, ServedFile file, FollowLink link, FindingSink sink) {
        String target = link.isInside() ? chain.files().get(link.target()).location().text() : link.url().text();
        if (isRelative(target) && (!link.isInside() || isRelative(file.location().text()))) {
            return;
        }
        UriReference from = UriReference.parse(absolute(chain, file.location().text()));
        UriReference to = link.isInside() ? UriReference.parse(absolute(chain, target))
                : from.resolve(UriReference.parse(target));
        Place place = link.isInside() ? Place.InText.of(link.source(), Literals.LINK__TARGET)
                : Place.InText.of(link.source(), Literals.LINK__URL);
        if (from.scheme().filter("https"::equalsIgnoreCase).isPresent()
                && to.scheme().filter("http"::equalsIgnoreCase).isPresent()) {
            sink.report(Check.PC307, place,
                    "'" + file.name() + "' is loaded by https, but this link leads to plain http, "
                            + "where everybody on the way can read and change it; use https.");
        } else if (from.authority().isPresent() && to.authority().isPresent()
                && !from.authority().get().equalsIgnoreCase(to.authority().get())) {
            sink.report(Check.PC307, Severity.INFO, place, "This link leads from " + from.authority().get() + " to "
                    + to.authority().get() + "; see that this server has the file and the credentials.");
        }
    }

    private static void letterCase(ServedFile file, Project project, FindingSink sink) {
        sink.report(Check.PC308, Place.InText.of(file.source(), Literals.PROVISIONING_FILE__LOCATION), "Phones ask for "
                + "%MACD in lower case on some servers and in upper case on others; files are written with "
                + SimulationOption.MAC_CASE.value(project.settings().simulation())
                + " letters. Settle it with mac-case in provchain.toml, or let the server ignore the case.");
    }

    /** Whether a location or URL keeps the scheme and the host of what it is resolved against. */
    private static boolean isRelative(String url) {
        return url.indexOf(':') < 0 && !url.startsWith("//");
    }

    private static String absolute(ServedChain chain, String location) {
        return chain.base().isEmpty() ? location : UriReference.resolve(chain.base(), location);
    }
}
