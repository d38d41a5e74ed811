// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.graph;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.uri.MacAddress;
import org.provchain.core.uri.MacCase;
import org.provchain.core.uri.OtherScheme;
import org.provchain.core.uri.Placeholder;
import org.provchain.core.uri.PlaceholderPattern;
import org.provchain.core.uri.UriReference;

/** Finds the file of a chain that a link leads to, by name or by a URL that is a file's location; placeholders as written. */
public final class FileLocations {

    private static final int[] NONE = {};
    private static final Pattern MAC = Pattern.compile("(?<![0-9A-Za-z])[0-9a-fA-F]{12}(?![0-9A-Za-z])");

    private final ServedChain chain;
    private final Map<String, ServedFile> byUrl;
    private final Map<String, int[]> ofDevices = new HashMap<>();

    /** The locations of a chain. */
    public FileLocations(ServedChain chain) {
        this.chain = chain;
        this.byUrl = HashMap.newHashMap(chain.files().size());
        for (ServedFile file : chain.files()) {
            if (!file.location().text().isEmpty()) {
                byUrl.putIfAbsent(url(file), file);
            }
        }
    }

    /** The absolute URL of a file, placeholders as written; relative where the chain has no base. */
    public String url(ServedFile file) {
        return absolute(chain.base(), file.location().text());
    }

    /**
     * The file at an absolute URL; http and https lead to the same file (option same-over-https of the simulation), and
     * a server does not see the fragment (RFC 9110 section 7.1).
     */
    public Optional<ServedFile> at(String url) {
        int fragment = url.indexOf('#');
        String asked = fragment < 0 ? url : url.substring(0, fragment);
        ServedFile file = byUrl.get(asked);
        return file != null ? Optional.of(file) : OtherScheme.of(asked).map(byUrl::get);
    }

    /** The index of the file that a link leads to, or {@link FollowLink#OUTSIDE}. */
    public int target(ServedFile from, FollowLink link) {
        if (link.isInside() || link.url().text().isEmpty()) {
            return link.target();
        }
        return at(resolved(from, link)).map(ServedFile::index).orElse(FollowLink.OUTSIDE);
    }

    /**
     * The indices of the files that a link leads to, in the order of the chain: the one at its URL, else all at what devices
     * make of the placeholders in it, for a server that has each file under its own name.
     */
    public int[] targets(ServedFile from, FollowLink link) {
        int target = target(from, link);
        if (target != FollowLink.OUTSIDE) {
            return new int[] { target };
        }
        if (link.isInside() || link.url().text().indexOf('%') < 0) {
            return NONE;
        }
        String url = resolved(from, link);
        int[] own = ofOwnDevice(from, url);
        return own.length > 0 ? own : ofDevices.computeIfAbsent(url, this::matching);
    }

    /** From a file of one device, such as {@code 7c2f80123456.xml}, a phone goes on to its own files. */
    private int[] ofOwnDevice(ServedFile from, String url) {
        String mac = ownDevice(from).orElse("");
        if (mac.isEmpty()) {
            return NONE;
        }
        MacCase letters = mac.equals(mac.toUpperCase(Locale.ROOT)) ? MacCase.UPPER : MacCase.LOWER;
        String asked = url.replace(Placeholder.MACD.text(), mac).replace(Placeholder.MACC.text(),
                MacAddress.parse(mac).orElseThrow().colons(letters));
        return at(asked).map(each -> new int[] { each.index() })
                .orElseGet(() -> ofDevices.computeIfAbsent(asked, this::matching));
    }

    /** The digits of the MAC address in the location of a file, such as {@code 7c2f80123456.xml}, which only that device loads. */
    public static Optional<String> ownDevice(ServedFile file) {
        Matcher named = MAC.matcher(file.location().text());
        return named.find() ? Optional.of(named.group()) : Optional.empty();
    }

    private int[] matching(String url) {
        Pattern pattern = PlaceholderPattern.of(url).orElse(null);
        return pattern == null ? NONE
                : chain.files().stream().filter(each -> !each.location().hasPlaceholders()
                        && pattern.matcher(url(each)).matches()).mapToInt(ServedFile::index).toArray();
    }

    /** The absolute URL that a link leads to, placeholders as written. */
    public String resolved(ServedFile from, FollowLink link) {
        return link.isInside() ? url(chain.files().get(link.target())) : absolute(url(from), link.url().text());
    }

    private static String absolute(String base, String reference) {
        return base.isEmpty() ? reference : UriReference.resolve(base, reference);
    }
}
