// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The icons: drawn from SVG at any zoom, and none is named that is not there. */
class IconsTest {

    private static final Path BUNDLES = Path.of(System.getProperty("provchain.root"), "bundles");
    private static final Pattern EXTENSION = Pattern.compile("icon=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("StudioImages\\.(?:image|descriptor)\\(\"([^\"]+)\"\\)");

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
}
