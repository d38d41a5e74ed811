// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Small catalogues that the tests share. */
final class Inputs {

    static final Catalogue PHONE = catalogue("phone", "SIP.DefaultAccount", "SIP.Account.[0..3].AccountName",
            "SIP.Account.[0..3].AuthName", "SIP.Account.[0..3].AuthPassword", "SIP.Account.[0..3].DisplayName",
            "SIP.Account.[0..3].ProxyServer.Address", "SIP.Account.[0..3].ProxyServer.Port",
            "NetDir.LDAP.[*].BaseDN", "NetDir.LDAP.[*].Server.Port", "PhoneUI.Keys.FunctionKeys.Icons",
            "PhoneUI.Keys.FunctionKeys.[0..7].Type", "PhoneUI.Keys.SoftKeys.[0..3].Type",
            "PhoneUI.Keys.ProgrammableKeys.DND.FAC.enable", "System.Security.HTTPAuthUsername",
            "FirmwareManagment.AutomaticCheckForUpdates", "Matrix.[0..1].Cell.[2..4].Value");

    private Inputs() {
    }

    static Catalogue catalogue(String name, String... patterns) {
        return Catalogue.of(name, entries(patterns));
    }

    static List<CatalogueEntry> entries(String... patterns) {
        return Arrays.stream(patterns).map(Inputs::entry).toList();
    }

    static CatalogueEntry entry(String pattern) {
        return CatalogueEntry.of(NamePattern.parse(pattern), new ParameterType.Text());
    }

    static CatalogueEntry described(String pattern, String description) {
        return new CatalogueEntry(NamePattern.parse(pattern), new ParameterType.Text(), Optional.empty(),
                ModelSupport.unlisted(), List.of(), Optional.empty(), Evidence.DOC, "", description);
    }

    static CatalogueEntry limited(String pattern, int low, int high, DeviceModel... models) {
        return new CatalogueEntry(NamePattern.parse(pattern), new ParameterType.Text(), Optional.empty(),
                ModelSupport.unlisted(), List.of(new IndexLimit(new Segment.Range(low, high), Set.of(models))),
                Optional.empty(), Evidence.DOC, "", "");
    }
}
