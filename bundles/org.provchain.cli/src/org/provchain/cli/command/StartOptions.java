// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.provchain.cli.console.CommandFailure;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.Start;
import org.provchain.core.uri.UriReference;
import org.provchain.model.BootMethod;
import picocli.CommandLine.Option;

/** How a device that is played starts. */
public final class StartOptions {

    private static final int MOST_NAMED = 12;

    private static final int MOST_CONTACTS = 1000;

    @Option(names = "--via", paramLabel = "METHOD", defaultValue = "dhcp114",
            description = "Where the first URL comes from: dhcp114, dhcp66, web or redirect-server. Default: ${DEFAULT-VALUE}.")
    private String via;

    @Option(names = "--entry", paramLabel = "URL|FILE",
            description = "The first URL, or the name of a file. Default: the entry of the chain.")
    private String entry;

    @Option(names = "--contacts", paramLabel = "N", defaultValue = "1",
            description = "How many contacts at most; ends early when nothing changes any more. Default: ${DEFAULT-VALUE}.")
    private int contacts;

    /**
     * Refuses a number of contacts that nobody waits for.
     *
     * @throws CommandFailure if there are too many or none
     */
    void check() {
        if (contacts < 1 || contacts > MOST_CONTACTS) {
            throw CommandFailure.usage("--contacts takes a number from 1 to " + MOST_CONTACTS + ".");
        }
        method();
    }

    /** Where a device starts on a chain. */
    Start start(PreparedChain prepared) {
        return start(prepared, Optional.empty());
    }

    /**
     * Where a device starts on a chain.
     *
     * @param otherwise the first URL where the chain has no entry
     */
    Start start(PreparedChain prepared, Optional<String> otherwise) {
        check();
        return new Start(method(), entry(prepared, otherwise), contacts);
    }

    private BootMethod method() {
        return Optional.ofNullable(BootMethod.get(via.toLowerCase(Locale.ROOT))).orElseThrow(() -> CommandFailure.usage(
                "'" + via + "' is no method; write dhcp114, dhcp66, web or redirect-server."));
    }

    private String entry(PreparedChain prepared, Optional<String> otherwise) {
        if (entry == null) {
            return prepared.entryUrl().or(() -> otherwise)
                    .orElseThrow(() -> CommandFailure.usage("The chain '" + prepared.chain().name()
                            + "' has no entry; give the first URL with --entry."));
        }
        Optional<ServedFile> file = prepared.chain().file(entry)
                .or(() -> prepared.chain().files().stream().filter(each -> each.location().text().equals(entry))
                        .findFirst());
        if (file.isEmpty() && UriReference.parse(entry).scheme().isEmpty()) {
            throw CommandFailure.usage("'" + entry + "' is neither a file of the chain '" + prepared.chain().name()
                    + "' nor a URL; its files are " + prepared.chain().files().stream().map(ServedFile::name)
                            .limit(MOST_NAMED).collect(Collectors.joining(", "))
                    + (prepared.chain().files().size() > MOST_NAMED ? " …" : "") + ".");
        }
        return file.map(prepared::url).orElse(entry);
    }
}
