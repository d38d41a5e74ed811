// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Writes a picture as SVG, the same that the command line draws, as PNG at one of three scales, as PDF, or as Mermaid. */
public final class ImageExport {

    private ImageExport() {
    }

    /** Asks where to, and writes. */
    public static void ask(Shell shell, Picture picture) {
        List<PictureFormat> formats = PictureFormat.of(picture);
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.ImageExport_title);
        dialog.setFilterExtensions(formats.stream().map(each -> "*" + each.ending()).toArray(String[]::new));
        dialog.setFilterNames(formats.stream().map(PictureFormat::title).toArray(String[]::new));
        String proposed = picture.name() + PictureFormat.SVG.ending();
        dialog.setFileName(proposed);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        PictureFormat format = formats.get(Math.max(0, dialog.getFilterIndex()));
        Path file = named(Path.of(chosen), proposed, format.ending());
        if (!file.equals(Path.of(chosen)) && Files.exists(file) && !MessageDialog.openQuestion(shell,
                Messages.ImageExport_title, Messages.bind(Messages.ImageExport_replace, file))) {
            return;
        }
        try {
            write(file, picture, format.scale());
        } catch (IOException failed) {
            MessageDialog.openError(shell, Messages.ImageExport_title,
                    Messages.bind(Messages.ImageExport_failed, file, failed.getLocalizedMessage()));
        }
    }

    /**
     * The file that is meant: who only chose another format, and left the name as it was proposed, wants that format; else
     * the name counts.
     *
     * @param proposed the name that was proposed
     * @param ending   that of the chosen format
     */
    public static Path named(Path chosen, String proposed, String ending) {
        String name = chosen.getFileName().toString();
        if (!name.equals(proposed) && name.contains(".")) {
            return chosen;
        }
        int dot = name.lastIndexOf('.');
        return chosen.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ending);
    }

    /**
     * Writes an image, whole or not at all.
     *
     * @param file  where to; what it is follows from its ending, .png, .pdf or .mmd, else SVG
     * @param scale the pixels of the image for one of the picture; for PNG
     * @throws IOException if it cannot be written; a file that was there before stays as it was
     */
    public static void write(Path file, Picture picture, int scale) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        byte[] bytes = name.endsWith(PictureFormat.PNG.ending()) ? png(DiagramImage.of(picture.painted(), scale))
                : name.endsWith(PictureFormat.PDF.ending()) ? DiagramPdf.of(picture.painted())
                        : text(picture, name).getBytes(StandardCharsets.UTF_8);
        PictureFile.write(file, bytes);
    }

    private static String text(Picture picture, String name) {
        return picture.mermaid().filter(each -> name.endsWith(PictureFormat.MERMAID.ending())).orElse(picture.svg())
                .get();
    }

    private static byte[] png(ImageData data) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { data };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        return bytes.toByteArray();
    }
}
