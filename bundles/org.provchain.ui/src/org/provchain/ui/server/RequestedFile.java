// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.server;

import java.util.Optional;

import org.provchain.core.chain.ServedFile;
import org.provchain.core.inventory.Device;
import org.provchain.core.uri.MacAddress;
import org.provchain.core.uri.UriReference;
import org.provchain.dsl.ide.effective.EffectiveValues;
import org.provchain.server.content.MacTexts;
import org.provchain.server.content.RequestPath;
import org.provchain.server.content.ServedState;

/** Finds the file of the chain that a request is for, also where it is not written for the device that asks. */
final class RequestedFile {

    private RequestedFile() {
    }

    /** The name of the file at a decoded path. */
    static Optional<String> of(ServedState state, String path) {
        return state.document(path).map(each -> each.file())
                .or(() -> MacTexts.find(path).flatMap(mac -> ofDevice(state, mac, path))).map(ServedFile::name);
    }

    private static Optional<ServedFile> ofDevice(ServedState state, MacAddress mac, String path) {
        Device device = state.device(mac).orElseGet(() -> EffectiveValues.standIn(state.chain(), mac));
        return state.chain().files().stream().filter(each -> each.location().hasPlaceholders())
                .filter(file -> state.prepared().locationFor(file, device, state.options().macCase())
                        .map(url -> UriReference.parse(url).path())
                        .map(each -> RequestPath.decode(each).orElse(each)).filter(path::equalsIgnoreCase).isPresent())
                .findFirst();
    }
}
