// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.ISelectable;

/** Answers one text while it is linked, and takes down whatever it asks: nothing that it could rest on is left out. */
final class Lookups implements ISelectable {

    private final Resource text;
    private final Things things;
    private final Map<Answers.Question, List<EObject>> found = new HashMap<>();
    private boolean everything;

    /**
     * @param text the text that is linked; what it declares itself is not told
     */
    Lookups(Resource text, Things things) {
        this.text = text;
        this.things = things;
    }

    /** What was asked and answered so far. */
    Answers answers() {
        return new Answers(Map.copyOf(found), everything ? Optional.of(things.names()) : Optional.empty());
    }

    /** Who says that he is empty is asked no more, and could not take down that something was missed. */
    @Override
    public boolean isEmpty() {
        return false;
    }

    /** The names of the language are always compared letter by letter. */
    @Override
    public Iterable<IEObjectDescription> getExportedObjects(EClass type, QualifiedName name, boolean ignoreCase) {
        List<IEObjectDescription> answer = things.outside(text, type, name);
        found.put(new Answers.Question(type, name), Answers.objects(answer));
        return answer;
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjects() {
        everything = true;
        return things.outside(text);
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjectsByType(EClass type) {
        everything = true;
        return things.outside(text).stream().filter(each -> EcoreUtil2.isAssignableFrom(type, each.getEClass()))
                .toList();
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjectsByObject(EObject object) {
        everything = true;
        return things.outside(text).stream().filter(each -> each.getEObjectOrProxy() == object).toList();
    }
}
