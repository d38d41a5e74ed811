// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.places;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.provchain.scene.ChainScene;
import org.provchain.scene.layout.PlacedScene.Point;

/**
 * Where a person put the figures of the chains of one text.
 *
 * @param places   the places
 * @param comments the lines of comment, which stand at the head
 */
public record ChainPlaces(SortedMap<ElementKey, Place> places, List<String> comments) {

    /** No place was chosen. */
    public static final ChainPlaces NONE = new ChainPlaces(new TreeMap<>(), List.of());

    /** Keeps the collections from being changed. */
    public ChainPlaces {
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
        comments = List.copyOf(comments);
    }

    /** Whether no place was chosen. */
    public boolean isEmpty() {
        return places.isEmpty();
    }

    /** The place of something. */
    public Optional<Place> at(ElementKey key) {
        return Optional.ofNullable(places.get(key));
    }

    /** The same with a place for something. */
    public ChainPlaces with(ElementKey key, Place place) {
        SortedMap<ElementKey, Place> changed = new TreeMap<>(places);
        changed.put(key, place);
        return new ChainPlaces(changed, comments);
    }

    /** The same without a place for something. */
    public ChainPlaces without(ElementKey key) {
        SortedMap<ElementKey, Place> changed = new TreeMap<>(places);
        changed.remove(key);
        return new ChainPlaces(changed, comments);
    }

    /** The same without any place of a chain. */
    public ChainPlaces withoutChain(String chain) {
        SortedMap<ElementKey, Place> changed = new TreeMap<>(places);
        changed.keySet().removeIf(key -> key.chain().equals(chain));
        return new ChainPlaces(changed, comments);
    }

    /** The same where a file has a new name; a place that the new name had is lost. */
    public ChainPlaces renamedFile(String chain, String from, String to) {
        ElementKey old = new ElementKey.OfFile(chain, from);
        return renamed(key -> key.equals(old) ? new ElementKey.OfFile(chain, to) : key);
    }

    /** The same where a chain has a new name; places that the new name had are lost where both have one. */
    public ChainPlaces renamedChain(String from, String to) {
        return renamed(key -> key.chain().equals(from) ? key.in(to) : key);
    }

    /** The places of nodes in a picture, by identifier, for a layout. */
    public Map<String, Point> fixed(ChainScene scene) {
        Map<String, Point> fixed = new HashMap<>();
        if (!isEmpty()) {
            scene.nodes().forEach(node -> ElementKey.of(scene.title(), node).flatMap(this::at)
                    .ifPresent(place -> fixed.put(node.id(), new Point(place.x(), place.y()))));
        }
        return fixed;
    }

    private ChainPlaces renamed(UnaryOperator<ElementKey> names) {
        SortedMap<ElementKey, Place> changed = new TreeMap<>();
        places.forEach((key, place) -> {
            if (names.apply(key).equals(key)) {
                changed.put(key, place);
            }
        });
        places.forEach((key, place) -> {
            if (!names.apply(key).equals(key)) {
                changed.put(names.apply(key), place);
            }
        });
        return new ChainPlaces(changed, comments);
    }
}
