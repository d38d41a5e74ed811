// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.server;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.provchain.server.content.ServedState;
import org.provchain.ui.server.Trouble.Remedy;

/** What is said above the log, with what a click does as the target of a link. */
final class StateLine {

    static final String SERVE = "serve";
    static final String STOP = "stop";
    static final String COPY = "copy";
    static final String PREFERENCES = "preferences";
    static final String SHOW = "show";
    static final String ANY_PORT = "any-port";
    static final String SECRETS = "secrets";

    private StateLine() {
    }

    /** What is served, or how that begins. */
    static String state(Serving serving) {
        return switch (serving.phase()) {
        case STARTING -> Messages.bind(Messages.StateLine_starting, name(serving));
        case RUNNING -> running(serving, serving.server().orElseThrow());
        case STOPPED -> serving.log().rows().isEmpty()
                ? Messages.bind(Messages.StateLine_none, link(SERVE, Messages.StateLine_serve),
                        link(PREFERENCES, Messages.StateLine_preferences))
                : Messages.bind(Messages.StateLine_stopped, link(SERVE, Messages.StateLine_serve),
                        link(PREFERENCES, Messages.StateLine_preferences));
        };
    }

    private static String running(Serving serving, LiveServer server) {
        ServedState state = server.state();
        List<String> urls = server.urls();
        return Messages.bind(Messages.StateLine_running, new Object[] { name(serving),
                urls.stream().map(each -> link(each, escaped(each)))
                        .collect(Collectors.joining(" " + Messages.StateLine_and + " ")),
                state.documents().size(), state.deviceCount() }) + "  " + link(COPY, Messages.StateLine_copy) + "  "
                + link(STOP, Messages.StateLine_stop);
    }

    /** What is wrong, with what can be done; empty where nothing is. */
    static String trouble(Serving serving) {
        Optional<Trouble> trouble = serving.trouble();
        if (trouble.isEmpty()) {
            return serving.isOpenToAll() ? Messages.StateLine_open : "";
        }
        String sentence = escaped(serving.isOn() ? Messages.bind(Messages.Serving_kept, trouble.get().sentence())
                : Messages.bind(Messages.StateLine_refused, trouble.get().sentence()));
        String shown = trouble.get().place().isPresent() ? "  " + link(SHOW, Messages.StateLine_show) : "";
        return sentence + shown + remedy(trouble.get().remedy());
    }

    private static String remedy(Remedy remedy) {
        return switch (remedy) {
        case NONE -> "";
        case ANY_PORT -> "  " + link(ANY_PORT, Messages.StateLine_any_port) + "  "
                + link(PREFERENCES, Messages.StateLine_preferences);
        case SECRETS -> "  " + link(SECRETS, Messages.StateLine_secrets);
        };
    }

    private static String name(Serving serving) {
        return serving.wanted().map(each -> each.chain().isEmpty() ? each.project().getName()
                : each.chain() + " (" + each.project().getName() + ")").map(StateLine::escaped).orElse("");
    }

    private static String link(String target, String text) {
        return "<a href=\"" + target + "\">" + text + "</a>";
    }

    /** A text that a link shows as it is: no mark of a key, no link. */
    private static String escaped(String text) {
        return text.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203a");
    }
}
