// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.scoping;

import java.util.List;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractScope;

/** The files of one chain, by their bare names; each look-up is one look-up in the project's index. */
final class FilesOfChainScope extends AbstractScope {

    private final String chain;
    private final IScope index;

    FilesOfChainScope(String chain, IScope index) {
        super(IScope.NULLSCOPE, false);
        this.chain = chain;
        this.index = index;
    }

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        IEObjectDescription found = index.getSingleElement(QualifiedName.create(chain, name.getLastSegment()));
        return found == null ? null : bare(found);
    }

    @Override
    public Iterable<IEObjectDescription> getElements(QualifiedName name) {
        IEObjectDescription found = getSingleElement(name);
        return found == null ? List.of() : List.of(found);
    }

    @Override
    public IEObjectDescription getSingleElement(EObject object) {
        return StreamSupport.stream(getElements(object).spliterator(), false).findFirst().orElse(null);
    }

    @Override
    public Iterable<IEObjectDescription> getElements(EObject object) {
        var uri = EcoreUtil.getURI(object);
        return StreamSupport.stream(getAllLocalElements().spliterator(), false)
                .filter(each -> each.getEObjectOrProxy() == object || each.getEObjectURI().equals(uri)).toList();
    }

    @Override
    protected Iterable<IEObjectDescription> getAllLocalElements() {
        return StreamSupport.stream(index.getAllElements().spliterator(), false).filter(this::isOfChain)
                .map(FilesOfChainScope::bare).toList();
    }

    private boolean isOfChain(IEObjectDescription each) {
        QualifiedName name = each.getQualifiedName();
        return name.getSegmentCount() == 2 && name.getFirstSegment().equals(chain);
    }

    private static IEObjectDescription bare(IEObjectDescription found) {
        return EObjectDescription.create(QualifiedName.create(found.getQualifiedName().getLastSegment()),
                found.getEObjectOrProxy());
    }
}
