// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;

import com.google.gson.stream.JsonWriter;
import org.provchain.dsl.project.LocatedFinding;

/** Writes findings as JSON: an array of objects with file, line, column, endLine, endColumn, severity, code, message. */
public final class FindingJson {

    private FindingJson() {
    }

    /** Writes the findings in their order. */
    @SuppressWarnings("resource") // the writer is the caller's, who closes it
    public static void write(Collection<LocatedFinding> findings, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setIndent("  ");
        json.beginArray();
        for (LocatedFinding each : findings) {
            json.beginObject().name("file").value(each.file().toString()).name("line").value(each.region().line())
                    .name("column").value(each.region().column()).name("endLine").value(each.region().endLine())
                    .name("endColumn").value(each.region().endColumn()).name("severity").value(each.severity().word())
                    .name("code").value(each.code()).name("message").value(each.message()).endObject();
        }
        json.endArray();
        json.flush();
        out.write("\n");
    }
}
