// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;

/** The picture that is shown until the window is there. The platform's own needs a native launcher, which Central does not have. */
final class Splash {

    private final Shell shell;

    private Splash(Shell shell) {
        this.shell = shell;
    }

    /** Shows the picture. */
    static Splash open(Display display) {
        Shell shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
        URL file = FrameworkUtil.getBundle(Splash.class).getEntry("/icons/branding/splash.png");
        Image image = ImageDescriptor.createFromURL(file).createImage(display);
        Rectangle size = image.getBounds();
        shell.setBounds(centred(display.getPrimaryMonitor().getBounds(), size));
        shell.addListener(SWT.Paint, event -> event.gc.drawImage(image, 0, 0));
        shell.addListener(SWT.Dispose, event -> image.dispose());
        shell.open();
        while (display.readAndDispatch()) {
            // until it is painted
        }
        return new Splash(shell);
    }

    private static Rectangle centred(Rectangle screen, Rectangle size) {
        return new Rectangle(screen.x + (screen.width - size.width) / 2, screen.y + (screen.height - size.height) / 2,
                size.width, size.height);
    }

    /** Takes the picture away. */
    void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
