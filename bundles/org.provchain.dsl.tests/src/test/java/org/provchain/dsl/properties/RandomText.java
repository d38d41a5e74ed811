// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes a valid text of the language at random, as a list of its words; what stands between the words comes later. */
final class RandomText {

    private static final String[] STRINGS = { "", "1012", "Büro “links”", "a & b < c > d", "\\\"quoted\\\"",
            "back\\\\slash",
            "tab\\tand\\nline", "emoji 😀 and 𝔸", "$ alone", "$${literal}", "it's // no comment", "/* nor this */",
            "%41",
            "]]> <!-- -->" };
    private static final String[] PARAMETERS = { "SIP.Account.%d.DisplayName", "SIP.Account.%d.AuthName",
            "House.Text.%d",
            "Net.Deep.Name.%d.Leaf", "PhoneUI.X%d" };

    private final Random random;
    private final List<String> words = new ArrayList<>();
    private final boolean nested;
    private final int chain;
    private final int files;
    private int parameter;

    private RandomText(Random random, int chain) {
        this.random = random;
        this.chain = chain;
        this.nested = random.nextBoolean();
        this.files = 1 + random.nextInt(5);
    }

    /** The words of a text with one or two chains, devices, scenarios and a catalogue. */
    static List<String> words(Random random) {
        List<String> all = new ArrayList<>();
        int chains = 1 + random.nextInt(2);
        for (int chain = 0; chain < chains; chain++) {
            RandomText text = new RandomText(random, chain);
            text.chain();
            all.addAll(text.words);
        }
        RandomText rest = new RandomText(random, 0);
        rest.devices();
        rest.catalogue();
        rest.scenario(all.contains("index") && all.indexOf("index") < all.size());
        all.addAll(rest.words);
        return all;
    }

    private void add(String... more) {
        words.addAll(List.of(more));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private String string() {
        return quoted(STRINGS[random.nextInt(STRINGS.length)]);
    }

    private boolean sometimes() {
        return random.nextInt(4) == 0;
    }

    private String name(int file) {
        return "f" + file;
    }

    private void chain() {
        add("chain", "c" + chain, "{", "dialect", "maxwell", nested ? "1.0" : "1.1");
        if (!nested && random.nextBoolean()) {
            add("flat");
        }
        add("product", "mx3b", "base", quoted("https://prov.example.org/c" + chain + "/"), "entry", name(0));
        if (sometimes()) {
            add("models", "Maxwell2", ",", "Maxwell3");
        }
        suppression("PC101");
        if (nested) {
            nestedFiles();
        } else {
            for (int file = 0; file < files; file++) {
                flatFile(file);
            }
        }
        add("}");
    }

    private void suppression(String code) {
        if (sometimes()) {
            add("suppress", code, string());
        }
    }

    private void flatFile(int file) {
        boolean own = file > 0 && random.nextBoolean();
        add("file", name(file), quoted(own ? "own" + file + "-%MACD.xml" : "f" + file + ".xml"));
        if (own) {
            add("for", "each", "device");
        }
        protection();
        add("{");
        statements(own, 1 + random.nextInt(5));
        if (sometimes()) {
            add("firmware", quoted("2.30." + file), "from", quoted("fw/%DVID/image.bin"));
        }
        if (file + 1 < files) {
            add("redirect", "to", random.nextBoolean() || file + 2 < files ? name(file + 1) : name(files - 1));
        } else if (sometimes()) {
            add("redirect", "to", quoted("https://elsewhere.example.org/x.xml?a=1&b=%20"));
        }
        add("}");
    }

    private void protection() {
        switch (random.nextInt(8)) {
        case 0 -> add("protected", "by", "device");
        default -> {
            // open
        }
        }
    }

    private void nestedFiles() {
        add("index", name(0), quoted("provisioning.xml"), "{", "firmware", "->", "images", "nvm", "->", "lists", "}");
        add("firmware", "list", "images", quoted("firmware.xml"), "{", quoted("2.22.4"), "from",
                quoted("fw/%DVID/image.bin"), "}");
        add("nvm", "list", "lists", quoted("settings.xml"), "{");
        for (int file = 1; file <= files; file++) {
            add(name(file));
            if (file < files) {
                add(",");
            }
        }
        add("}");
        for (int file = 1; file <= files; file++) {
            boolean own = random.nextBoolean();
            add("settings", name(file), quoted(own ? "s" + file + "/%MACD.xml" : "s" + file + ".xml"));
            if (own) {
                add("for", "each", "device");
            }
            add("{");
            statements(own, random.nextInt(6));
            add("}");
        }
    }

    private void statements(boolean own, int count) {
        for (int each = 0; each < count; each++) {
            if (random.nextInt(3) == 0) {
                add("Block" + parameter++);
                suppression("PC101");
                add("{");
                statements(own, 1 + random.nextInt(2));
                add("}");
            } else {
                String name = PARAMETERS[random.nextInt(PARAMETERS.length)];
                add(name.formatted(parameter++ % 4), "=");
                value(own, name.startsWith("SIP") || name.startsWith("House"));
                suppression("PC108");
            }
        }
    }

    private void value(boolean own, boolean text) {
        switch (random.nextInt(own ? 7 : 5)) {
        case 2, 3 -> add(text ? string() : random.nextBoolean() ? "on" : "off");
        case 0 -> add(Integer.toString(random.nextInt(100_000)));
        case 1 -> add("secret", "sip." + random.nextInt(3));
        case 5 -> add("${name}");
        case 6 -> add(quoted("${name} of ${room}, $${x}"));
        default -> add(string());
        }
    }

    private void devices() {
        for (int device = 0; device < 1 + random.nextInt(3); device++) {
            add("device", "7C:2F:80:00:00:0" + device);
            if (random.nextBoolean()) {
                add("model", "Maxwell3");
            } else {
                add("model", "Maxwell2", "firmware", quoted("2.19." + device));
            }
            if (sometimes()) {
                add("macid", "secret", "macid");
            }
            add("{", "name", "=", quoted("Phone & " + device), "room", "=", Integer.toString(device), "}");
        }
    }

    private void catalogue() {
        if (sometimes()) {
            add("catalogue", "house", "extends", "maxwell", "{", "House.Text.[0..9]", ":", "string", "default",
                    string(),
                    "evidence", "USED", "from", string(), string(), "House.Mode", ":", "enum", "{", "0", string(), ",",
                    "1",
                    "}", "House.Level", ":", "int", "[", "0..9", "]", "since", quoted("2.20.0"), "}");
        }
    }

    private void scenario(boolean any) {
        if (any || random.nextBoolean()) {
            add("scenario", string(), "{", "boot", "7C:2F:80:00:00:00", "on", "c0", "via", "dhcp114");
            if (sometimes()) {
                add("contacts", "3");
            }
            add("expect", "fetched", name(0), "expect", "not", "fetched", name(0), "expect", "House.Text", "unset",
                    "expect",
                    "complete", "}");
        }
    }
}
