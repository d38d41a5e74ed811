// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.wizards;

/** The text that a new chain starts with: laid out, and without an error. */
final class NewChainText {

    private static final String TWO_FILES = """
            chain %s {
                dialect maxwell 1.1
                product mx3b
                base    "%s"
                entry   general

                file general "provisioning.xml" {
                    SIP.DefaultAccount = 0
                }
            }
            """;
    private static final String NESTED = """
            chain %s {
                dialect maxwell 1.0
                product mx3b
                base    "%s"
                entry   start

                index start "provisioning.xml" {
                    nvm -> lists
                }

                nvm list lists "settings.xml" { general }

                settings general "general.xml" {
                    SIP.DefaultAccount = 0
                }
            }
            """;

    private NewChainText() {
    }

    static String of(String name, String dialectVersion, String base) {
        return (dialectVersion.equals("1.0") ? NESTED : TWO_FILES).formatted(name, base);
    }
}
