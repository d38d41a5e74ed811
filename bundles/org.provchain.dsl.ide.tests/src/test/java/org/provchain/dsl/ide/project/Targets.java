// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.provchain.dsl.project.ShippedCatalogue;

/** Where the references of texts lead. */
final class Targets {

    private Targets() {
    }

    /** Each reference with its target, as names of files and places in them; what nothing has leads to nothing. */
    static List<String> of(Collection<? extends XtextResource> texts) {
        List<String> targets = new ArrayList<>();
        texts.stream().sorted(Comparator.comparing(each -> each.getURI().toString())).forEach(text -> {
            for (Iterator<EObject> all = text.getAllContents(); all.hasNext();) {
                EObject each = all.next();
                each.eClass().getEAllReferences().stream().filter(reference -> !reference.isContainment())
                        .filter(reference -> !reference.isContainer())
                        .forEach(reference -> of(each, reference).forEach(target -> targets
                                .add(name(each) + " " + reference.getName() + " -> "
                                        + (target.eIsProxy() ? "" : name(target)))));
            }
        });
        return targets;
    }

    /** Whether every reference that leads somewhere stays among the texts and the shipped catalogue. */
    static boolean areAmong(Collection<? extends XtextResource> texts) {
        Resource shipped = ShippedCatalogue.shared().eResource();
        for (XtextResource text : texts) {
            for (Iterator<EObject> all = text.getAllContents(); all.hasNext();) {
                for (EObject target : all.next().eCrossReferences()) {
                    Resource home = target.eResource();
                    if (!target.eIsProxy() && home != shipped && texts.stream().noneMatch(each -> each == home)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static List<EObject> of(EObject element, EReference reference) {
        Object value = element.eGet(reference);
        if (value instanceof List<?> many) {
            return many.stream().map(EObject.class::cast).toList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    private static String name(EObject element) {
        return Path.of(EcoreUtil.getURI(element).trimFragment().path()).getFileName() + "#"
                + EcoreUtil.getURI(element).fragment();
    }
}
