// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.inventory.Device;
import org.provchain.model.BootMethod;
import org.provchain.model.Outcome;

/** Plays one contact, without recursion: the files whose links are being followed lie on a stack of its own. */
final class ContactRun {

    private final PreparedChain chain;
    private final Device device;
    private final DeviceState state;
    private final SimulationOptions options;
    private final Set<SimulationOption> assumptions;
    private final UrlRule urls;
    private final Reading reading;
    private final Downloads downloads;
    private final Deque<OpenFile> path = new ArrayDeque<>();
    private final Map<Visit, OpenFile> onPath = new HashMap<>();

    /**
     * @param first    the first URL, whose placeholders have been replaced
     * @param detailed whether what each file sets is kept
     */
    ContactRun(PreparedChain chain, Device device, DeviceState state, SimulationOptions options,
            Set<SimulationOption> assumptions, String first, boolean detailed) {
        this.chain = chain;
        this.device = device;
        this.state = state;
        this.options = options;
        this.assumptions = assumptions;
        this.urls = new UrlRule(device, options, assumptions, first);
        this.reading = new Reading(chain.chain().dialect(), device, state, options, urls, assumptions, detailed);
        this.downloads = new Downloads(chain, device, state, options, assumptions);
    }

    List<Fetch> fetches() {
        return downloads.fetches();
    }

    /** Plays the contact from its first URLs, of which those behind the first stand in for it. */
    ContactEnd play(BootMethod method, List<String> firstUrls) {
        ContactEnd end = start(method, firstUrls.iterator());
        while (end == null && !path.isEmpty()) {
            OpenFile open = path.peek();
            if (open.links().hasNext()) {
                end = follow(open, open.links().next());
            } else {
                path.pop();
                onPath.remove(open.visit());
            }
        }
        return end == null ? ContactEnd.COMPLETE : end;
    }

    private ContactEnd start(BootMethod method, Iterator<String> candidates) {
        while (true) {
            String url = candidates.next();
            ContactEnd end = open(url);
            if (end == null || end.outcome() != Outcome.NOT_FOUND) {
                return end;
            }
            if (!candidates.hasNext()) {
                return method == BootMethod.REDIRECT_SERVER && url.endsWith("/")
                        ? ContactEnd.of(Outcome.NOT_FOUND, end.reason()
                                + " A directory by the redirect server is fetched literally; register the URL of a file.",
                                "")
                        : end;
            }
            assumptions.add(SimulationOption.MAC_CASE);
        }
    }

    private ContactEnd follow(OpenFile from, FollowLink link) {
        String name = from.file().name();
        if (link.url().text().isEmpty()) {
            return ContactEnd.of(Outcome.MALFORMED, "The link in '" + name + "' has an empty URL.", name);
        }
        Optional<String> expanded = urls.expand(link.url());
        if (expanded.isEmpty()) {
            return ContactEnd.of(Outcome.MALFORMED, "The model of the device is not known, which %DVID in the link of '"
                    + name + "' needs; give it with --model.", name);
        }
        if (path.size() > options.redirectLimit()) {
            assumptions.add(SimulationOption.REDIRECT_LIMIT);
            return ContactEnd.of(Outcome.LIMIT, "More than " + options.redirectLimit()
                    + " links follow one another; see the option redirect-limit.", name);
        }
        return open(urls.resolve(from.url(), expanded.get()));
    }

    private ContactEnd open(String url) {
        Optional<String> fault = chain.fault(url);
        if (fault.isPresent()) {
            return ContactEnd.of(Outcome.MALFORMED, "'" + url + "' is no URL: " + fault.get() + ".", opened());
        }
        if (downloads.fetches().size() >= options.fetchLimit()) {
            assumptions.add(SimulationOption.FETCH_LIMIT);
            return ContactEnd.of(Outcome.LIMIT,
                    "More than " + options.fetchLimit() + " downloads; see the option fetch-limit.", opened());
        }
        Optional<ServedFile> file = downloads.at(url);
        Visit visit = Visit.of(url, file, state);
        OpenFile same = onPath.get(visit);
        if (same != null) {
            return loop(same);
        }
        return switch (downloads.get(url, file)) {
        case Downloads.OK -> read(visit, url, file.orElseThrow());
        case Downloads.UNAUTHORIZED -> ContactEnd.of(Outcome.UNAUTHORIZED, unauthorized(file.orElseThrow()),
                file.orElseThrow().name());
        default -> ContactEnd.of(Outcome.NOT_FOUND, downloads.isMissing(url)
                ? "The inventory does not have " + device.mac() + ", so nothing is written to " + url + "."
                : url + " is no file of the chain.", file.map(ServedFile::name).orElse(""));
        };
    }

    /** The name of the file whose link is followed; empty at the first URL. */
    private String opened() {
        return path.isEmpty() ? "" : path.peek().file().name();
    }

    private String unauthorized(ServedFile file) {
        return "'" + file.name() + "' asks for credentials, and the phone "
                + (state.login().isPresent() ? "has others; it asks for them on its display."
                        : "has none yet: no file before it sets " + PreparedChain.USERNAME + " and "
                                + PreparedChain.PASSWORD + ".");
    }

    private ContactEnd read(Visit visit, String url, ServedFile file) {
        Addressee addressee = reading.addressee(file);
        if (addressee.fault().isPresent()) {
            return ContactEnd.of(Outcome.MALFORMED, addressee.fault().get(), file.name());
        }
        Iterator<FollowLink> links = List.<FollowLink>of().iterator();
        if (addressee.isFor(device)) {
            Reading.Content content = reading.read(file, url);
            downloads.complete(content.sets(), content.firmware());
            links = content.links().iterator();
        } else {
            downloads.note("for another device, " + addressee.shown() + ": nothing of it is taken");
        }
        OpenFile open = new OpenFile(visit, url, file, links);
        path.push(open);
        onPath.put(visit, open);
        return null;
    }

    private ContactEnd loop(OpenFile from) {
        List<String> circle = new ArrayList<>();
        Iterator<OpenFile> rootFirst = path.descendingIterator();
        boolean inside = false;
        while (rootFirst.hasNext()) {
            OpenFile each = rootFirst.next();
            inside |= each == from;
            if (inside) {
                circle.add(each.file().name());
            }
        }
        circle.add(from.file().name());
        return new ContactEnd(Outcome.LOOP, "The files lead back to one another: " + String.join(" → ", circle) + ".",
                from.file().name(), List.copyOf(circle));
    }
}
