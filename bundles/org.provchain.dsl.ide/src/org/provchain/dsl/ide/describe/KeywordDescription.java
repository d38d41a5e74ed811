// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.describe;

import java.util.Map;
import java.util.Optional;

/** What the words of the language mean, one line each. */
public final class KeywordDescription {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("chain", "A set of provisioning files with one entry, as one device would see it."),
            Map.entry("extend", "Adds files to a chain that another text of the project declares."),
            Map.entry("dialect", "The generation of the XML: `maxwell 1.1`, or the older `maxwell 1.0`."),
            Map.entry("flat", "Writes documents of dialect 1.1 without sections."),
            Map.entry("product", "The productID of the documents."),
            Map.entry("base", "The URL that locations of files are relative to."),
            Map.entry("models", "The models that the chain is made for; left out, those of the inventory."),
            Map.entry("entry", "The file that the first URL of a phone leads to."),
            Map.entry("file", "A document of dialect 1.1: parameters, firmware, steps and a redirect."),
            Map.entry("index", "The first document of dialect 1.0: a link to each list, by category."),
            Map.entry("settings", "A document of dialect 1.0 with parameters."),
            Map.entry("each", "The file is written once for each device of the inventory."),
            Map.entry("protected", "The server asks for HTTP digest credentials (RFC 7616)."),
            Map.entry("redirect", "Sends the phone to another file."),
            Map.entry("firmware", "Offers a firmware image, which a phone takes if it is newer and the check is on."),
            Map.entry("force-accept", "Writes the flag FORCE_ACCEPT, whose effect is not documented."),
            Map.entry("step", "A step of the vendor's XML other than Redirect."),
            Map.entry("secret", "A value that is kept outside of the project and filled in by the export."),
            Map.entry("suppress", "Silences the findings of a check here, with the reason for it."),
            Map.entry("devices", "A table of devices in CSV: mac, model, macid, firmware, and variables."),
            Map.entry("device", "A phone, with its variables."),
            Map.entry("scenario",
                    "An expectation about what a phone does on a chain; played by Run Scenarios and in CI."),
            Map.entry("boot", "The device and the chain that a scenario plays."),
            Map.entry("expect", "What must hold in the end: files fetched, values, the outcome."),
            Map.entry("contacts", "How many contacts are played at most."),
            Map.entry("catalogue", "Parameters that the project knows beyond those that come with Provchain."));

    private KeywordDescription() {
    }

    /** What a word means; empty for words that explain themselves. */
    public static Optional<String> of(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }
}
