// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The letters that choose an item of a menu, in English and in German. */
@ParameterizedClass
@ValueSource(strings = { "", "_de" })
class MenuKeysTest {

    private static final Path BUNDLES = Path.of(System.getProperty("provchain.root"), "bundles");

    @Parameter
    private String language;
    private final Properties texts = new Properties();

    @BeforeEach
    void readTexts() throws IOException {
        for (String file : List.of("org.provchain.ui/plugin", "org.provchain.ui.editor/plugin",
                "org.provchain.ui/src/org/provchain/ui/application/messages")) {
            try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(file + language + ".properties"))) {
                texts.load(reader);
            }
        }
    }

    private String key(String name) {
        String label = texts.getProperty(name);
        String key = label.contains("&") ? label.substring(label.indexOf('&') + 1, label.indexOf('&') + 2)
                : texts.getProperty(name + ".mnemonic");
        assertTrue(label.toLowerCase(Locale.ROOT).contains(key.toLowerCase(Locale.ROOT)), name + ": " + key);
        return key.toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Menu_file Menu_edit Menu_chain Menu_window Menu_help",
            "Menu_new command.open.folder command.import Action_close Action_close_all Action_save Action_save_as Action_save_all"
                    + " Action_revert Action_rename Action_refresh Action_print Action_properties Action_quit",
            "Action_undo Action_redo Action_cut Action_copy Action_paste Action_delete Action_select_all Action_find"
                    + " menu.goto.line menu.assist menu.fix",
            "command.simulate command.run.scenarios command.serve command.import command.export command.openDefinition command.findReferences"
                    + " command.quickOutline command.rename command.format command.toggleComment command.copyXml command.pasteXml",
            "Menu_show_view Action_reset_perspective Action_next_editor Action_preferences",
            "Action_welcome Action_about help.first help.language help.keys" })
    void eachChoosesOneItemOnly(String menu) {
        List<String> keys = new ArrayList<>();
        for (String each : menu.split(" ")) {
            keys.add(key(each));
        }
        assertEquals(keys.stream().distinct().toList(), keys);
    }
}
