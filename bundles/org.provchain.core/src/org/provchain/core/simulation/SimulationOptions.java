// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.provchain.core.dialect.Dialect;
import org.provchain.core.dialect.Precedence;
import org.provchain.core.uri.MacCase;

/**
 * What the vendor does not document and a simulation has to assume; {@link SimulationOption} has the evidence of each.
 */
public final class SimulationOptions {

    /** What a relative URL is resolved against. */
    public enum RelativeUrls {
        /** The file that holds it (RFC 3986 section 5.1.3). */
        FILE,
        /** The first URL of the contact. */
        FIRST_URL
    }

    /** When it is decided whether a firmware is installed. */
    public enum FirmwareMoment {
        /** When the whole file has been read, so that a parameter of the same file counts. */
        FILE_END,
        /** At once, so that only what was set before counts. */
        AT_ONCE
    }

    private static final SimulationOptions DEFAULTS = standard();

    private final Map<SimulationOption, Object> values;

    private SimulationOptions(Map<SimulationOption, Object> values) {
        this.values = values;
    }

    /** The defaults, each the reading that the sources make likeliest. */
    public static SimulationOptions defaults() {
        return DEFAULTS;
    }

    /** The letter case of %MACD. */
    public MacCase macCase() {
        return (MacCase) values.get(SimulationOption.MAC_CASE);
    }

    /** What a relative URL is resolved against. */
    public RelativeUrls relativeUrls() {
        return (RelativeUrls) values.get(SimulationOption.RELATIVE_URLS);
    }

    /** Whether the server has the same files over http and https. */
    public boolean sameOverHttps() {
        return (Boolean) values.get(SimulationOption.SAME_OVER_HTTPS);
    }

    /** How many links may follow one another, at least 1. */
    public int redirectLimit() {
        return (Integer) values.get(SimulationOption.REDIRECT_LIMIT);
    }

    /** How many downloads one contact may take, at least 1. */
    public int fetchLimit() {
        return (Integer) values.get(SimulationOption.FETCH_LIMIT);
    }

    /** Whether what stands behind a Redirect in a file is read. */
    public boolean readsAfterLink() {
        return (Boolean) values.get(SimulationOption.READS_AFTER_LINK);
    }

    /** Whether a contact that fails keeps what it has set before. */
    public boolean keepsAfterFailure() {
        return (Boolean) values.get(SimulationOption.KEEPS_AFTER_FAILURE);
    }

    /** Who wins when a parameter is set more than once; empty means as the dialect says. */
    public Optional<Precedence> precedence() {
        return get(SimulationOption.PRECEDENCE).map(Precedence.class::cast);
    }

    /** When it is decided whether a firmware is installed. */
    public FirmwareMoment firmwareMoment() {
        return (FirmwareMoment) values.get(SimulationOption.FIRMWARE_MOMENT);
    }

    /** Whether FORCE_ACCEPT installs though the automatic check is off. */
    public boolean forceAccept() {
        return (Boolean) values.get(SimulationOption.FORCE_ACCEPT);
    }

    /** These options with what the dialect decides filled in. */
    SimulationOptions settledBy(Dialect dialect) {
        return precedence().isPresent() ? this : with(SimulationOption.PRECEDENCE, dialect.precedence());
    }

    /** The value of an option; empty where the dialect decides. */
    Optional<Object> get(SimulationOption option) {
        return Optional.ofNullable(values.get(option));
    }

    SimulationOptions with(SimulationOption option, Object value) {
        Map<SimulationOption, Object> others = new EnumMap<>(values);
        others.put(option, value);
        return new SimulationOptions(others);
    }

    private static SimulationOptions standard() {
        Map<SimulationOption, Object> values = new EnumMap<>(SimulationOption.class);
        for (SimulationOption each : SimulationOption.values()) {
            each.standard().ifPresent(value -> values.put(each, value));
        }
        return new SimulationOptions(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SimulationOptions that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
