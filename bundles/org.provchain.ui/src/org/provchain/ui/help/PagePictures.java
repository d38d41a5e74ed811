// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.provchain.ui.Later;

/**
 * The pictures of the page that a widget shows, as wide as the widget at most. They are decoded in the background; the page has
 * room for them before.
 */
final class PagePictures {

    private static final int NARROWEST = 80;

    private final StyledText text;
    private List<Shown> shown = List.of();
    private Job decoding;

    /** A picture of the page. */
    private static final class Shown {

        private final PictureFile file;
        private final StyleRange place;
        private Optional<Point> size;
        private Optional<Image> image = Optional.empty();

        Shown(PictureFile file, int offset) {
            this.file = file;
            place = new StyleRange(offset, 1, null, null);
            size = file.size();
        }
    }

    PagePictures(StyledText text) {
        this.text = text;
        text.addPaintObjectListener(this::paint);
        text.addListener(SWT.Resize, event -> fit());
        text.addListener(SWT.Dispose, event -> clear());
    }

    /** Shows the pictures of a page, whose text is shown already. */
    void show(StyledPage page, String name) {
        clear();
        List<Shown> wanted = new ArrayList<>();
        for (StyledPage.Picture each : page.pictures()) {
            if (each.offset() < text.getCharCount()) {
                PictureFile.of(HelpPages.resolve(name, each.file()))
                        .ifPresent(file -> wanted.add(new Shown(file, each.offset())));
            }
        }
        shown = wanted;
        wanted.forEach(each -> each.file.decoded().ifPresent(data -> use(each, data)));
        fit();
        List<Shown> missing = wanted.stream().filter(each -> each.image.isEmpty()).toList();
        if (!missing.isEmpty()) {
            Display display = text.getDisplay();
            decoding = Job.create(Messages.Help_pictures,
                    (IJobFunction) monitor -> decode(missing, display, monitor));
            decoding.setSystem(true);
            decoding.schedule();
        }
    }

    private IStatus decode(List<Shown> missing, Display display, IProgressMonitor monitor) {
        for (Shown each : missing) {
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            each.file.decode().ifPresent(data -> Later.change(display, text, () -> {
                if (shown.contains(each)) {
                    use(each, data);
                    fit();
                    text.redraw();
                }
            }));
        }
        return Status.OK_STATUS;
    }

    private void use(Shown picture, ImageData data) {
        picture.image = Optional.of(picture.file.image(text.getDisplay(), data));
        picture.size = Optional.of(new Point(data.width, data.height));
    }

    private void clear() {
        if (decoding != null) {
            decoding.cancel();
        }
        shown.forEach(each -> each.image.ifPresent(Image::dispose));
        shown = List.of();
    }

    private void fit() {
        int room = text.getClientArea().width - text.getLeftMargin() - text.getRightMargin() - 4;
        for (Shown each : shown) {
            each.size.ifPresent(size -> {
                int width = Math.min(size.x, Math.max(NARROWEST, room));
                GlyphMetrics metrics = new GlyphMetrics(size.y * width / size.x, 0, width);
                if (!metrics.equals(each.place.metrics)) {
                    each.place.metrics = metrics;
                    text.setStyleRange(each.place);
                }
            });
        }
    }

    private void paint(PaintObjectEvent event) {
        shown.stream().filter(each -> each.place.start == event.style.start).flatMap(each -> each.image.stream())
                .forEach(image -> {
                    Rectangle size = image.getBounds();
                    GlyphMetrics room = event.style.metrics;
                    event.gc.setInterpolation(SWT.HIGH);
                    event.gc.drawImage(image, 0, 0, size.width, size.height, event.x,
                            event.y + event.ascent - room.ascent, room.width, room.ascent);
                });
    }
}
