// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, written into it by the build. */
public final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream content = ProgramVersion.class.getResourceAsStream("version.properties")) {
            properties.load(content);
        }
        return new String[] { "provchain " + properties.getProperty("version") };
    }
}
