// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.figures;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;

/**
 * The path of an SVG icon as one that SWT draws: the commands M, H, V, L, C, A and Z with absolute coordinates, which is what the
 * icons of the pictures use. An arc is a part of a circle.
 */
final class SvgPath {

    private final List<String> tokens = new ArrayList<>();
    private final Path path;
    private int next;
    private float x;
    private float y;

    private SvgPath(Device device, String commands) {
        path = new Path(device);
        for (String each : commands.replaceAll("([A-Za-z])", " $1 ").trim().split("[ ,]+")) {
            tokens.add(each);
        }
    }

    /** The path; who asks for it disposes of it. */
    static Path of(Device device, String commands) {
        return new SvgPath(device, commands).read();
    }

    private Path read() {
        char command = ' ';
        while (next < tokens.size()) {
            if (Character.isLetter(tokens.get(next).charAt(0))) {
                command = tokens.get(next++).charAt(0);
            }
            draw(command);
        }
        return path;
    }

    private void draw(char command) {
        switch (command) {
        case 'M' -> path.moveTo(x = number(), y = number());
        case 'L' -> path.lineTo(x = number(), y = number());
        case 'H' -> path.lineTo(x = number(), y);
        case 'V' -> path.lineTo(x, y = number());
        case 'C' -> path.cubicTo(number(), number(), number(), number(), x = number(), y = number());
        case 'A' -> arc(number(), number(), number(), number() != 0, number() != 0, number(), number());
        case 'Z' -> path.close();
        default -> throw new IllegalArgumentException("no command of an icon: " + command);
        }
    }

    private float number() {
        return Float.parseFloat(tokens.get(next++));
    }

    /** From the ends of an arc to its centre and angles (SVG 1.1, F.6.5), for circles. */
    private void arc(float radius, float sameRadius, float rotation, boolean large, boolean clockwise, float toX,
            float toY) {
        double half = Math.hypot(toX - x, toY - y) / 2;
        double grown = Math.max(radius, half);
        double away = Math.sqrt(Math.max(0, grown * grown - half * half)) * (large == clockwise ? -1 : 1);
        double length = Math.max(2 * half, 1e-9);
        double centreX = (x + toX) / 2 + away * (toY - y) / length * -1;
        double centreY = (y + toY) / 2 + away * (toX - x) / length;
        double begin = Math.toDegrees(Math.atan2(-(y - centreY), x - centreX));
        double end = Math.toDegrees(Math.atan2(-(toY - centreY), toX - centreX));
        double sweep = end - begin;
        if (clockwise && sweep > 0) {
            sweep -= 360;
        } else if (!clockwise && sweep < 0) {
            sweep += 360;
        }
        path.addArc((float) (centreX - grown), (float) (centreY - grown), (float) (2 * grown), (float) (2 * grown),
                (float) begin, (float) sweep);
        x = toX;
        y = toY;
    }
}
