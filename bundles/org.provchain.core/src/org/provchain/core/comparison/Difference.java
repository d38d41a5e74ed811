// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is different for a device.
 *
 * @param files       files that are new, gone, or at another URL
 * @param order       the order of those that both sides fetch
 * @param credentials what opens them
 * @param parameters  the parameters that the device has at last, sorted by name
 * @param end         how it ends
 */
public record Difference(List<FileChange> files, Optional<OrderChange> order, List<AccessChange> credentials,
        List<ParameterChange> parameters, List<EndChange> end) {

    /** Keeps the lists from being changed. */
    public Difference {
        files = List.copyOf(files);
        credentials = List.copyOf(credentials);
        parameters = List.copyOf(parameters);
        end = List.copyOf(end);
    }

    /** Whether nothing is different. */
    public boolean isEmpty() {
        return files.isEmpty() && order.isEmpty() && credentials.isEmpty() && parameters.isEmpty() && end.isEmpty();
    }

    /** The difference with every text that may hold something of the device changed. */
    Difference map(UnaryOperator<String> text) {
        return new Difference(files.stream().map(each -> each.map(text)).toList(), order.map(each -> each.map(text)),
                credentials.stream().map(each -> each.map(text)).toList(),
                parameters.stream().map(each -> each.map(text)).toList(), end.stream().map(each -> each.map(text))
                        .toList());
    }

    /** The difference without the values of parameters, which may be each device's own. */
    Difference withoutValues() {
        return new Difference(files, order, credentials,
                parameters.stream().map(ParameterChange::withoutValues).toList(), end);
    }
}
