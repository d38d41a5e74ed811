// SPDX-License-Identifier: EPL-2.0
package org.provchain.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a project with a chain of two files and any number of devices. */
final class Fleet {

    private static final String CHAIN = """
            chain fleet {
                dialect maxwell 1.1
                product mx3b
                base    "https://prov.example.org/fleet/"
                entry   general

                file general "provisioning.xml" {
                    SIP.DefaultAccount               = 0
                    System.Security.HTTPAuthUsername = "fleet"
                    System.Security.HTTPAuthPassword = secret digest
                    redirect to device
                }

                file device "%MACD.xml" for each device protected {
                    SIP.Account.0 {
                        AccountName         = "${number}"
                        Active              = on
                        Username            = "${number}"
                        AuthName            = "${number}"
                        AuthPassword        = secret sip
                        DisplayName         = "${name}"
                        ProxyServer.Address = "sip.example.org"
                        ProxyServer.Port    = 5061
                    }
                    System.Provision.ProvisioningServer = "https://prov.example.org/fleet/%MACD.xml"
                }
            }

            devices from "devices.csv"
            """;

    private Fleet() {
    }

    static void write(Path folder, int devices) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("fleet.chain"), CHAIN);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("devices.csv"))) {
            out.write("mac,model,firmware,number,name\n");
            for (int device = 0; device < devices; device++) {
                out.write(String.format("7C:2F:80:%02X:%02X:%02X,Maxwell3,2.22.4,%d,\"Phone %d, hall %d\"%n",
                        device >> 16 & 0xFF, device >> 8 & 0xFF, device & 0xFF, 100_000 + device, device, device % 7));
            }
        }
    }
}
