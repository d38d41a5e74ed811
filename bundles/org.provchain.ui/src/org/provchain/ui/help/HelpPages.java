// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.provchain.ui.StudioPlugin;

/** The pages of the documents that come with the product. */
final class HelpPages {

    /** The page that help begins with. */
    static final String START = "studio.md";

    private static final String FOLDER = "docs/";

    private HelpPages() {
    }

    /** The Markdown of a page; empty where there is no such page. */
    static Optional<String> read(String page) {
        URL file = file(page);
        if (file == null) {
            return Optional.empty();
        }
        try (InputStream content = file.openStream()) {
            return Optional.of(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            StudioPlugin.log("The page " + page + " cannot be read.", failed);
            return Optional.empty();
        }
    }

    /** A file of the documents; null where there is none. */
    static URL file(String path) {
        return StudioPlugin.get().getBundle().getEntry(FOLDER + path);
    }

    /** Whether there is such a page. */
    static boolean exists(String page) {
        return file(page) != null;
    }

    /** The page that a link of another page leads to, without what follows a #. */
    static String resolve(String page, String link) {
        String path = link.contains("#") ? link.substring(0, link.indexOf('#')) : link;
        if (path.isEmpty()) {
            return page;
        }
        String folder = page.contains("/") ? page.substring(0, page.lastIndexOf('/') + 1) : "";
        String whole = folder + path;
        while (whole.contains("/../")) {
            whole = whole.replaceFirst("[^/]+/\\.\\./", "");
        }
        return whole;
    }
}
