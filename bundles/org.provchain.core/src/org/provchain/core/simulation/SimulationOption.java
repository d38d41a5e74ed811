// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.provchain.core.catalogue.Evidence;
import org.provchain.core.dialect.Precedence;
import org.provchain.core.simulation.SimulationOptions.FirmwareMoment;
import org.provchain.core.simulation.SimulationOptions.RelativeUrls;
import org.provchain.core.uri.MacCase;

/** The options of a simulation as data: the name in project files, the values, how well the default is known. */
public enum SimulationOption {

    MAC_CASE("mac-case", OptionValues.choice(MacCase.LOWER, MacCase.UPPER), MacCase.LOWER, Evidence.OPEN, "FACTS 2",
            "the letter case of %MACD"),
    RELATIVE_URLS("relative-urls", OptionValues.choice(RelativeUrls.FILE, RelativeUrls.FIRST_URL), RelativeUrls.FILE,
            Evidence.INF, "FACTS 3.7", "what a relative URL is resolved against"),
    SAME_OVER_HTTPS("same-over-https", OptionValues.choice(true, false), true, Evidence.INF, "FACTS 4.3",
            "whether the server has the same files over http and https"),
    REDIRECT_LIMIT("redirect-limit", OptionValues.limit(), 20, Evidence.OPEN, "FACTS 3.9",
            "how many links may follow one another"),
    FETCH_LIMIT("fetch-limit", OptionValues.limit(), 10_000, Evidence.OPEN, "FACTS 3.9",
            "how many downloads one contact may take"),
    READS_AFTER_LINK("reads-after-link", OptionValues.choice(true, false), true, Evidence.OPEN, "FACTS 3.9",
            "whether what stands behind a Redirect in a file is read"),
    KEEPS_AFTER_FAILURE("keeps-after-failure", OptionValues.choice(true, false), true, Evidence.OPEN, "FACTS 3.9",
            "whether a contact that fails keeps what it has set before"),
    /** Not set, it is as the dialect says. */
    PRECEDENCE("precedence", OptionValues.choice(Precedence.LATER, Precedence.FIRST), null, Evidence.INF, "FACTS 3.8",
            "who wins when a parameter is set more than once"),
    FIRMWARE_MOMENT("firmware-moment", OptionValues.choice(FirmwareMoment.FILE_END, FirmwareMoment.AT_ONCE),
            FirmwareMoment.FILE_END, Evidence.OPEN, "FACTS 5.1", "when it is decided whether a firmware is installed"),
    FORCE_ACCEPT("force-accept", OptionValues.choice(true, false), false, Evidence.OPEN, "FACTS 5.3",
            "whether FORCE_ACCEPT installs though the automatic check is off");

    private final String key;
    private final OptionValues values;
    private final Object standard;
    private final Evidence evidence;
    private final String source;
    private final String meaning;

    SimulationOption(String key, OptionValues values, Object standard, Evidence evidence, String source,
            String meaning) {
        this.key = key;
        this.values = values;
        this.standard = standard;
        this.evidence = evidence;
        this.source = source;
        this.meaning = meaning;
    }

    /** The option with the given name. */
    public static Optional<SimulationOption> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /** The name in project files and on the command line. */
    public String key() {
        return key;
    }

    /** The values that may be written; empty where it is a number. */
    public List<String> allowed() {
        return values.words();
    }

    /** How well the default is known. */
    public Evidence evidence() {
        return evidence;
    }

    /** The row of the facts. */
    public String source() {
        return source;
    }

    /** What it settles, in one line. */
    public String meaning() {
        return meaning;
    }

    /** What the default rests on and what it settles, in one line. */
    public String basis() {
        return evidence + ", " + source + ": " + meaning;
    }

    /** Its value in the given options, as it may be written; "dialect" where that decides. */
    public String value(SimulationOptions options) {
        return options.get(this).map(OptionValues::word).orElse("dialect");
    }

    /**
     * The options with another value for this one.
     *
     * @throws IllegalArgumentException if the value is none that may be written; the message says which may
     */
    public SimulationOptions with(SimulationOptions options, String text) {
        return options.with(this, values.read(text).orElseThrow(() -> new IllegalArgumentException(
                "'" + text + "' is no value of " + key + "; write " + values.described() + ".")));
    }

    /** The value where nothing else is said; empty where the dialect decides. */
    Optional<Object> standard() {
        return Optional.ofNullable(standard);
    }
}
