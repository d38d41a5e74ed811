// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.document;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.IDocumentPartitioner;

/** Divides a text into its partitions when it is opened. */
public final class ChainDocumentSetup implements IDocumentSetupParticipant {

    @Override
    public void setup(IDocument document) {
        if (document instanceof IDocumentExtension3 partitioned
                && partitioned.getDocumentPartitioner(Partitions.PARTITIONING) == null) {
            IDocumentPartitioner partitioner = Partitions.partitioner();
            partitioned.setDocumentPartitioner(Partitions.PARTITIONING, partitioner);
            partitioner.connect(document);
        }
    }
}
