// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders of XML as they lie on a server, for the tests of this package. */
final class XmlFolders {

    private static final String HEAD = "<provisioning version=\"1.1\" productID=\"mx3b\">";

    private XmlFolders() {
    }

    /** A general document that sends each of two phones to its own. */
    static void fleet(Path folder) throws IOException {
        write(folder, "provisioning.xml", HEAD + "<nvm><param name=\"SIP.DefaultAccount\" value=\"0\"/></nvm><custom>"
                + "<step type=\"Redirect\" url=\"%MACD.xml\"/></custom></provisioning>");
        own(folder, "7c2f80123456.xml", "Hall");
        own(folder, "7c2f80123457.xml", "Cellar");
    }

    /** A document with one parameter. */
    static void own(Path folder, String name, String value) throws IOException {
        write(folder, name, HEAD + "<nvm><param name=\"SIP.Account.0.DisplayName\" value=\"" + value
                + "\"/></nvm></provisioning>");
    }

    /** A document that holds what a chain cannot. */
    static void lossy(Path folder) throws IOException {
        write(folder, "provisioning.xml", HEAD + "\n<oper/><nvm><param name=\"SIP.DefaultAccount\" value=\"0\"/></nvm>"
                + "</provisioning>");
    }

    /** Writes a document. */
    static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
