// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.core.chain.Chains;
import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.model.FileKind;
import org.provchain.model.LinkKind;

/** Which file of the chain a URL in a document leads to. */
class FileLocationsTest {

    private final Chains chain = Chains.oneOne();

    @ParameterizedTest
    @CsvSource({ "b.xml, m/b.xml", "./b.xml, m/b.xml", "../c.xml, c.xml", "/maxwell/c.xml, c.xml",
            "https://prov.example/maxwell/c.xml, c.xml", "//prov.example/maxwell/m/b.xml, m/b.xml",
            "http://prov.example/maxwell/c.xml, c.xml", "%MACD.xml, m/%MACD.xml", "b.xml#x, m/b.xml", "'', ",
            "c.xml, ", "B.xml, ", "b.xml?x, ", "https://other.example/maxwell/c.xml, ",
            "http://prov.example:8080/maxwell/c.xml, ", "ftp://prov.example/maxwell/c.xml, " })
    void aUrlLeadsToTheFileThatLiesThere(String url, String location) {
        chain.file(FileKind.FILE, "a", "m/a.xml", Chains.link(LinkKind.REDIRECT, url));
        chain.file(FileKind.FILE, "b", "m/b.xml");
        chain.file(FileKind.FILE, "c", "c.xml");
        chain.file(FileKind.FILE, "d", "m/%MACD.xml");
        ServedChain served = chain.served();
        ServedFile from = served.files().getFirst();
        int target = new FileLocations(served).target(from, (FollowLink) from.instructions().getFirst());
        assertEquals(location, target == FollowLink.OUTSIDE ? null : served.files().get(target).location().text());
    }

    @ParameterizedTest
    @CsvSource({ "x.xml,          dev/%MACD.xml,      3 4", "x.xml, dev/%MACC.xml, 5", "x.xml, %DVID/a.xml, 6",
            "x.xml, %DVID/%MACD.xml, 7", "x.xml, none/%MACD.xml, ''", "x.xml, c.xml, 1", "x.xml, '', ''",
            // from a file of one device to those of this one, where it has any
            "dev/7c2f80123457.xml, own/%MACD.xml, 9", "dev/7c2f80123456.xml, /maxwell/dev/%MACC.xml, 5",
            "dev/7c2f80123456.xml, /maxwell/own/%MACD.xml, 8" })
    void aPlaceholderLeadsToTheFilesOfAllDevices(String at, String url, String targets) {
        chain.file(FileKind.FILE, "from", at, Chains.link(LinkKind.REDIRECT, url));
        int number = 1;
        for (String each : List.of("c.xml", "dev/notes.xml", "dev/7c2f80123456.xml", "dev/7C2F80123457.xml",
                "dev/7C:2F:80:12:34:56.xml", "12/34/a.xml", "12/34/7c2f80123456.xml", "own/7c2f80123459.xml",
                "dev/own/7c2f80123457.xml")) {
            chain.file(FileKind.FILE, "f" + number++, each);
        }
        ServedChain served = chain.served();
        ServedFile from = served.files().getFirst();
        assertEquals(targets, Arrays.stream(new FileLocations(served).targets(from,
                (FollowLink) from.instructions().getFirst())).mapToObj(String::valueOf)
                .collect(Collectors.joining(" ")));
    }

    @Test
    void aNameLeadsToItsFileEvenWhereThatHasNoLocation() {
        Chains.redirect(chain.file("a"), chain.file(FileKind.FILE, "b", null));
        ServedChain served = chain.served();
        ServedFile from = served.files().getFirst();
        FileLocations locations = new FileLocations(served);
        FollowLink link = (FollowLink) from.instructions().getFirst();
        assertEquals(1, locations.target(from, link));
        assertEquals(Optional.empty(), locations.at(Chains.BASE));
    }

    @Test
    void ofTwoFilesAtOnePlaceTheFirstIsServed() {
        chain.file(FileKind.FILE, "a", "x.xml");
        chain.file(FileKind.FILE, "b", "./x.xml");
        ServedChain served = chain.served();
        assertSame(served.files().getFirst(), new FileLocations(served).at(Chains.BASE + "x.xml").orElseThrow());
    }

    @Test
    void withoutABaseLocationsStayAsTheyAre() {
        chain.element().setBase(null);
        chain.file(FileKind.FILE, "a", "m/a.xml", Chains.link(LinkKind.REDIRECT, "b.xml"));
        chain.file(FileKind.FILE, "b", "m/b.xml");
        ServedChain served = chain.served();
        FileLocations locations = new FileLocations(served);
        ServedFile from = served.files().getFirst();
        FollowLink link = (FollowLink) from.instructions().getFirst();
        assertEquals("m/a.xml", locations.url(from));
        assertEquals("m/b.xml", locations.resolved(from, link));
        assertEquals(1, locations.target(from, link));
    }

    @Test
    void aLinkByNameIsResolvedToTheUrlOfItsFile() {
        Chains.redirect(chain.file(FileKind.FILE, "a", "m/a.xml"), chain.file("b"));
        ServedChain served = chain.served();
        ServedFile from = served.files().getFirst();
        assertEquals(Chains.BASE + "b.xml", new FileLocations(served).resolved(from,
                (FollowLink) from.instructions().getFirst()));
    }
}
