// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.xml;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.dialect.FileRule;
import org.provchain.core.imports.XmlFragment;
import org.provchain.dsl.ide.project.Snapshot;

/** Turns pasted XML of a provisioning document into what exports to the same XML again. */
public final class XmlPaste {

    private XmlPaste() {
    }

    /**
     * The statements of a piece, or the file of a whole document, for a place in a text.
     *
     * @param file   the text
     * @param offset the place, from 0
     * @param xml    elements of a document, with or without the sections around them, or a document
     */
    public static XmlFragment of(Snapshot snapshot, Path file, int offset, String xml) {
        Optional<FileRule> around = Optional.empty();
        for (ServedChain chain : snapshot.project().chains()) {
            for (ServedFile each : chain.files()) {
                if (isAt(each.source(), file, offset)) {
                    around = chain.dialect().file(each.kind());
                }
            }
        }
        Set<String> taken = snapshot.project().chains().stream().flatMap(each -> each.files().stream())
                .map(ServedFile::name).collect(Collectors.toSet());
        return XmlFragment.of(xml, around, snapshot.project().catalogue(), taken);
    }

    private static boolean isAt(EObject element, Path file, int offset) {
        Resource text = element.eResource();
        INode node = NodeModelUtils.findActualNodeFor(element);
        return node != null && text.getURI().isFile() && Path.of(text.getURI().toFileString()).equals(file)
                && node.getOffset() <= offset && offset <= node.getEndOffset();
    }
}
