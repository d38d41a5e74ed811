// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.describe;

import java.util.Map;
import java.util.Optional;

/** What the words of the language mean, one line each. */
public final class KeywordDescription {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("chain", Messages.KeywordDescription_chain),
            Map.entry("extend", Messages.KeywordDescription_extend),
            Map.entry("dialect", Messages.KeywordDescription_dialect),
            Map.entry("flat", Messages.KeywordDescription_flat),
            Map.entry("product", Messages.KeywordDescription_product),
            Map.entry("base", Messages.KeywordDescription_base),
            Map.entry("models", Messages.KeywordDescription_models),
            Map.entry("entry", Messages.KeywordDescription_entry),
            Map.entry("file", Messages.KeywordDescription_file),
            Map.entry("index", Messages.KeywordDescription_index),
            Map.entry("settings", Messages.KeywordDescription_settings),
            Map.entry("each", Messages.KeywordDescription_each),
            Map.entry("protected", Messages.KeywordDescription_protected),
            Map.entry("redirect", Messages.KeywordDescription_redirect),
            Map.entry("firmware", Messages.KeywordDescription_firmware),
            Map.entry("force-accept", Messages.KeywordDescription_force_accept),
            Map.entry("step", Messages.KeywordDescription_step),
            Map.entry("comment", Messages.KeywordDescription_comment),
            Map.entry("instruction", Messages.KeywordDescription_instruction),
            Map.entry("attribute", Messages.KeywordDescription_attribute),
            Map.entry("secret", Messages.KeywordDescription_secret),
            Map.entry("suppress", Messages.KeywordDescription_suppress),
            Map.entry("devices", Messages.KeywordDescription_devices),
            Map.entry("device", Messages.KeywordDescription_device),
            Map.entry("scenario", Messages.KeywordDescription_scenario),
            Map.entry("boot", Messages.KeywordDescription_boot),
            Map.entry("expect", Messages.KeywordDescription_expect),
            Map.entry("contacts", Messages.KeywordDescription_contacts),
            Map.entry("catalogue", Messages.KeywordDescription_catalogue));

    private KeywordDescription() {
    }

    /** What a word means; empty for words that explain themselves. */
    public static Optional<String> of(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }
}
