// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.help;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;

/**
 * A picture of the documents. To decode one takes up to a second; what was decoded is kept as long as there is memory for it.
 *
 * @param path where it lies, in the documents
 * @param file and as a whole
 */
record PictureFile(String path, URL file) {

    private static final int PERCENT = 100;
    private static final int PNG_SIGNATURE = 0x89504E47;
    private static final int BEFORE_SIZE = 12;
    private static final Map<String, SoftReference<ImageData>> DECODED = new ConcurrentHashMap<>();

    /** A picture; empty where there is no such file. */
    static Optional<PictureFile> of(String path) {
        return Optional.ofNullable(HelpPages.file(path)).map(file -> new PictureFile(path, file));
    }

    /** Its size, if that is known without decoding it. */
    Optional<Point> size() {
        Optional<ImageData> data = decoded();
        if (data.isPresent()) {
            return data.map(each -> new Point(each.width, each.height));
        }
        try (DataInputStream content = new DataInputStream(file.openStream())) {
            if (content.readInt() == PNG_SIGNATURE) {
                content.skipNBytes(BEFORE_SIZE);
                return Optional.of(new Point(content.readInt(), content.readInt()));
            }
        } catch (IOException unreadable) {
            // it is not shown either
        }
        return Optional.empty();
    }

    /** What was decoded before. */
    Optional<ImageData> decoded() {
        SoftReference<ImageData> kept = DECODED.get(path);
        return Optional.ofNullable(kept == null ? null : kept.get());
    }

    /** Decodes it; in the background. Empty where it cannot be read. */
    Optional<ImageData> decode() {
        Optional<ImageData> data = decoded()
                .or(() -> Optional.ofNullable(ImageDescriptor.createFromURL(file).getImageData(PERCENT)));
        data.ifPresent(each -> DECODED.put(path, new SoftReference<>(each)));
        return data;
    }

    /** What was decoded as an image; a screen of a finer grain may have a finer one. */
    Image image(Device device, ImageData data) {
        return new Image(device, (ImageDataProvider) zoom -> zoom == PERCENT ? data
                : ImageDescriptor.createFromURL(file).getImageData(zoom));
    }
}
