// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.localization.BundleLocalization;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;

/** The German texts as the built bundles give them to the platform. */
class GermanBundlesTest {

    private static Bundle bundle(String name) {
        return Platform.getBundle(name);
    }

    static Stream<String> messages() {
        return Stream.of("org.provchain.dsl.ide", "org.provchain.ui", "org.provchain.ui.editor")
                .flatMap(name -> bundle(name).adapt(BundleWiring.class)
                        .listResources("/", "messages.properties",
                                BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)
                        .stream().map(each -> name + "!" + each.replace(".properties", "").replace('/', '.')));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void theTextsOfEachPackageAreFoundInGerman(String place) {
        String[] parts = place.split("!");
        ResourceBundle german = ResourceBundle.getBundle(parts[1], Locale.GERMAN,
                bundle(parts[0]).adapt(BundleWiring.class).getClassLoader());
        assertEquals(Locale.GERMAN, german.getLocale(), place);
    }

    @ParameterizedTest
    @ValueSource(strings = { "org.provchain.ui", "org.provchain.ui.editor" })
    void theTextsOfTheExtensionsAreGerman(String name) {
        BundleContext context = FrameworkUtil.getBundle(getClass()).getBundleContext();
        ServiceReference<BundleLocalization> service = context.getServiceReference(BundleLocalization.class);
        ResourceBundle german = context.getService(service).getLocalization(bundle(name), "de_DE");
        ResourceBundle english = context.getService(service).getLocalization(bundle(name), "en");
        String key = name.endsWith("editor") ? "command.rename" : "command.open.folder";
        assertNotNull(german.getString(key));
        assertNotEquals(english.getString(key), german.getString(key));
        assertNotEquals(bundle(name).getHeaders("en").get("Bundle-Name"),
                bundle(name).getHeaders("de").get("Bundle-Name"));
    }
}
