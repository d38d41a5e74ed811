// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.project.Project;
import org.provchain.core.simulation.FirstUrls;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.model.Boot;
import org.provchain.model.BootMethod;
import org.provchain.model.ProvchainPackage.Literals;
import org.provchain.model.Scenario;

/** PC304 and PC305: the first URL that a scenario gives a phone, by the method that gives it. */
final class FirstUrlChecks implements ProjectCheck {

    /** FACTS 3.1. */
    private static final int LONGEST_OPTION_114 = 74;

    @Override
    public void check(Project project, FindingSink sink) {
        for (Scenario scenario : project.scenarios()) {
            if (scenario.getBoot() != null) {
                check(scenario.getBoot(), project, sink);
            }
        }
    }

    private static void check(Boot boot, Project project, FindingSink sink) {
        Optional<ServedChain> chain = project.chains().stream().filter(each -> each.source() == boot.getChain())
                .findFirst();
        String url = Optional.ofNullable(boot.getUrl())
                .or(() -> chain.flatMap(each -> new PreparedChain(each).entryUrl()))
                .orElse("");
        EAttribute feature = boot.getUrl() == null ? Literals.BOOT__MAC : Literals.BOOT__URL;
        Place place = Place.InText.of(boot, feature);
        if (boot.getUrl() != null && chain.isPresent()) {
            UrlChecks.form(url, chain.get().dialect().placeholders(), boot, Literals.BOOT__URL, sink);
            UrlChecks.scheme(url, UrlChecks.FOR_FILES, boot, Literals.BOOT__URL, sink);
        }
        if (boot.getVia() == BootMethod.REDIRECT_SERVER && FirstUrls.isDirectory(url)) {
            sink.report(Check.PC304, place, "The redirect server gives the directory " + url
                    + ", to which the phone appends nothing, so it loads nothing; give the URL of a file.");
        }
        if (boot.getVia() == BootMethod.DHCP114 && url.length() > LONGEST_OPTION_114) {
            sink.report(Check.PC305, place,
                    "DHCP option 114 takes " + LONGEST_OPTION_114 + " characters, and this URL has "
                            + url.length() + "; shorten it, or give the directory.");
        }
    }
}
