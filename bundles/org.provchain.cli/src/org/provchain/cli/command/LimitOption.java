// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.util.Map;

import org.provchain.cli.console.CommandFailure;
import org.provchain.core.xml.read.XmlLimits;
import picocli.CommandLine.Option;

/** What a document may need. */
public final class LimitOption {

    @Option(names = "--limit", paramLabel = "NAME=NUMBER",
            description = "A limit of a document: size (bytes), depth, attributes, or text (characters of a value).")
    private Map<String, String> changed = Map.of();

    XmlLimits limits() {
        XmlLimits limits = XmlLimits.DEFAULT;
        for (Map.Entry<String, String> each : changed.entrySet()) {
            long number = number(each.getValue());
            boolean size = each.getKey().equals("size");
            if (number < 1 || number > (size ? Long.MAX_VALUE : Integer.MAX_VALUE)) {
                throw CommandFailure.usage("'" + each.getValue() + "' is no limit; write a number from 1 on.");
            }
            limits = switch (each.getKey()) {
            case "size" -> new XmlLimits(number, limits.depth(), limits.attributes(), limits.textLength());
            case "depth" -> new XmlLimits(limits.bytes(), (int) number, limits.attributes(), limits.textLength());
            case "attributes" -> new XmlLimits(limits.bytes(), limits.depth(), (int) number, limits.textLength());
            case "text" -> new XmlLimits(limits.bytes(), limits.depth(), limits.attributes(), (int) number);
            default -> throw CommandFailure
                    .usage("There is no limit '" + each.getKey() + "'; write size, depth, attributes or text.");
            };
        }
        return limits;
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
