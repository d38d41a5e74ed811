// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui;

import java.net.URL;
import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.swt.graphics.Image;

/** The icons of the product, by the name of their file without its ending. */
public final class StudioImages {

    private static final String FOLDER = "/icons/";

    private StudioImages() {
    }

    /** The icon of a name, drawn for any zoom. */
    public static ImageDescriptor descriptor(String name) {
        ImageRegistry registry = StudioPlugin.get().getImageRegistry();
        return Optional.ofNullable(registry.getDescriptor(name)).orElseGet(() -> {
            ImageDescriptor found = load(name);
            registry.put(name, found);
            return registry.getDescriptor(name);
        });
    }

    /** The image of a name; it belongs to the product and is not disposed of by who uses it. */
    public static Image image(String name) {
        descriptor(name);
        return StudioPlugin.get().getImageRegistry().get(name);
    }

    private static ImageDescriptor load(String name) {
        URL file = StudioPlugin.get().getBundle().getEntry(FOLDER + name + ".svg");
        return ImageDescriptor.createFromURL(file);
    }
}
