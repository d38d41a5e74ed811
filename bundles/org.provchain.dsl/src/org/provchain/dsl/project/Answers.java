// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;

/**
 * What a text asked of the others while it was linked, and what it was told. As long as the same questions have the same answers,
 * linking the text again would come to the same, the very same objects included.
 *
 * @param found the things that were found by name; empty lists for names that nothing had
 * @param names the names of all things, where they were asked for: to say which ones come near to a name that nothing has
 */
record Answers(Map<Question, List<EObject>> found, Optional<List<Things.Name>> names) {

    /**
     * A question for a name.
     *
     * @param type what it is to be
     * @param name its name in the whole project
     */
    record Question(EClass type, QualifiedName name) {
    }

    /** What a question is answered for a text, in their order. */
    static List<EObject> objects(List<IEObjectDescription> things) {
        return things.stream().map(IEObjectDescription::getEObjectOrProxy).toList();
    }

    /** Whether the text would be told the same by these things. */
    boolean holdFor(Resource text, Things things) {
        return found.entrySet().stream().allMatch(each -> each.getValue()
                .equals(objects(things.outside(text, each.getKey().type(), each.getKey().name()))))
                && names.map(things.names()::equals).orElse(true);
    }
}
