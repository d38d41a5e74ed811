// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.phone;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A phone that walks chains as FACTS 1 to 4 say, with nothing of the simulation in it: it reads what it is sent. */
final class Phone {

    /** What is configured as the first URL of the next contact (FACTS 3.6). */
    private static final String NEXT = "System.Provision.ProvisioningServer";
    private static final String USERNAME = "System.Security.HTTPAuthUsername";
    private static final String PASSWORD = "System.Security.HTTPAuthPassword";

    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;

    private final PhoneNetwork network;
    private final String mac;
    private final String macId;
    private final Map<String, String> parameters = new HashMap<>();
    private final List<String> requests = new ArrayList<>();

    /**
     * @param mac   12 digits in lower case
     * @param macId the MAC-ID, or null for a phone whose MAC-ID nobody has told the server
     */
    Phone(PhoneNetwork network, String mac, String macId) {
        this.network = network;
        this.mac = mac;
        this.macId = macId;
    }

    /** The requests so far, as {@code status credentials url}. */
    List<String> requests() {
        return requests;
    }

    /** Plays contacts, the first one by a method, those behind it from where the phone was moved to. */
    void contacts(int count, String method, String url) throws IOException {
        for (int number = 0; number < count; number++) {
            String moved = parameters.getOrDefault(NEXT, "");
            contact(moved.isEmpty() ? method : "web", moved.isEmpty() ? url : moved);
        }
    }

    private void contact(String method, String url) throws IOException {
        String first = expand(url);
        boolean folder = first.endsWith("/");
        if (!folder || method.equals("redirect-server")) {
            walk(first, new HashSet<>());
        } else if (walk(first + "provisioning.xml", new HashSet<>()) == NOT_FOUND) {
            walk(first + mac + ".xml", new HashSet<>());
        }
    }

    /** Downloads a file and all that follows from it; a status other than 200 ends the contact. */
    private int walk(String url, Set<String> above) throws IOException {
        if (!above.add(url)) {
            return -1;
        }
        PhoneNetwork.Reply reply = download(url);
        if (reply.status() != OK) {
            return reply.status();
        }
        Deque<String> links = new ArrayDeque<>(read(reply.body()));
        while (!links.isEmpty()) {
            int status = walk(java.net.URI.create(url).resolve(expand(links.pop())).toString(), above);
            if (status != OK) {
                return status == NOT_FOUND ? -1 : status;
            }
        }
        above.remove(url);
        return OK;
    }

    /** No credentials, then MAC and MAC-ID, then what is configured (FACTS 4.1). */
    private PhoneNetwork.Reply download(String url) throws IOException {
        PhoneNetwork.Reply reply = noted("none", url, network.get(url));
        if (reply.status() == UNAUTHORIZED && macId != null) {
            reply = noted("device", url, network.get(url, reply, mac, macId));
        }
        if (reply.status() == UNAUTHORIZED && parameters.containsKey(USERNAME) && parameters.containsKey(PASSWORD)) {
            reply = noted("configured", url,
                    network.get(url, reply, parameters.get(USERNAME), parameters.get(PASSWORD)));
        }
        return reply;
    }

    private PhoneNetwork.Reply noted(String credentials, String url, PhoneNetwork.Reply reply) {
        requests.add(reply.status() + " " + credentials + " " + url);
        return reply;
    }

    private List<String> read(String xml) throws IOException {
        Element root = parse(xml).getDocumentElement();
        String addressee = root.getAttribute("macAddress");
        if (!addressee.isEmpty() && !addressee.replace(":", "").equalsIgnoreCase(mac)) {
            return List.of();
        }
        for (Element each : elements(root, "param")) {
            parameters.put(each.getAttribute("name"), each.getAttribute("value"));
        }
        List<String> links = new ArrayList<>();
        for (Element each : elements(root, "step")) {
            if (each.getAttribute("type").equals("Redirect")) {
                links.add(each.getAttribute("url"));
            }
        }
        for (String type : List.of("firmware", "nvm", "custom")) {
            for (Element each : elements(root, "category")) {
                if (each.getAttribute("type").equals(type)) {
                    links.add(each.getAttribute("url"));
                }
            }
        }
        // in the list of 1.0 for settings a <file> is a link, elsewhere a firmware (FACTS 1.3, 1.9)
        if (Set.of("nvm", "custom").contains(root.getTagName())) {
            elements(root, "file").forEach(each -> links.add(each.getAttribute("url")));
        }
        return links;
    }

    private String expand(String url) {
        return url.replace("%MACD", mac).replace("%MACC", String.join(":", mac.split("(?<=\\G..)")));
    }

    private static List<Element> elements(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Document parse(String xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException(xml, unreadable);
        }
    }
}
