// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.provchain.dsl.checks.FamilyCase.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.dsl.Texts;
import org.provchain.dsl.project.UnreadableInput;

/** PC211 and PC212: files that lie at one place, and placeholders that fit the kind of file. */
class LocationCheckTest {

    private static final Set<String> CODES = Set.of("PC211", "PC212");

    @TempDir
    private Path folder;

    static Stream<FamilyCase> cases() {
        return Stream.of(
                FamilyCase.of("each later file is compared with the first at its place", chain("""
                        file a "a.xml" { }
                        file b "./a.xml" { }
                        file c "/a.xml" { }
                        file d "//prov.example.org/x/../a.xml" { }
                        """), twin("7:8", "\"./a.xml\"", "b", "a", "a.xml"),
                        twin("8:8", "\"/a.xml\"", "c", "a", "a.xml"),
                        twin("9:8", "\"//prov.example.org/x/../a.xml\"", "d", "a", "a.xml")),
                FamilyCase.of("a twin behind one that differs in letter case", chain("""
                        file a "a.xml" { }
                        file b "A.xml" { }
                        file c "A.xml" { }
                        file d "A.XML" { }
                        """), alike("7:8", "\"A.xml\"", "b", "a"), twin("8:8", "\"A.xml\"", "c", "b", "A.xml"),
                        alike("9:8", "\"A.XML\"", "d", "a")),
                FamilyCase.of("the letter case of a folder", chain("""
                        file a "x/a.xml" { }
                        file b "X/a.xml" { }
                        """), alike("7:8", "\"X/a.xml\"", "b", "a")),
                FamilyCase.of("two files for each device at one place", chain("""
                        file a "%MACD.xml" for each device { }
                        file b "%MACD.xml" for each device { }
                        """), twin("7:8", "\"%MACD.xml\"", "b", "a", "%MACD.xml")),
                FamilyCase.of("without a base, relative", """
                        chain site {
                            dialect maxwell 1.1 product mx3b entry a
                            file a "a.xml" { }
                            file b "a.xml" { }
                        }
                        """, "4:12 error PC211 |\"a.xml\"| 'b' lies where 'a' lies, at a.xml; give one of them another"
                        + " location."),
                FamilyCase.of("another folder, server, port, scheme, query or placeholder", chain("""
                        file a "a.xml" { }
                        file b "x/a.xml" { }
                        file c "https://other.example.org/a.xml" { }
                        file d "https://prov.example.org:8443/a.xml" { }
                        file e "http://prov.example.org/a.xml" { }
                        file f "a.xml?x=1" { }
                        file g "%MACD.xml" for each device { }
                        file h "%MACC.xml" for each device { }
                        """)),
                FamilyCase.of("one place in two chains", chain("file a \"a.xml\" { }\n")
                        + chain("file a \"a.xml\" { }\n").replace("chain site", "chain other")),
                FamilyCase.of("the model, a misspelt and an encoded placeholder are no device", chain("""
                        file a "%DVID.xml" for each device { }
                        file b "b/%macd.xml" for each device { }
                        file c "c/%25MACD.xml" for each device { }
                        """), same("6:8", "\"%DVID.xml\"", "a"), same("7:8", "\"b/%macd.xml\"", "b"),
                        same("8:8", "\"c/%25MACD.xml\"", "c")),
                FamilyCase.of("a placeholder in a file for all, in its folder or its query", chain("""
                        file a "%MACC/a.xml" { }
                        file b "b.xml?mac=%MACD" { }
                        """), differs("6:8", "\"%MACC/a.xml\"", "a"), differs("7:8", "\"b.xml?mac=%MACD\"", "b")),
                FamilyCase.of("each with what it needs", chain("""
                        file a "%DVID/a.xml" { }
                        file b "%MACC/b.xml" for each device { }
                        file c "c.xml?mac=%MACD" for each device { }
                        """)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsTheseAndNoOthers(FamilyCase each) throws IOException, UnreadableInput {
        assertEquals(each.expected(), each.made(folder, CODES));
    }

    @ParameterizedTest
    @ValueSource(strings = { "index", "firmware list", "nvm list", "custom list", "settings" })
    void theKindOfFileDoesNotMatter(String kind) throws IOException, UnreadableInput {
        String text = FamilyCase.nested(kind + " a \"a.xml\" for each device { }\n");
        assertEquals(same("6:" + (kind.length() + 4), "\"a.xml\"", "a"), FamilyCase.of(kind, text).made(folder, CODES));
    }

    @Test
    void aFileOfAPartInAnotherTextIsComparedToo() throws IOException, UnreadableInput {
        Files.writeString(folder.resolve("b.chain"), "extend chain site {\nfile b \"x/../a.xml\" { }\n}\n");
        assertEquals(List.of("b.chain 2:8 PC211"), Texts.check(folder, chain("file a \"a.xml\" { }\n")).findings()
                .stream().filter(each -> CODES.contains(each.code())).map(each -> each.file().getFileName() + " "
                        + each.region().line() + ":" + each.region().column() + " " + each.code())
                .toList());
    }

    private static String twin(String place, String marked, String name, String other, String location) {
        return place + " error PC211 |" + marked + "| '" + name + "' lies where '" + other
                + "' lies, at https://prov.example.org/" + location + "; give one of them another location.";
    }

    private static String alike(String place, String marked, String name, String other) {
        return place + " warning PC211 |" + marked + "| The locations of '" + name + "' and '" + other
                + "' differ in letter case only, which some servers take for one file.";
    }

    private static String same(String place, String marked, String name) {
        return place + " error PC212 |" + marked + "| '" + name + "' is written for each device, but its location is"
                + " the same for all; put %MACD into it, as in \"%MACD.xml\".";
    }

    private static String differs(String place, String marked, String name) {
        return place + " warning PC212 |" + marked + "| The location of '" + name + "' differs from device to device,"
                + " but its content does not; write 'for each device' behind it, or take the placeholder out.";
    }
}
