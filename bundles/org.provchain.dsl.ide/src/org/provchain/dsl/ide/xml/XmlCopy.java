// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.xml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.ParameterValue;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.xml.XmlText;
import org.provchain.dsl.ide.project.Snapshot;

/** The assignments of a selection as the XML that the export writes for them. */
public final class XmlCopy {

    private XmlCopy() {
    }

    /**
     * The param elements of all assignments that a selection touches, a line each.
     *
     * @param offset where the selection begins, from 0
     * @param length its length; 0 stands for the assignment at the place
     * @return empty text where it touches none
     */
    public static String of(Snapshot snapshot, Path file, int offset, int length) {
        List<String> lines = new ArrayList<>();
        for (ServedChain chain : snapshot.project().chains()) {
            for (ServedFile served : chain.files()) {
                if (Path.of(served.source().eResource().getURI().toFileString()).equals(file)) {
                    for (Instruction each : served.instructions()) {
                        if (each instanceof Instruction.SetParameter set && touches(set, offset, offset + length)) {
                            lines.add(line(set));
                        }
                    }
                }
            }
        }
        return String.join("\n", lines);
    }

    private static boolean touches(Instruction.SetParameter set, int begin, int end) {
        INode node = NodeModelUtils.findActualNodeFor(set.source());
        return node != null && node.getOffset() <= end && begin <= node.getOffset() + node.getLength();
    }

    private static String line(Instruction.SetParameter set) {
        String name = XmlText.attribute(set.name());
        return switch (set.value()) {
        case ParameterValue.Literal literal ->
            "<param name=\"" + name + "\" value=\"" + XmlText.attribute(literal.text()) + "\"/>";
        case ParameterValue.Secret secret -> "<!-- " + name + ": the secret " + secret.name() + " -->";
        case ParameterValue.Templated templated -> "<!-- " + name + ": "
                + templated.template().source().replace("--", "- -") + ", filled in for each device -->";
        };
    }
}
