// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.content;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.provchain.core.chain.Credentials;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.export.ExportException;
import org.provchain.core.export.PathLedger;
import org.provchain.core.inventory.Device;
import org.provchain.core.project.DeviceDirectory;
import org.provchain.core.project.Project;
import org.provchain.core.secrets.SecretSource;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.uri.MacAddress;
import org.provchain.core.uri.UriReference;
import org.provchain.core.xml.ChainDocument;
import org.provchain.core.xml.ChainDocuments;
import org.provchain.core.xml.DeviceValues;
import org.provchain.core.xml.ExportFault;
import org.provchain.core.xml.ExportFaultsException;

/** Makes what an export would write, and keeps it in memory. */
public final class StateReader {

    private final SecretSource secrets;
    private final InstantSource clock;

    public StateReader(SecretSource secrets, InstantSource clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * The state of a chain.
     *
     * @param before the state before, whose documents keep their time where they are the same; or empty
     * @throws ExportFaultsException if a document cannot be written, or a password is not there
     * @throws ExportException       if an export would refuse the paths
     */
    public ServedState read(Project project, ServedChain chain, Optional<ServedState> before) throws ExportException {
        Map<MacAddress, Device> devices = new LinkedHashMap<>();
        try (DeviceDirectory directory = new DeviceDirectory(project)) {
            directory.iterator().forEachRemaining(each -> devices.putIfAbsent(each.mac(), each));
        }
        String base = basePath(chain);
        Map<String, Document> documents = new LinkedHashMap<>();
        PathLedger ledger = new PathLedger();
        Instant now = clock.instant();
        Iterator<ChainDocument> all = new ChainDocuments(chain, devices.values().iterator(), secrets,
                project.settings().simulation().macCase(), "");
        while (all.hasNext()) {
            ChainDocument each = all.next();
            ledger.take(each.output().path());
            String path = base + each.output().path();
            documents.put(path, Document.of(path, each.file(), each.device(), each.output().content(),
                    before.flatMap(state -> state.document(path)).orElse(null), now));
        }
        DeviceValues values = new DeviceValues(secrets);
        requirePasswords(chain, values);
        PreparedChain prepared = new PreparedChain(chain);
        return new ServedState(prepared, project.settings().simulation(), base, documents, devices,
                new Passwords(prepared.configuredAccounts(), values, devices));
    }

    private static void requirePasswords(ServedChain chain, DeviceValues values) {
        List<ExportFault> faults = new ArrayList<>();
        for (ServedFile file : chain.files()) {
            if (!file.perDevice() && file.credentials() instanceof Credentials.User user
                    && values.secret(user.secret(), Optional.empty()).isEmpty()) {
                faults.add(new ExportFault(file.source(), "The secret '" + user.secret() + "', with which '"
                        + file.name() + "' is protected, has no value, so nobody could open it."));
            }
        }
        if (!faults.isEmpty()) {
            throw new ExportFaultsException(faults);
        }
    }

    private static String basePath(ServedChain chain) {
        if (chain.base().isEmpty()) {
            return "/";
        }
        String path = UriReference.parse(UriReference.resolve(chain.base(), ".")).path();
        return path.isEmpty() ? "/" : RequestPath.decode(path).orElse(path);
    }
}
