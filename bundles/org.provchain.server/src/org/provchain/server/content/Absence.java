// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.content;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.provchain.core.chain.ServedFile;
import org.provchain.core.uri.MacAddress;
import org.provchain.core.uri.MacCase;

/** Says why nothing lies at a path, and what would have been served. */
public final class Absence {

    private static final int MOST_NAMED = 8;

    private final ServedState state;

    public Absence(ServedState state) {
        this.state = state;
    }

    /** The reason, in one or two sentences; names no device but the one that asks. */
    public String reason(String path) {
        if (!path.startsWith(state.basePath())) {
            return "The chain '" + state.chain().name() + "' lies below " + state.basePath() + "; " + served();
        }
        Optional<MacAddress> mac = MacTexts.find(path);
        return otherLetters(path).or(() -> mac.flatMap(this::ofDevice))
                .or(() -> Optional.of(path).filter(each -> each.endsWith("/")).map(this::folder))
                .orElseGet(() -> "No file of the chain '" + state.chain().name() + "' lies here; " + served());
    }

    /** What lies at the path in other letters; empty where nothing does. */
    public Optional<String> otherLetters(String path) {
        return Optional.of(path.toLowerCase(Locale.ROOT)).filter(each -> !each.equals(path)).flatMap(state::document)
                .or(() -> state.documents().stream().limit(state.chain().files().size())
                        .filter(each -> each.path().equalsIgnoreCase(path)).findFirst())
                .map(each -> each.path() + " (" + each.file().name()
                        + ") would have been served: a server tells upper from lower case.");
    }

    private Optional<String> ofDevice(MacAddress mac) {
        if (state.device(mac).isEmpty()) {
            return state.chain().files().stream().anyMatch(Absence::isOfOneDevice)
                    ? Optional.of("The inventory does not have " + mac
                            + ", so no file is written for it; add the device and save.")
                    : Optional.empty();
        }
        String own = state.chain().files().stream().filter(Absence::isOfOneDevice)
                .flatMap(file -> state.prepared().locationFor(file, state.device(mac).get(), state.options().macCase())
                        .stream())
                .limit(MOST_NAMED).collect(Collectors.joining(", "));
        return own.isEmpty() ? Optional.empty()
                : Optional.of("Of " + mac + " there is " + own + ", written with "
                        + mac.digits(MacCase.LOWER) + " in the letters that the option mac-case says.");
    }

    private String folder(String path) {
        return "A folder is nothing to download. By DHCP or its web interface a phone appends provisioning.xml; by the "
                + "redirect server it appends nothing, so give that the URL of a file. " + capital(served());
    }

    private String served() {
        String all = state.chain().files().stream().filter(each -> !each.location().text().isEmpty())
                .limit(MOST_NAMED).map(each -> each.location().text() + (each.perDevice() ? " for each device" : ""))
                .collect(Collectors.joining(", "));
        return "there is " + all + (state.chain().files().size() > MOST_NAMED ? ", …" : "") + ".";
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private static boolean isOfOneDevice(ServedFile file) {
        return file.perDevice() || file.location().isDeviceSpecific();
    }
}
