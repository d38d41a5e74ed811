// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.util.List;
import java.util.Optional;

/** Says why files of several devices cannot be one: they differ in more than the values of parameters. */
final class DeviceDifference {

    private DeviceDifference() {
    }

    /** The first difference that variables cannot hold. */
    static Optional<String> find(List<ImportedDocument> members) {
        ImportedDocument first = members.getFirst();
        for (ImportedDocument each : members) {
            if (each.rule() != first.rule() || !each.product().equals(first.product())
                    || !each.macAddress().equals(first.macAddress()) || !each.attributes().equals(first.attributes())
                    || each.flat() != first.flat() || each.sectioned() != first.sectioned()) {
                return Optional.of(differ(first, each) + " in their root element or their sections");
            }
            if (each.statements().size() != first.statements().size()) {
                return Optional.of(differ(first, each) + " in how much they say");
            }
            for (int at = 0; at < first.statements().size(); at++) {
                Optional<String> found = find(first, each, at);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> find(ImportedDocument first, ImportedDocument other, int at) {
        ImportedStatement one = first.statements().get(at);
        ImportedStatement two = other.statements().get(at);
        if (one.equals(two)) {
            return Optional.empty();
        }
        if (!(one instanceof ImportedStatement.Setting a && two instanceof ImportedStatement.Setting b
                && a.name().equals(b.name()))) {
            return Optional.of(differ(first, other) + " in what they say, not in values of parameters only");
        }
        return isField(a.value()) && isField(b.value()) ? Optional.empty()
                : Optional.of(differ(first, other) + " in " + a.name()
                        + ", and one of the values is empty or has a line break or blanks at its ends, which the table "
                        + "cannot hold");
    }

    /** Whether a field of a table holds the value as it is; an empty field is a variable that the device does not have. */
    private static boolean isField(String value) {
        return !value.isEmpty() && value.strip().equals(value) && value.indexOf('\n') < 0 && value.indexOf('\r') < 0;
    }

    private static String differ(ImportedDocument one, ImportedDocument two) {
        return one.source().path() + " and " + two.source().path() + " differ";
    }
}
