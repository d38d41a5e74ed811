// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.scene.ChainScene;
import org.provchain.scene.RandomChain;
import org.provchain.scene.layout.PlacedScene.Point;

/** Changes of a layout, and its file. */
class ChainPlacesTest {

    private static final Place PLACE = new Place(1, 2);

    private static ChainPlaces places(String... keys) {
        ChainPlaces places = ChainPlaces.NONE;
        for (String key : keys) {
            places = places.with(KeyText.read(key).orElseThrow(), PLACE);
        }
        return places;
    }

    @Test
    void aRenamedFileKeepsItsPlace() {
        assertEquals(places("a/new", "b/old"), places("a/old", "b/old").renamedFile("a", "old", "new"));
        assertEquals(places("a/x"), places("a/x").renamedFile("a", "old", "new"));
    }

    @Test
    void aRenamedFileTakesThePlaceWithItWhereTheNewNameHadOne() {
        ChainPlaces moved = places("a/old").with(new ElementKey.OfFile("a", "new"), new Place(8, 9));
        assertEquals(places("a/new"), moved.renamedFile("a", "old", "new"));
    }

    @Test
    void aRenamedChainKeepsAllItsPlaces() {
        assertEquals(places("n/@entry", "n/f", "n/<http://x/>", "c/f"),
                places("a/@entry", "a/f", "a/<http://x/>", "c/f").renamedChain("a", "n"));
    }

    @Test
    void placesAreTakenAway() {
        assertEquals(places("a/f"), places("a/f", "a/g").without(new ElementKey.OfFile("a", "g")));
        assertEquals(places("b/f"), places("a/f", "a/@entry", "b/f").withoutChain("a"));
        assertTrue(places("a/f").withoutChain("a").isEmpty());
    }

    @Test
    void eachNodeOfAPictureIsFoundByItsKey() {
        ChainScene scene = ChainScene.of(RandomChain.of(3, 5));
        ChainPlaces places = ChainPlaces.NONE;
        for (var node : scene.nodes()) {
            places = places.with(ElementKey.of("c", node).orElseThrow(), PLACE);
        }
        Map<String, Point> fixed = PlacesText.read(PlacesText.write(places)).places().fixed(scene);
        assertEquals(scene.nodes().size(), fixed.size());
        fixed.values().forEach(point -> assertEquals(new Point(1, 2), point));
    }

    @Test
    void aPlaceIsTheNearestInAPicture() {
        assertEquals(new Place(0, 3), Place.near(-5, 2.6));
        assertEquals(new Place(Place.MOST, 0), Place.near(1e12, 0.4));
    }

    @Test
    void theFileIsWrittenAtOnceAndGoesWithTheLastPlace(@TempDir Path folder) throws IOException {
        Path file = PlacesFile.beside(folder.resolve("acme.chain"));
        assertEquals("acme.chain.layout", file.getFileName().toString());
        assertEquals(new PlacesReading(ChainPlaces.NONE, List.of()), PlacesFile.read(file));
        PlacesFile.write(file, places("a/f"));
        PlacesFile.write(file, places("a/f", "a/g"));
        assertEquals("a/f 1 2\na/g 1 2\n", Files.readString(file));
        assertEquals(places("a/f", "a/g"), PlacesFile.read(file).places());
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
        PlacesFile.write(file, ChainPlaces.NONE);
        assertTrue(Files.notExists(file));
    }

    @Test
    void whatIsNoUtf8IsAFaultOfItsLine(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("x.layout"), new byte[] { 'a', '/', 'f', ' ', '1', ' ', '2', '\n',
                (byte) 0xFF, '\n' });
        PlacesReading reading = PlacesFile.read(file);
        assertEquals(places("a/f"), reading.places());
        assertEquals(2, reading.faults().getFirst().line());
    }
}
