// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.Instruction.OfferFirmware;
import org.provchain.core.chain.Instruction.RunStep;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.project.Project;
import org.provchain.core.uri.Placeholder;
import org.provchain.core.uri.UriReference;
import org.provchain.core.uri.UrlFault;
import org.provchain.core.uri.UrlFaults;
import org.provchain.model.ProvchainPackage.Literals;

/** PC301 to PC303 and PC306: the form of every URL and location, its placeholders and its scheme. */
final class UrlChecks implements ProjectCheck {

    /** The schemes by which files are loaded; tftp is known for firmware only (FACTS 3.5). */
    static final Set<String> FOR_FILES = Set.of("http", "https");
    private static final Set<String> FOR_FIRMWARE = Set.of("http", "https", "tftp");

    @Override
    public void check(Project project, FindingSink sink) {
        for (ServedChain chain : project.chains()) {
            Set<Placeholder> known = chain.dialect().placeholders();
            form(chain.base(), known, chain.source(), Literals.CHAIN__BASE, sink);
            scheme(chain.base(), FOR_FILES, chain.source(), Literals.CHAIN__BASE, sink);
            for (ServedFile file : chain.files()) {
                form(file.location().text(), known, file.source(), Literals.PROVISIONING_FILE__LOCATION, sink);
                scheme(file.location().text(), FOR_FILES, file.source(), Literals.PROVISIONING_FILE__LOCATION, sink);
                file.instructions().forEach(each -> instruction(each, known, sink));
            }
        }
    }

    private static void instruction(Instruction instruction, Set<Placeholder> known, FindingSink sink) {
        switch (instruction) {
        case FollowLink link when !link.isInside() -> {
            form(link.url().text(), known, link.source(), Literals.LINK__URL, sink);
            scheme(link.url().text(), FOR_FILES, link.source(), Literals.LINK__URL, sink);
        }
        case OfferFirmware offer -> {
            form(offer.url().text(), known, offer.source(), Literals.FIRMWARE_IMAGE__URL, sink);
            scheme(offer.url().text(), FOR_FIRMWARE, offer.source(), Literals.FIRMWARE_IMAGE__URL, sink);
        }
        case RunStep step when step.url().isPresent() -> {
            form(step.url().get().text(), known, step.source(), Literals.STEP__URL, sink);
            scheme(step.url().get().text(), FOR_FILES, step.source(), Literals.STEP__URL, sink);
        }
        default -> {
            // holds no URL of its own
        }
        }
    }

    /** Reports what is wrong with the form of a URL; an empty one is another check's matter. */
    static void form(String url, Set<Placeholder> known, EObject source, EAttribute feature, FindingSink sink) {
        if (isPlain(url)) {
            return;
        }
        for (UrlFault fault : UrlFaults.find(url, known)) {
            Check check = switch (fault.kind()) {
            case MALFORMED -> Check.PC301;
            case UNKNOWN_PLACEHOLDER -> Check.PC302;
            case OVER_ENCODED_PLACEHOLDER -> Check.PC303;
            };
            sink.report(check, Place.InText.of(source, feature, fault.offset(), fault.length()),
                    Sentences.of(fault.message()), fault.repair().stream().toArray(String[]::new));
        }
    }

    /** Letters, digits, dots, hyphens and underlines make no fault; most locations are of these alone. */
    private static boolean isPlain(String url) {
        for (int at = 0; at < url.length(); at++) {
            char each = url.charAt(at);
            boolean plain = each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z' || each >= '0' && each <= '9'
                    || each == '.' || each == '-' || each == '_';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** Reports a scheme by which a phone is not known to load such a file. */
    static void scheme(String url, Set<String> allowed, EObject source, EAttribute feature, FindingSink sink) {
        if (url.indexOf(':') < 0) {
            return;
        }
        UriReference.parse(url).scheme().filter(scheme -> !allowed.contains(scheme.toLowerCase(Locale.ROOT)))
                .ifPresent(scheme -> sink.report(Check.PC306, Place.InText.of(source, feature),
                        "The phone is not known to "
                                + "load " + (allowed == FOR_FIRMWARE ? "firmware" : "files") + " by " + scheme
                                + "; use "
                                + (allowed == FOR_FIRMWARE ? "http, https or tftp" : "http or https") + "."));
    }
}
