// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import picocli.CommandLine.Option;

/** The help that every command gives. */
public final class HelpOption {

    @Option(names = { "-h", "--help" }, usageHelp = true, description = "Show this help and end.")
    private boolean help;
}
