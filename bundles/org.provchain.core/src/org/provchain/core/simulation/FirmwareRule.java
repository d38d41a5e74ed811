// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.Optional;
import java.util.Set;

import org.provchain.core.catalogue.FirmwareVersion;
import org.provchain.core.chain.Instruction.OfferFirmware;
import org.provchain.core.simulation.SimulationOptions.FirmwareMoment;

/** Decides about a firmware that a file offers (FACTS 5.1). */
final class FirmwareRule {

    private static final String AUTOMATIC_CHECK = "FirmwareManagment.AutomaticCheckForUpdates";
    private static final FirmwareVersion CHECK_IS_OFF_SINCE = FirmwareVersion.parse("2.14.5").orElseThrow();

    /**
     * A firmware that a file offers.
     *
     * @param offer   what the file says
     * @param checkOn whether the automatic check was on where the offer stands in the file
     */
    record Offer(OfferFirmware offer, boolean checkOn) {
    }

    private final SimulationOptions options;
    private final UrlRule urls;
    private final Set<SimulationOption> assumptions;

    FirmwareRule(SimulationOptions options, UrlRule urls, Set<SimulationOption> assumptions) {
        this.options = options;
        this.urls = urls;
        this.assumptions = assumptions;
    }

    /** Whether the phone looks for firmware by itself. */
    static boolean checkIsOn(DeviceState state) {
        HeldValue check = state.get(AUTOMATIC_CHECK);
        return check != null && !check.secret() && check.text().equals("1");
    }

    /**
     * Decides, and installs.
     *
     * @param current the URL of the file, which has been read to its end
     */
    FirmwareDecision decide(Offer offered, String current, DeviceState state) {
        OfferFirmware offer = offered.offer();
        Optional<String> expanded = urls.expand(offer.url());
        boolean hasUrl = !offer.url().text().isEmpty();
        String image = expanded.filter(any -> hasUrl).map(each -> urls.resolve(current, each))
                .orElse(offer.url().text());
        String version = offer.version().orElse("");
        Optional<String> obstacle = !hasUrl ? Optional.of("the file gives no URL for the image")
                : expanded.isEmpty() ? Optional.of("the model of the device is not known, which %DVID in the URL "
                        + "needs; give it with --model")
                        : obstacle(version, state.firmware());
        if (obstacle.isPresent()) {
            return new FirmwareDecision(version, image, false, obstacle.get());
        }
        if (needsCheck(state.firmware()) && !mayInstall(offered, checkIsOn(state))) {
            return new FirmwareDecision(version, image, false,
                    AUTOMATIC_CHECK + " is not on, which firmware since 2.14.5 needs");
        }
        FirmwareDecision decision = new FirmwareDecision(version, image, true, "newer than " + state.firmware());
        state.install(version);
        return decision;
    }

    /** What speaks against it, whatever the settings. */
    private static Optional<String> obstacle(String version, String installedVersion) {
        Optional<FirmwareVersion> offered = FirmwareVersion.parse(version);
        Optional<FirmwareVersion> installed = FirmwareVersion.parse(installedVersion);
        if (offered.isEmpty()) {
            return Optional.of("the file gives no version that could be compared");
        }
        if (installed.isEmpty()) {
            return Optional.of("the firmware of the device is not known; give it with --firmware");
        }
        int difference = offered.get().compareTo(installed.get());
        if (difference > 0) {
            return Optional.empty();
        }
        return Optional.of(difference == 0 ? "it is installed already"
                : "the device has " + installedVersion + ", and older firmware is never installed");
    }

    private static boolean needsCheck(String installed) {
        return FirmwareVersion.parse(installed).filter(each -> each.compareTo(CHECK_IS_OFF_SINCE) >= 0).isPresent();
    }

    /** Whether the settings allow it; notes the options that this hangs on. */
    private boolean mayInstall(Offer offered, boolean checkOnAtEnd) {
        boolean checkOn = options.firmwareMoment() == FirmwareMoment.FILE_END ? checkOnAtEnd : offered.checkOn();
        if (!checkOn && offered.offer().forceAccept()) {
            assumptions.add(SimulationOption.FORCE_ACCEPT);
        }
        boolean forced = offered.offer().forceAccept() && options.forceAccept();
        if (!forced && (!checkOn || offered.checkOn() != checkOnAtEnd)) {
            assumptions.add(SimulationOption.FIRMWARE_MOMENT);
        }
        return checkOn || forced;
    }
}
