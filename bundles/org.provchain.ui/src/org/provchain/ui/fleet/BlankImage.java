// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.provchain.ui.StudioPlugin;

/** The place of an icon: GTK shows none in a column whose first rows had none. */
final class BlankImage {

    private static final String NAME = "fleet.blank";
    private static final int SIZE = 16;

    private BlankImage() {
    }

    static Image get() {
        ImageRegistry registry = StudioPlugin.get().getImageRegistry();
        if (registry.getDescriptor(NAME) == null) {
            registry.put(NAME, ImageDescriptor.createFromImageDataProvider(BlankImage::draw));
        }
        return registry.get(NAME);
    }

    private static ImageData draw(int zoom) {
        int size = SIZE * zoom / 100;
        ImageData data = new ImageData(size, size, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        data.alphaData = new byte[size * size];
        return data;
    }
}
