// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.ui.fixture.Contrast;

/** The icons: drawn from SVG at any zoom, and none is named that is not there. */
class IconsTest {

    private static final Path BUNDLES = Path.of(System.getProperty("provchain.root"), "bundles");
    private static final Pattern EXTENSION = Pattern.compile("icon=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("StudioImages\\.(?:image|descriptor)\\(\"([^\"]+)\"\\)");

    private static final RGB SELECTED = new RGB(0x35, 0x84, 0xe4);
    private static final RGB BRIGHT = new RGB(255, 255, 255);
    private static final RGB DARK = new RGB(0x2d, 0x2d, 0x2d);

    static Stream<URL> icons() {
        return Collections.list(Platform.getBundle(StudioPlugin.ID).findEntries("icons", "*.svg", true)).stream();
    }

    static Set<String> named() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String bundle : new String[] { "org.provchain.ui", "org.provchain.ui.editor",
                "org.provchain.ui.diagram" }) {
            EXTENSION.matcher(Files.readString(BUNDLES.resolve(bundle).resolve("plugin.xml"))).results()
                    .map(each -> each.group(1))
                    .map(each -> each.startsWith("platform:") ? each : "platform:/plugin/" + bundle + "/" + each)
                    .forEach(named::add);
        }
        return named;
    }

    static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sources = Stream.of("org.provchain.ui", "org.provchain.ui.editor", "org.provchain.ui.diagram")
                .flatMap(IconsTest::walk)) {
            for (Path each : (Iterable<Path>) sources.filter(one -> one.toString().endsWith(".java"))::iterator) {
                CODE.matcher(Files.readString(each)).results().forEach(found -> used.add(found.group(1)));
            }
        }
        return used;
    }

    private static Stream<Path> walk(String bundle) {
        try {
            return Files.walk(BUNDLES.resolve(bundle).resolve("src"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void assertDrawn(ImageDescriptor icon, String name) {
        ImageData once = icon.getImageData(100);
        assertNotNull(once, name);
        assertEquals(2 * once.width, icon.getImageData(200).width, name);
    }

    @ParameterizedTest
    @MethodSource("icons")
    void anIconIsDrawnAtAnyZoom(URL icon) {
        assertDrawn(ImageDescriptor.createFromURL(icon), icon.toString());
    }

    @ParameterizedTest
    @MethodSource("named")
    void anIconThatAnExtensionNamesIsThere(String icon) throws IOException, URISyntaxException {
        assertDrawn(ImageDescriptor.createFromURL(new URI(icon).toURL()), icon);
    }

    @ParameterizedTest
    @MethodSource("used")
    void anIconThatTheCodeNamesIsThere(String icon) {
        assertDrawn(StudioImages.descriptor(icon), icon);
    }

    /** Of the outline, the proposals and the catalogue; a selected row is blue, and the dark theme has a dark ground. */
    @ParameterizedTest
    @ValueSource(strings = { "chain", "chain-text", "file-shared", "file-per-device", "file-protected", "parameter",
            "parameter-group", "parameter-unknown", "link", "firmware", "step", "device", "device-table", "scenario",
            "catalogue", "catalogue-entry", "keyword", "value", "variable", "template" })
    void anIconOfARowCanBeSeenOnEachGround(String icon) {
        ImageData drawn = StudioImages.descriptor(icon).getImageData(100);
        for (RGB ground : List.of(SELECTED, BRIGHT, DARK)) {
            long seen = IntStream.range(0, drawn.width * drawn.height)
                    .filter(each -> Contrast.ratio(on(ground, drawn, each), ground) >= 1.8).count();
            assertTrue(seen >= 12, icon + " has " + seen + " pixels that stand out from " + ground);
        }
    }

    private static RGB on(RGB ground, ImageData drawn, int pixel) {
        int x = pixel % drawn.width;
        int y = pixel / drawn.width;
        RGB colour = drawn.palette.getRGB(drawn.getPixel(x, y));
        int alpha = drawn.getAlpha(x, y);
        return new RGB(mixed(colour.red, ground.red, alpha), mixed(colour.green, ground.green, alpha),
                mixed(colour.blue, ground.blue, alpha));
    }

    private static int mixed(int colour, int ground, int alpha) {
        return (colour * alpha + ground * (255 - alpha)) / 255;
    }
}
