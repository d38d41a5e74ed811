// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.provchain.scene.svg.SvgPicture;
import org.provchain.ui.diagram.model.DiagramState;

/** Writes a diagram as SVG, the same that the command line draws, as PNG at one of three scales, or as PDF. */
public final class ImageExport {

    private static final String[] PATTERNS = { "*.svg", "*.png", "*.png", "*.png", "*.pdf" };
    private static final int[] SCALES = { 1, 1, 2, 4, 1 };

    private ImageExport() {
    }

    /** Asks where to, and writes. */
    public static void ask(Shell shell, GraphicalViewer viewer, DiagramState state) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.ImageExport_title);
        dialog.setFilterExtensions(PATTERNS);
        dialog.setFilterNames(new String[] { Messages.ImageExport_svg, Messages.ImageExport_png,
                Messages.ImageExport_png_2, Messages.ImageExport_png_4, Messages.ImageExport_pdf });
        dialog.setFileName(state.chain().name() + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        try {
            write(Path.of(chosen), viewer, state, SCALES[Math.max(0, dialog.getFilterIndex())]);
        } catch (IOException failed) {
            MessageDialog.openError(shell, Messages.ImageExport_title,
                    Messages.bind(Messages.ImageExport_failed, chosen, failed.getLocalizedMessage()));
        }
    }

    /**
     * Writes an image, whole or not at all.
     *
     * @param file  where to; what it is follows from its ending, .png or .pdf, else SVG
     * @param scale the pixels of the image for one of the diagram; for PNG
     * @throws IOException if it cannot be written; a file that was there before stays as it was
     */
    public static void write(Path file, GraphicalViewer viewer, DiagramState state, int scale) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        byte[] bytes = name.endsWith(".png") ? png(DiagramImage.of(viewer, scale))
                : name.endsWith(".pdf") ? DiagramPdf.of(viewer)
                        : SvgPicture.of(state.picture()).getBytes(StandardCharsets.UTF_8);
        PictureFile.write(file, bytes);
    }

    private static byte[] png(ImageData data) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { data };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        return bytes.toByteArray();
    }
}
