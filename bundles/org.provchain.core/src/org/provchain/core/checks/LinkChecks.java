// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.Instruction.OfferFirmware;
import org.provchain.core.chain.Instruction.RunStep;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.dialect.StatementKind;
import org.provchain.core.graph.FileLocations;
import org.provchain.core.project.Project;
import org.provchain.core.project.Severity;
import org.provchain.core.uri.UriReference;
import org.provchain.model.Link;
import org.provchain.model.ProvchainPackage.Literals;

/** PC202, PC203, PC207, PC208 and PC209: where links lead, what comes behind them, and how many there are. */
final class LinkChecks implements ProjectCheck {

    @Override
    public void check(Project project, FindingSink sink) {
        for (ServedChain chain : project.chains()) {
            FileLocations locations = new FileLocations(chain);
            for (ServedFile file : chain.files()) {
                redirects(file, sink);
                for (Instruction instruction : file.instructions()) {
                    switch (instruction) {
                    case FollowLink link -> link(chain, file, link, locations, sink);
                    case OfferFirmware offer when offer.url().text().isEmpty() -> sink.report(Check.PC203,
                            Place.InText.of(offer.source(), Literals.FIRMWARE_IMAGE__URL),
                            "The firmware has an empty URL; write where the image lies, or leave the firmware out.");
                    case RunStep step when step.url().filter(url -> url.text().isEmpty()).isPresent() -> sink.report(
                            Check.PC203, Place.InText.of(step.source(), Literals.STEP__URL),
                            "The step has an empty URL; write where the file lies, or leave 'from' out.");
                    default -> {
                        // leads nowhere
                    }
                    }
                }
            }
        }
    }

    private static void link(ServedChain chain, ServedFile file, FollowLink link, FileLocations locations,
            FindingSink sink) {
        int[] targets = locations.targets(file, link);
        if (targets.length > 0) {
            for (int target : targets) {
                product(file, chain.files().get(target), link, sink);
            }
            return;
        }
        Place place = Place.InText.of(link.source(), Literals.LINK__URL);
        boolean byName = link.source() instanceof Link written && written.getUrl() == null;
        if (byName) {
            return;
        }
        if (link.url().text().isEmpty()) {
            sink.report(Check.PC203, place, "The link has an empty URL; name a file of the chain, or write the URL.");
            return;
        }
        String url = locations.resolved(file, link);
        boolean ours = isRelative(UriReference.parse(link.url().text()))
                || !chain.base().isEmpty() && url.startsWith(UriReference.resolve(chain.base(), "./"));
        if (ours) {
            sink.report(Check.PC202, place,
                    "The chain has no file at " + url + "; declare one there, or correct the URL.", url);
        } else {
            sink.report(Check.PC202, Severity.INFO, place,
                    url + " is not a file of this chain; what the phone finds there "
                            + "cannot be checked.",
                    url);
        }
    }

    private static void product(ServedFile from, ServedFile to, FollowLink link, FindingSink sink) {
        if (from.product().isPresent() && to.product().isPresent() && !from.product().equals(to.product())) {
            sink.report(Check.PC207, Place.InText.of(link.source()), "'" + from.name() + "' is for product "
                    + from.product().get() + ", but '" + to.name() + "' for " + to.product().get()
                    + "; a phone takes one of the two only. Give both the same product.");
        }
    }

    private static void redirects(ServedFile file, FindingSink sink) {
        FollowLink first = null;
        boolean told = false;
        for (Instruction instruction : file.instructions()) {
            if (first != null && instruction.kind() == StatementKind.REDIRECT) {
                sink.report(Check.PC209, Place.InText.of(instruction.source()), "'" + file.name()
                        + "' redirects more than once; whether a phone follows the second is not documented. Keep one.");
            } else if (first != null && !told) {
                told = true;
                sink.report(Check.PC208, Place.InText.of(instruction.source()), "This stands behind the redirect of '"
                        + file.name() + "'; whether a phone reads it is not documented. Put the redirect last.");
            }
            if (first == null && instruction instanceof FollowLink link && link.kind() == StatementKind.REDIRECT) {
                first = link;
            }
        }
    }

    private static boolean isRelative(UriReference url) {
        return url.scheme().isEmpty() && url.authority().isEmpty();
    }
}
