// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.graph.FileLocations;
import org.provchain.core.uri.UriReference;
import org.provchain.model.FileKind;

/** Names and locations that no file of a chain has yet. */
public final class FreeNames {

    private static final String EXTENSION = ".xml";

    private final ServedChain chain;
    private final FileLocations locations;
    private final Set<String> takenNames = new HashSet<>();
    private final Set<String> takenLocations = new HashSet<>();

    /** The names of a chain. */
    public FreeNames(ServedChain chain) {
        this.chain = chain;
        this.locations = new FileLocations(chain);
        chain.files().stream().map(ServedFile::name).forEach(takenNames::add);
    }

    /** A name for a file of a kind. */
    public String name(FileKind kind, boolean perDevice) {
        return name(switch (kind) {
        case FILE -> perDevice ? "device" : "more";
        case INDEX -> "index";
        case FIRMWARE_LIST -> "images";
        case NVM_LIST -> "lists";
        case CUSTOM_LIST -> "extras";
        case SETTINGS -> perDevice ? "device" : "settings";
        });
    }

    /** The name that is wanted, with a number behind it where it is taken. */
    public String name(String wanted) {
        return numbered(wanted, "", this::isNameFree);
    }

    /** A location for a file. */
    public String location(String name, boolean perDevice) {
        return perDevice && isLocationFree("%MACD" + EXTENSION) ? "%MACD" + EXTENSION
                : locationLike((perDevice ? name + "-%MACD" : name) + EXTENSION);
    }

    /** The location that is wanted, with a number before its extension where it is taken. */
    public String locationLike(String wanted) {
        int end = wanted.lastIndexOf('.');
        int dot = end > wanted.lastIndexOf('/') ? end : wanted.length();
        return numbered(wanted.substring(0, dot), wanted.substring(dot), this::isLocationFree);
    }

    /** Whether no file has a name. */
    public boolean isNameFree(String name) {
        return !takenNames.contains(name);
    }

    /** Whether no file lies at a location. */
    public boolean isLocationFree(String location) {
        String url = chain.base().isEmpty() ? location : UriReference.resolve(chain.base(), location);
        return !takenLocations.contains(location) && locations.at(url).isEmpty();
    }

    /** Makes a name and a location count as taken. */
    void take(String name, String location) {
        takenNames.add(name);
        takenLocations.add(location);
    }

    /** Refuses a name that a new file of the chain cannot have. */
    void require(String name) throws ChangeRefused {
        NewName.require(name);
        if (!isNameFree(name)) {
            throw new ChangeRefused(Messages.bind(Messages.FreeNames_taken, name));
        }
    }

    private static String numbered(String begin, String end, Predicate<String> isFree) {
        String text = begin + end;
        for (int number = 2; !isFree.test(text); number++) {
            text = begin + "-" + number + end;
        }
        return text;
    }
}
