// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.server;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.provchain.core.simulation.CredentialKind;
import org.provchain.core.simulation.Fetch;
import org.provchain.core.uri.UriReference;
import org.provchain.server.observe.Ending;
import org.provchain.server.observe.Seen;
import org.provchain.server.observe.SeenContact;
import org.provchain.server.observe.SeenStep;

/** The rows of the log in words. No row holds a password, or a proof of one. */
final class LogText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final int NOT_FOUND = 404;

    private LogText() {
    }

    /** The titles of the columns. */
    static List<String> titles() {
        return List.of(Messages.LogText_time, Messages.LogText_device, Messages.LogText_method, Messages.LogText_url,
                Messages.LogText_status, Messages.LogText_credentials, Messages.LogText_step,
                Messages.LogText_remark);
    }

    /** The cells of a row, one for each column. */
    static List<String> cells(LogRow row) {
        return switch (row) {
        case LogRow.Request(SeenStep step, Optional<String> file) -> List.of(time(row.time()), device(step),
                step.seen().method(), step.seen().target(), String.valueOf(step.seen().status()),
                credentials(step.seen()), step(step.step(), step.steps()), remark(step));
        case LogRow.Verdict(Instant time, SeenContact contact) -> List.of(time(time), device(contact), "", "", "", "",
                step(contact.matched(), contact.predicted().map(each -> each.fetches().size()).orElse(0)),
                verdict(contact));
        case LogRow.Note(Instant time, boolean bad, String text) -> List.of(time(time), "", "", "", "", "", "", text);
        };
    }

    /** The icon of a row. */
    static String icon(LogRow row) {
        return switch (row) {
        case LogRow.Request request -> request.step().seen().status() < 400 ? "file-shared"
                : request.step().step() > 0 ? "file-protected" : "warning";
        case LogRow.Verdict verdict -> verdict.contact().isComplete() ? "scenario-passed" : "scenario-failed";
        case LogRow.Note note -> note.bad() ? "warning" : "info";
        };
    }

    /** All that is known of a row. */
    static String details(LogRow row) {
        return switch (row) {
        case LogRow.Request(SeenStep step, Optional<String> file) -> request(step, file);
        case LogRow.Verdict verdict -> device(verdict.contact()) + ": " + verdict(verdict.contact())
                + (verdict.contact().reason().isEmpty() ? "" : ". " + verdict.contact().reason());
        case LogRow.Note note -> note.text();
        };
    }

    private static String request(SeenStep step, Optional<String> file) {
        Seen seen = step.seen();
        return String.join("\n", Stream.of(
                seen.method() + " " + seen.target() + file.map(each -> " (" + each + ")").orElse("") + ": "
                        + seen.status(),
                Messages.bind(Messages.LogText_client, device(step), seen.client()),
                seen.username().map(each -> Messages.bind(Messages.LogText_user, each)).orElse(""), seen.userAgent(),
                step.remark(), step.remark().equals(seen.note()) ? "" : seen.note())
                .filter(each -> !each.isEmpty()).toList());
    }

    private static String time(Instant time) {
        return LocalTime.ofInstant(time, ZoneId.systemDefault()).format(TIME);
    }

    /** Which phone it is: its MAC, else the address that it asks from. */
    static String device(SeenStep step) {
        return step.device().map(each -> each.mac().toString()).orElse(step.seen().client());
    }

    private static String device(SeenContact contact) {
        return contact.device().map(each -> each.mac().toString()).orElse(contact.client());
    }

    private static String credentials(Seen seen) {
        String kind = seen.sent().map(LogText::kind).orElse("");
        return seen.username().filter(each -> seen.sent().filter(CredentialKind.CONFIGURED::equals).isPresent())
                .map(each -> kind + ": " + each).orElse(kind);
    }

    private static String kind(CredentialKind kind) {
        return switch (kind) {
        case NONE -> "";
        case DEVICE -> Messages.LogText_mac_id;
        case CONFIGURED -> Messages.LogText_configured;
        };
    }

    private static String step(int step, int steps) {
        return steps == 0 || step == 0 ? "" : Messages.bind(Messages.LogText_step_of, step, steps);
    }

    private static String remark(SeenStep step) {
        boolean absent = step.seen().status() == NOT_FOUND && !step.seen().note().isEmpty();
        return absent || step.remark().isEmpty() ? step.seen().note() : step.remark();
    }

    /** How a contact compares with what was predicted, in a few words. */
    static String verdict(SeenContact contact) {
        return switch (contact.ending()) {
        case AS_PREDICTED -> contact.isComplete() ? Messages.LogText_complete
                : Messages.bind(Messages.LogText_as_predicted,
                        contact.predicted().map(each -> each.outcome().getLiteral())
                                .orElse(Ending.AS_PREDICTED.words()));
        case STOPPED -> lastFile(contact).map(each -> Messages.bind(Messages.LogText_stopped, each))
                .orElse(Messages.LogText_stopped_early);
        case OUT_OF_ORDER -> Messages.LogText_out_of_order;
        case WRONG_CREDENTIALS -> Messages.LogText_wrong_credentials;
        case OTHER_ANSWER -> Messages.LogText_other_answer;
        case UNKNOWN_DEVICE -> Messages.LogText_unknown_device;
        };
    }

    private static Optional<String> lastFile(SeenContact contact) {
        int last = contact.requests().stream().mapToInt(SeenStep::step).max().orElse(0);
        return last == 0 ? Optional.empty() : contact.predicted().map(each -> name(each.fetches().get(last - 1)));
    }

    private static String name(Fetch fetch) {
        return fetch.file().orElseGet(() -> UriReference.parse(fetch.url()).path());
    }
}
