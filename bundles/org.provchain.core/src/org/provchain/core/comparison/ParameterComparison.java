// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.provchain.core.comparison.Setting.Kind;
import org.provchain.core.inventory.Device;
import org.provchain.core.secrets.SecretSource;
import org.provchain.core.simulation.EffectiveParameter;
import org.provchain.core.simulation.HeldValue;
import org.provchain.core.simulation.Trace;

/** Compares the parameters that a device has at last. A password is compared, and never shown. */
public final class ParameterComparison {

    private final Predicate<String> isPassword;
    private final KnownValues values;

    /**
     * @param isPassword whether a parameter holds a password; asked by many threads
     * @param secrets    the values of secrets, as far as they are known
     */
    public ParameterComparison(Predicate<String> isPassword, SecretSource secrets) {
        this.isPassword = isPassword;
        this.values = new KnownValues(secrets);
    }

    List<ParameterChange> of(Trace before, Visits visitsBefore, Trace after, Visits visitsAfter, MatchedFiles files) {
        Places placesBefore = new Places(visitsBefore);
        Places placesAfter = new Places(visitsAfter);
        List<ParameterChange> changes = new ArrayList<>();
        Iterator<EffectiveParameter> ones = before.last().parameters().iterator();
        Iterator<EffectiveParameter> others = after.last().parameters().iterator();
        EffectiveParameter one = next(ones);
        EffectiveParameter other = next(others);
        while (one != null || other != null) {
            int order = one == null ? 1 : other == null ? -1 : one.name().compareTo(other.name());
            if (order < 0) {
                changes.add(new ParameterChange(one.name(), Optional.of(setting(one, placesBefore, false)),
                        Optional.empty(), false, false));
            } else if (order > 0) {
                changes.add(new ParameterChange(other.name(), Optional.empty(),
                        Optional.of(setting(other, placesAfter, false)), false, false));
            } else {
                pair(one, before.device(), placesBefore, other, after.device(), placesAfter, files)
                        .ifPresent(changes::add);
            }
            one = order <= 0 ? next(ones) : one;
            other = order >= 0 ? next(others) : other;
        }
        return changes;
    }

    private Optional<ParameterChange> pair(EffectiveParameter one, Device deviceBefore, Places before,
            EffectiveParameter other, Device deviceAfter, Places after, MatchedFiles files) {
        Optional<Boolean> same = values.same(one.value(), deviceBefore, other.value(), deviceAfter);
        boolean isSame = same.orElse(false);
        if (isSame && (one.value().file().equals(other.value().file()) && before.url(one).equals(after.url(other))
                || files.same(before.url(one), after.url(other)))) {
            return Optional.empty();
        }
        // beside a secret, a text is its value
        boolean secret = one.value().secret() || other.value().secret();
        return Optional.of(new ParameterChange(one.name(), Optional.of(setting(one, before, secret)),
                Optional.of(setting(other, after, secret)), isSame, same.isEmpty()));
    }

    private Setting setting(EffectiveParameter parameter, Places places, boolean hidden) {
        HeldValue value = parameter.value();
        Kind kind = value.secret() ? Kind.SECRET
                : hidden || isPassword.test(parameter.name()) ? Kind.HIDDEN : Kind.TEXT;
        return new Setting(kind, kind == Kind.HIDDEN ? "" : value.text(), value.file(), places.url(parameter));
    }

    private static EffectiveParameter next(Iterator<EffectiveParameter> parameters) {
        return parameters.hasNext() ? parameters.next() : null;
    }

    /** Where the files of a trace lie, by name. */
    private static final class Places {

        private final Map<String, String> urls = new HashMap<>();

        Places(Visits visits) {
            for (Visit each : visits.byUrl().values()) {
                if (!each.file().isEmpty()) {
                    urls.putIfAbsent(each.file(), each.url());
                }
            }
        }

        String url(EffectiveParameter parameter) {
            return urls.getOrDefault(parameter.value().file(), "");
        }
    }
}
