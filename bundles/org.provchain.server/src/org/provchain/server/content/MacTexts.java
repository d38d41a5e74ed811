// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.provchain.core.uri.MacAddress;

/** Finds a MAC address in a path, a user name or the name of a program. */
public final class MacTexts {

    private static final Pattern MAC = Pattern
            .compile("(?<![0-9A-Fa-f])[0-9A-Fa-f]{2}(?:[:.-]?[0-9A-Fa-f]{2}){5}(?![0-9A-Fa-f])");
    private static final Pattern SEPARATORS = Pattern.compile("[:.-]");

    private MacTexts() {
    }

    /** Whether a text is a MAC address of 12 digits, as a phone gives it for its user name (FACTS 4.1). */
    public static boolean isMac(String text) {
        return text.length() == MacAddress.DIGITS && MacAddress.parse(text).isPresent();
    }

    /** The last MAC address in a text, which in a path is that of the file. */
    public static Optional<MacAddress> find(String text) {
        Matcher matcher = MAC.matcher(text);
        Optional<MacAddress> found = Optional.empty();
        while (matcher.find()) {
            found = MacAddress.parse(SEPARATORS.matcher(matcher.group()).replaceAll(""));
        }
        return found;
    }
}
