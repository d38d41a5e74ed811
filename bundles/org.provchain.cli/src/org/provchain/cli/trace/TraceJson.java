// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.trace;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

import com.google.gson.stream.JsonWriter;
import org.provchain.core.simulation.Assignment;
import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.EffectiveParameter;
import org.provchain.core.simulation.Fetch;
import org.provchain.core.simulation.FirmwareDecision;
import org.provchain.core.simulation.HeldValue;
import org.provchain.core.simulation.SimulationOption;
import org.provchain.core.simulation.SimulationOptions;
import org.provchain.core.simulation.Trace;
import org.provchain.core.uri.MacCase;

/** Writes a trace as JSON, as docs/simulation-trace.schema.json describes it. The value of a secret is never in it. */
public final class TraceJson {

    private final JsonWriter json;
    private final SimulationOptions options;

    private TraceJson(JsonWriter json, SimulationOptions options) {
        this.json = json;
        this.options = options;
    }

    /** Writes one JSON object and a line break. */
    public static void write(Trace trace, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setIndent("  ");
        json.setHtmlSafe(false);
        json.setSerializeNulls(true);
        new TraceJson(json, trace.options()).trace(trace);
        json.flush();
        out.write("\n");
    }

    private void trace(Trace trace) throws IOException {
        json.beginObject();
        json.name("chain").value(trace.chain());
        json.name("device").beginObject().name("mac").value(trace.device().mac().digits(MacCase.LOWER)).name("model")
                .value(trace.device().model().orElse(null)).name("firmware")
                .value(trace.device().firmware().orElse(null)).endObject();
        json.name("contacts").beginArray();
        for (Contact each : trace.contacts()) {
            contact(each);
        }
        json.endArray();
        json.name("ending").value(trace.ending().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.endObject();
    }

    private void contact(Contact contact) throws IOException {
        json.beginObject();
        json.name("number").value(contact.number());
        json.name("via").value(contact.method().getLiteral());
        json.name("entry").value(contact.entry());
        json.name("outcome").value(contact.outcome().getLiteral());
        json.name("reason").value(contact.reason().isEmpty() ? null : contact.reason());
        json.name("circle").beginArray();
        for (String each : contact.circle()) {
            json.value(each);
        }
        json.endArray();
        json.name("fetches").beginArray();
        for (Fetch each : contact.fetches()) {
            fetch(each);
        }
        json.endArray();
        json.name("parameters").beginObject();
        for (EffectiveParameter each : contact.parameters()) {
            json.name(each.name());
            parameter(each);
        }
        json.endObject();
        json.name("firmware").value(contact.firmware().isEmpty() ? null : contact.firmware());
        json.name("next").value(contact.next());
        json.name("assumptions").beginArray();
        for (SimulationOption each : contact.assumptions()) {
            json.beginObject().name("option").value(each.key()).name("value").value(each.value(options))
                    .name("evidence").value(each.evidence().name()).name("source").value(each.source()).endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void fetch(Fetch fetch) throws IOException {
        json.beginObject();
        json.name("number").value(fetch.number());
        json.name("url").value(fetch.url());
        json.name("file").value(fetch.file().orElse(null));
        json.name("credentials").value(fetch.credentials().word());
        json.name("status").value(fetch.status());
        json.name("note").value(fetch.note().isEmpty() ? null : fetch.note());
        json.name("sets").beginArray();
        for (Assignment each : fetch.sets()) {
            json.beginObject().name("name").value(each.name());
            value(each.value());
            json.name("applied").value(each.applied());
            json.name("overrode");
            if (each.overrode().isPresent()) {
                held(each.overrode().get());
            } else {
                json.nullValue();
            }
            json.endObject();
        }
        json.endArray();
        json.name("firmware").beginArray();
        for (FirmwareDecision each : fetch.firmware()) {
            json.beginObject().name("version").value(each.version()).name("url").value(each.url()).name("installed")
                    .value(each.installed()).name("reason").value(each.reason()).endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void parameter(EffectiveParameter parameter) throws IOException {
        json.beginObject();
        value(parameter.value());
        json.name("file").value(parameter.value().file());
        json.name("overrides").beginArray();
        for (HeldValue each : parameter.overrides()) {
            held(each);
        }
        json.endArray();
        json.name("before");
        if (parameter.before().isPresent()) {
            held(parameter.before().get());
        } else {
            json.nullValue();
        }
        json.endObject();
    }

    private void held(HeldValue value) throws IOException {
        json.beginObject();
        value(value);
        json.name("file").value(value.file()).endObject();
    }

    private void value(HeldValue value) throws IOException {
        json.name("value").value(value.secret() ? null : value.text());
        if (value.secret()) {
            json.name("secret").value(value.text());
        }
    }
}
