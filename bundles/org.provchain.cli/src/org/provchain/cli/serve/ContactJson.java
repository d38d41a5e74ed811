// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.serve;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Optional;

import org.provchain.core.inventory.Device;
import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.CredentialKind;
import org.provchain.core.simulation.Fetch;
import org.provchain.server.observe.Seen;
import org.provchain.server.observe.SeenContact;
import org.provchain.server.observe.SeenStep;

import com.google.gson.stream.JsonWriter;

/** Writes the contacts that a server saw as JSON, predicted against seen. */
final class ContactJson {

    private final JsonWriter json;

    private ContactJson(JsonWriter json) {
        this.json = json;
    }

    static String write(String chain, Collection<SeenContact> contacts) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.beginObject().name("chain").value(chain).name("contacts").beginArray();
            for (SeenContact each : contacts) {
                new ContactJson(json).contact(each);
            }
            json.endArray().endObject();
        }
        return text + "\n";
    }

    private void contact(SeenContact contact) throws IOException {
        json.beginObject().name("device");
        device(contact.device());
        json.name("client").value(contact.client()).name("ending")
                .value(contact.ending().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')).name("reason")
                .value(contact.reason()).name("matched").value(contact.matched()).name("predicted");
        if (contact.predicted().isPresent()) {
            predicted(contact.predicted().get());
        } else {
            json.nullValue();
        }
        json.name("seen").beginArray();
        for (SeenStep each : contact.requests()) {
            request(each);
        }
        json.endArray().endObject();
    }

    private void device(Optional<Device> device) throws IOException {
        if (device.isEmpty()) {
            json.nullValue();
            return;
        }
        json.beginObject().name("mac").value(device.get().mac().toString()).name("model")
                .value(device.get().model().orElse(null)).endObject();
    }

    private void predicted(Contact contact) throws IOException {
        json.beginObject().name("entry").value(contact.entry()).name("outcome").value(contact.outcome().getLiteral())
                .name("fetches").beginArray();
        for (Fetch each : contact.fetches()) {
            json.beginObject().name("number").value(each.number()).name("url").value(each.url()).name("file")
                    .value(each.file().orElse(null)).name("credentials").value(each.credentials().word())
                    .name("status").value(each.status()).endObject();
        }
        json.endArray().endObject();
    }

    private void request(SeenStep step) throws IOException {
        Seen seen = step.seen();
        json.beginObject().name("time").value(seen.time().toString()).name("method").value(seen.method())
                .name("target").value(seen.target()).name("status").value(seen.status()).name("credentials")
                .value(seen.sent().map(CredentialKind::word).orElse(null)).name("username")
                .value(seen.username().orElse(null)).name("userAgent").value(seen.userAgent()).name("step");
        if (step.step() > 0) {
            json.value(step.step());
        } else {
            json.nullValue();
        }
        json.name("remark").value(step.remark().isEmpty() ? seen.note() : step.remark()).endObject();
    }
}
