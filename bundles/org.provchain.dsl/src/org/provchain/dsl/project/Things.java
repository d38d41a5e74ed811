// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;

/** All things of a project that can be referred to, by their names, in the order of the texts; the shipped catalogue comes last. */
final class Things {

    /**
     * That there is a thing of this type and name.
     *
     * @param type what it is
     * @param name its name in the whole project
     */
    record Name(EClass type, QualifiedName name) {
    }

    private final List<IEObjectDescription> all = new ArrayList<>();
    private final Map<QualifiedName, List<IEObjectDescription>> byName = new HashMap<>();
    /** Made when it is first asked for, and shared by all texts that keep it. */
    private List<Name> names;

    /**
     * @param texts what each text declares, in the order of the texts
     */
    Things(Iterable<List<IEObjectDescription>> texts) {
        texts.forEach(each -> each.forEach(this::add));
        ShippedCatalogue.things().forEach(this::add);
    }

    /** What a text declares. Nothing is resolved for it. */
    static List<IEObjectDescription> of(XtextResource text) {
        List<IEObjectDescription> things = new ArrayList<>();
        text.getResourceServiceProvider().getResourceDescriptionManager().getResourceDescription(text)
                .getExportedObjects().forEach(things::add);
        return List.copyOf(things);
    }

    private void add(IEObjectDescription thing) {
        all.add(thing);
        byName.computeIfAbsent(thing.getQualifiedName(), name -> new ArrayList<>(1)).add(thing);
    }

    /** The things of a type, or of one that is a kind of it, that have a name and stand in other texts than the given one. */
    List<IEObjectDescription> outside(Resource text, EClass type, QualifiedName name) {
        return byName.getOrDefault(name, List.of()).stream()
                .filter(each -> EcoreUtil2.isAssignableFrom(type, each.getEClass()) && !isIn(text, each)).toList();
    }

    /** All things that stand in other texts than the given one. */
    List<IEObjectDescription> outside(Resource text) {
        return all.stream().filter(each -> !isIn(text, each)).toList();
    }

    /** The names of all things, in their order. */
    List<Name> names() {
        if (names == null) {
            names = all.stream().map(each -> new Name(each.getEClass(), each.getQualifiedName())).toList();
        }
        return names;
    }

    private static boolean isIn(Resource text, IEObjectDescription thing) {
        return thing.getEObjectOrProxy().eResource() == text;
    }
}
