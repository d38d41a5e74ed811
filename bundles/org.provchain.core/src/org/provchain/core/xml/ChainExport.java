// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import java.util.Iterator;

import org.provchain.core.chain.ServedChain;
import org.provchain.core.export.OutputFile;
import org.provchain.core.inventory.Device;
import org.provchain.core.secrets.SecretSource;
import org.provchain.core.uri.MacCase;

/** The documents of a chain as files to be written, in the order of {@link ChainDocuments}. */
public final class ChainExport implements Iterator<OutputFile> {

    private final ServedChain chain;
    private final ChainDocuments documents;

    /**
     * @param chain   the chain
     * @param devices the devices of the inventory
     * @param secrets the secrets
     * @param letters the letter case of a MAC address in the names of files (FACTS 2, OPEN)
     * @param folder  what is put before each path: empty, or a folder with its slash
     * @throws ExportFaultsException if a document cannot be written at all
     */
    public ChainExport(ServedChain chain, Iterator<Device> devices, SecretSource secrets, MacCase letters,
            String folder) {
        this.chain = chain;
        this.documents = new ChainDocuments(chain, devices, secrets, letters, folder);
    }

    /**
     * Whether there is a further document.
     *
     * @throws ExportFaultsException at the end, with all that is wrong, if anything is
     */
    @Override
    public boolean hasNext() {
        return documents.hasNext();
    }

    @Override
    public OutputFile next() {
        return documents.next().output();
    }

    /** The chain whose documents these are. */
    public ServedChain chain() {
        return chain;
    }
}
