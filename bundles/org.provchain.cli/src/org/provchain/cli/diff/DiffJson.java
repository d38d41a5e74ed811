// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.diff;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

import com.google.gson.stream.JsonWriter;
import org.provchain.core.comparison.AccessChange;
import org.provchain.core.comparison.ChangeCounts;
import org.provchain.core.comparison.ChangeKind;
import org.provchain.core.comparison.Difference;
import org.provchain.core.comparison.DifferenceGroup;
import org.provchain.core.comparison.EndChange;
import org.provchain.core.comparison.FileChange;
import org.provchain.core.comparison.FleetDifference;
import org.provchain.core.comparison.ParameterChange;
import org.provchain.core.comparison.Setting;
import org.provchain.core.comparison.Visit;
import org.provchain.core.uri.MacAddress;
import org.provchain.core.uri.MacCase;

/** Writes a difference as JSON, as docs/diff.schema.json describes it. The value of a secret is never in it. */
public final class DiffJson {

    private final JsonWriter json;

    private DiffJson(JsonWriter json) {
        this.json = json;
    }

    /** Writes one JSON object and a line break. */
    public static void write(FleetDifference fleet, ComparedSides sides, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setIndent("  ");
        json.setHtmlSafe(false);
        json.setSerializeNulls(true);
        new DiffJson(json).fleet(fleet, sides);
        json.flush();
        out.write("\n");
    }

    private void fleet(FleetDifference fleet, ComparedSides sides) throws IOException {
        json.beginObject();
        json.name("before").beginObject().name("path").value(sides.before()).name("chain").value(sides.chainBefore())
                .endObject();
        json.name("after").beginObject().name("path").value(sides.after()).name("chain").value(sides.chainAfter())
                .endObject();
        json.name("compared").value(fleet.counts().compared());
        json.name("credentialsCompared").value(fleet.credentials());
        json.name("same").value(fleet.counts().same());
        macs("onlyBefore", fleet.onlyBefore());
        macs("onlyAfter", fleet.onlyAfter());
        json.name("differences").beginArray();
        for (DifferenceGroup each : fleet.groups()) {
            json.beginObject();
            macs("devices", each.devices());
            difference(each.difference());
            json.endObject();
        }
        json.endArray();
        counts(ChangeCounts.of(fleet.groups()));
        json.endObject();
    }

    private void difference(Difference difference) throws IOException {
        json.name("files").beginArray();
        for (FileChange each : difference.files()) {
            json.beginObject().name("change").value(each.kind().word());
            visit("before", each.before());
            visit("after", each.after());
            json.endObject();
        }
        json.endArray();
        json.name("order");
        if (difference.order().isPresent()) {
            json.beginObject();
            strings("before", difference.order().get().before());
            strings("after", difference.order().get().after());
            json.endObject();
        } else {
            json.nullValue();
        }
        json.name("credentials").beginArray();
        for (AccessChange each : difference.credentials()) {
            json.beginObject();
            visit("before", Optional.of(each.before()));
            visit("after", Optional.of(each.after()));
            json.endObject();
        }
        json.endArray();
        json.name("parameters").beginArray();
        for (ParameterChange each : difference.parameters()) {
            json.beginObject().name("name").value(each.name()).name("change").value(each.kind().word())
                    .name("comparable").value(!each.unknown());
            setting("before", each.before());
            setting("after", each.after());
            json.endObject();
        }
        json.endArray();
        json.name("end").beginArray();
        for (EndChange each : difference.end()) {
            json.beginObject().name("aspect").value(each.aspect().name().toLowerCase(Locale.ROOT)).name("before")
                    .value(each.before()).name("after").value(each.after()).endObject();
        }
        json.endArray();
    }

    private void visit(String name, Optional<Visit> visit) throws IOException {
        json.name(name);
        if (visit.isEmpty()) {
            json.nullValue();
            return;
        }
        json.beginObject().name("file").value(visit.get().file().isEmpty() ? null : visit.get().file()).name("url")
                .value(visit.get().url()).name("access").value(visit.get().access().word()).endObject();
    }

    private void setting(String name, Optional<Setting> setting) throws IOException {
        json.name(name);
        if (setting.isEmpty()) {
            json.nullValue();
            return;
        }
        Setting.Kind kind = setting.get().kind();
        json.beginObject().name("value").value(kind == Setting.Kind.TEXT ? setting.get().text() : null);
        if (kind == Setting.Kind.SECRET) {
            json.name("secret").value(setting.get().text());
        }
        json.name("file").value(setting.get().file()).endObject();
    }

    private void counts(ChangeCounts counts) throws IOException {
        json.name("counts").beginObject();
        json.name("parameters").beginObject();
        for (ChangeKind each : ChangeKind.values()) {
            json.name(each.word()).value(counts.parameters().getOrDefault(each, 0));
        }
        json.name("not-comparable").value(counts.unknown()).endObject();
        json.name("files").beginObject();
        for (ChangeKind each : ChangeKind.values()) {
            if (each != ChangeKind.SET_ELSEWHERE) {
                json.name(each.word()).value(counts.files().getOrDefault(each, 0));
            }
        }
        json.endObject();
        json.name("credentials").value(counts.credentials()).name("orders").value(counts.orders()).name("ends")
                .value(counts.ends()).endObject();
    }

    private void macs(String name, Collection<MacAddress> macs) throws IOException {
        strings(name, macs.stream().map(each -> each.digits(MacCase.LOWER)).toList());
    }

    private void strings(String name, Collection<String> texts) throws IOException {
        json.name(name).beginArray();
        for (String each : texts) {
            json.value(each);
        }
        json.endArray();
    }
}
