// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.trace;

import java.io.IOException;

import org.provchain.cli.console.Console;
import org.provchain.core.simulation.Trace;
import org.provchain.scene.picture.TracePictures;

/** How a trace is written. */
public enum TraceFormat {
    TEXT, JSON, SVG, MERMAID;

    /**
     * Writes a trace as a result.
     *
     * @throws IOException if the result cannot be written
     */
    public void write(Trace trace, Console console) throws IOException {
        switch (this) {
        case TEXT -> new TraceText(console).write(trace);
        case JSON -> TraceJson.write(trace, console.out());
        case SVG -> console.out().print(TracePictures.svg(trace));
        case MERMAID -> console.out().print(TracePictures.mermaid(trace));
        }
    }
}
