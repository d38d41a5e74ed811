// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.provchain.core.inventory.Device;
import org.provchain.core.simulation.Simulator;
import org.provchain.core.simulation.Start;
import org.provchain.core.simulation.Trace;
import org.provchain.core.uri.MacAddress;
import org.provchain.core.uri.MacCase;
import org.provchain.model.BootMethod;
import org.provchain.server.Served;
import org.provchain.server.content.ServedState;

/**
 * A walk of a phone along a chain.
 *
 * @param title    what it shows
 * @param example  an example of the repository, or empty string
 * @param text     the text, where it is no example
 * @param mac      the phone
 * @param method   where the first URL comes from
 * @param url      the first URL, or empty string for the entry of the chain
 * @param contacts how many contacts
 * @param outcome  how the last contact ends
 */
record Walk(String title, String example, String text, String mac, String method, String url, int contacts,
        String outcome) {

    private static final String HEAD = """
            chain site {
                dialect maxwell 1.1
                base    "http://prov.example.org/phones/"
                entry   general
            """;
    private static final String DEVICE = """
            device 7C:2F:80:12:34:56 model Maxwell3 macid "7C2F80123456-AB12" { name = "Reception & more" }
            """;
    private static final String PHONE = "7C:2F:80:12:34:56";
    private static final String OWN = "    file own \"%MACD.xml\" for each device { SIP.Account.0.DisplayName = \"${name}\" }\n";
    private static final String CREDENTIALS = """
                    System.Security.HTTPAuthUsername = "site"
                    System.Security.HTTPAuthPassword = secret digest
            """;

    private static Walk own(String title, String files, String method, String url, int contacts, String outcome) {
        return new Walk(title, "", HEAD + files + "}\n" + DEVICE, PHONE, method, url, contacts, outcome);
    }

    private static String general(String content) {
        return "    file general \"provisioning.xml\" {\n" + content + "    }\n";
    }

    /** All that the tests walk. */
    static List<Walk> all() {
        List<Walk> walks = new ArrayList<>(List.of(
                new Walk("the first seed chain", "examples/two-files", "", PHONE, "dhcp114", "", 1, "complete"),
                new Walk("the second seed chain", "examples/nested", "", "7C:2F:80:9C:F2:02", "redirect-server", "", 1,
                        "complete"),
                new Walk("the second seed chain, moved to https", "examples/nested", "", "7C:2F:80:9C:F2:02",
                        "redirect-server", "", 2, "complete"),
                new Walk("a device of a fleet with its MAC-ID", "examples/fleet", "", "7C:2F:80:10:00:00", "dhcp66", "",
                        2, "complete"),
                new Walk("a device of a fleet without", "examples/fleet", "", "7C:2F:80:10:07:01", "web", "", 1,
                        "complete"),
                own("credentials of an earlier file", general(CREDENTIALS + "        redirect to own\n")
                        + OWN.replace("device {", "device protected {"), "dhcp114", "", 1, "complete"),
                own("MAC and MAC-ID", general("        redirect to own\n")
                        + OWN.replace("device {", "device protected by device {"), "dhcp114", "", 1, "complete"),
                own("wrong credentials", general(CREDENTIALS + "        redirect to own\n")
                        + OWN.replace("device {", "device protected by user \"other\" secret other {"), "dhcp114", "",
                        1,
                        "unauthorized"),
                own("credentials that come too late", general("        redirect to own\n        redirect to late\n")
                        + OWN.replace("device {", "device protected {") + "    file late \"late.xml\" {\n" + CREDENTIALS
                        + "    }\n", "dhcp114", "", 1, "unauthorized"),
                own("404 in the middle", general("        redirect to middle\n        redirect to own\n")
                        + "    file middle \"middle.xml\" { redirect to \"gone.xml\" }\n" + OWN, "dhcp114", "", 1,
                        "not-found"),
                own("a loop", general("        redirect to second\n")
                        + "    file second \"folder/second.xml\" { redirect to general }\n", "dhcp114", "", 1, "loop"),
                own("a chain that moves the phone twice", general("        redirect to own\n")
                        + OWN.replace("SIP.",
                                "System.Provision.ProvisioningServer = \"http://prov.example.org/phones/second.xml\"\n SIP.")
                        + "    file second \"second.xml\" {\n" + CREDENTIALS
                        + "        System.Provision.ProvisioningServer = \"http://prov.example.org/phones/own/%MACD.xml\"\n    }\n"
                        + "    file third \"own/%MACD.xml\" for each device protected { SIP.DefaultAccount = 0 }\n",
                        "dhcp114", "", 3, "complete")));
        for (String method : List.of("dhcp114", "dhcp66", "web", "redirect-server")) {
            walks.add(own("a folder with provisioning.xml by " + method, general("        redirect to own\n") + OWN,
                    method,
                    "http://prov.example.org/phones/", 1,
                    method.equals("redirect-server") ? "not-found" : "complete"));
            walks.add(own("a folder with the device's file alone by " + method,
                    "    file general \"%MACD.xml\" for each device { SIP.DefaultAccount = 0 }\n", method,
                    "http://prov.example.org/phones/", 1,
                    method.equals("redirect-server") ? "not-found" : "complete"));
        }
        return walks;
    }

    /** Makes the project, and gives its place. */
    Path project(Path folder) {
        if (!example.isEmpty()) {
            return Served.repository(example);
        }
        try {
            Files.writeString(folder.resolve("test.chain"), text);
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The device as the inventory has it. */
    Device device(ServedState state) {
        return state.device(MacAddress.parse(mac).orElseThrow()).orElseThrow();
    }

    String firstUrl(ServedState state) {
        return url.isEmpty() ? state.prepared().entryUrl().orElseThrow() : url;
    }

    Trace trace(ServedState state) {
        return new Simulator(state.prepared(), state.options()).play(device(state),
                new Start(BootMethod.get(method), firstUrl(state), contacts));
    }

    /** The requests of a trace, as the phone notes its own. */
    static List<String> requests(Trace trace) {
        return trace.contacts().stream().flatMap(each -> each.fetches().stream())
                .map(each -> each.status() + " " + each.credentials().word() + " " + each.url()).toList();
    }

    /** Lets the phone walk and gives its requests. */
    List<String> walked(ServedState state, PhoneNetwork network) throws IOException {
        Device device = device(state);
        Phone phone = new Phone(network, device.mac().digits(MacCase.LOWER), device.macId().orElse(null));
        phone.contacts(contacts, method, firstUrl(state));
        return phone.requests();
    }

    @Override
    public String toString() {
        return title;
    }
}
