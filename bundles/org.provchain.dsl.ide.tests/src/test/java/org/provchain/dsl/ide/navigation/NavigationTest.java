// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.dsl.ide.Places;
import org.provchain.dsl.ide.Snapshots;
import org.provchain.dsl.ide.project.Snapshot;

/** From a name to what it stands for, and to all that speaks of it. */
class NavigationTest {

    private static final String CHAIN = """
            chain site {
                dialect maxwell 1.1
                base    "https://prov.example.org/"
                entry   general
                file general "provisioning.xml" {
                    SIP.Account.0.AuthPassword = secret sip
                    SIP.Account.0.Nickname = "x"
                    redirect to own
                }
            }
            devices from "phones.csv"
            device 7C:2F:80:12:34:56 { room = "1" }
            """;
    private static final String PART = """
            extend chain site {
                file own "%MACD.xml" for each device {
                    SIP.Account.1.AuthPassword = secret sip
                    SIP.Account.0.DisplayName = "${name} in ${room}"
                }
            }
            catalogue house extends maxwell { SIP.Account.[0..3].Nickname : string }
            """;
    private static final String SCENARIOS = """
            scenario "own" {
                boot 7C2F80123456 on site
                expect fetched general, own
                expect SIP.Account.0.DisplayName = "x"
            }
            """;
    private static final String TABLE = "mac,model,name\n7C2F80123457,Maxwell3,Front\n";
    private static final Map<String, String> FILES = Map.of("a.chain", CHAIN, "b.chain", PART, "c.chain", SCENARIOS,
            "phones.csv", TABLE);

    @TempDir
    private Path folder;
    private Snapshot snapshot;

    @BeforeEach
    void read() {
        FILES.forEach((name, text) -> Snapshots.write(folder, name, text));
        snapshot = Snapshots.read(folder);
    }

    private Path path(String name) {
        return folder.resolve(name).toAbsolutePath().normalize();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "a.chain; entry   |general; a.chain general", "a.chain; to |own; b.chain own",
            "b.chain; chain |site; a.chain site", "c.chain; on |site; a.chain site",
            "c.chain; general, |own; b.chain own", "c.chain; boot |7C2F; a.chain 7C:2F:80:12:34:56",
            "b.chain; ${|name}; phones.csv name", "b.chain; ${|room}; a.chain room",
            "a.chain; secret |sip; b.chain sip", "a.chain; 0.|Nickname; b.chain SIP.Account.[0..3].Nickname",
            "a.chain; SIP.|Account.0.AuthPassword; catalogue SIP.Account.0.AuthPassword",
            "c.chain; SIP.|Account.0.DisplayName; catalogue SIP.Account.0.DisplayName",
            "b.chain; extends |maxwell; ''", "a.chain; |dialect; ''" })
    void aNameLeadsToWhatItStandsFor(String file, String place, String expected) {
        int offset = Places.offset(FILES.get(file), place);
        Optional<Definition> found = Definitions.at(snapshot, path(file), offset);
        assertEquals(expected, found.map(Definition::target).map(this::shown).orElse(""));
    }

    private String shown(Target target) {
        return switch (target) {
        case Target.InText place -> {
            String name = place.file().getFileName().toString();
            yield name + " " + FILES.get(name).substring(place.offset(), place.offset() + place.length());
        }
        case Target.InCatalogue entry -> "catalogue " + entry.parameter();
        };
    }

    @Test
    void theTableOfDevicesIsOpenedFromItsPath() {
        Optional<Definition> found = Definitions.at(snapshot, path("a.chain"), CHAIN.indexOf("phones.csv"));
        assertEquals(new Target.InText(path("phones.csv"), 0, 0), found.orElseThrow().target());
    }

    private List<String> references(String file, String place) {
        return Places.shown(References.at(snapshot, path(file), Places.offset(FILES.get(file), place)), FILES::get);
    }

    @Test
    void allThatSpeaksOfAThingIsFoundInAllTexts() {
        assertEquals(List.of("a.chain:8:21", "b.chain:2:10 declares", "c.chain:3:29"),
                references("a.chain", "to |own"));
        assertEquals(List.of("a.chain:1:7 declares", "b.chain:1:14", "c.chain:2:26"),
                references("c.chain", "on |site"));
        assertEquals(List.of("a.chain:6:45", "b.chain:3:45"), references("b.chain", "secret |sip"));
        assertEquals(List.of("b.chain:4:40", "phones.csv:1:11 declares"), references("b.chain", "${|name}"));
        assertEquals(List.of("a.chain:12:8 declares", "c.chain:2:10"), references("c.chain", "boot |7C2F"));
        assertEquals(List.of("b.chain:4:9 declares", "c.chain:4:12"),
                references("c.chain", "|SIP.Account.0.DisplayName"));
        assertEquals(List.of(), references("a.chain", "|dialect"));
    }

    @Test
    void occurrencesAreThoseOfTheSameText() {
        assertEquals(List.of("a.chain:4:13", "a.chain:5:10 declares"),
                Places.shown(References.occurrences(snapshot, path("a.chain"),
                        Places.offset(CHAIN, "entry   |general")), FILES::get));
    }

    @Test
    void aTextThatEndsAnywhereCanBeAsked() {
        for (int length = 0; length < CHAIN.length(); length += 9) {
            Snapshots.write(folder, "a.chain", CHAIN.substring(0, length));
            Snapshot broken = Snapshots.read(folder);
            Definitions.at(broken, path("a.chain"), length);
            References.at(broken, path("a.chain"), length);
        }
    }
}
