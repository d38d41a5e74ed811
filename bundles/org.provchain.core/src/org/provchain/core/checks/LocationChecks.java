// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.graph.FileLocations;
import org.provchain.core.project.Project;
import org.provchain.core.project.Severity;
import org.provchain.model.ProvchainPackage.Literals;

/** PC211 and PC212: files that lie at one place, and placeholders that fit the kind of file. */
final class LocationChecks implements ProjectCheck {

    @Override
    public void check(Project project, FindingSink sink) {
        for (ServedChain chain : project.chains()) {
            FileLocations locations = new FileLocations(chain);
            Map<String, ServedFile> byUrl = HashMap.newHashMap(chain.files().size());
            Map<String, ServedFile> byCase = HashMap.newHashMap(chain.files().size());
            for (ServedFile file : chain.files()) {
                if (!file.location().text().isEmpty()) {
                    same(file, locations.url(file), byUrl, byCase, sink);
                    placeholders(file, sink);
                }
            }
        }
    }

    private static void same(ServedFile file, String url, Map<String, ServedFile> byUrl,
            Map<String, ServedFile> byCase, FindingSink sink) {
        ServedFile twin = byUrl.putIfAbsent(url, file);
        ServedFile alike = byCase.putIfAbsent(url.toLowerCase(Locale.ROOT), file);
        if (twin != null) {
            sink.report(Check.PC211, place(file),
                    "'" + file.name() + "' lies where '" + twin.name() + "' lies, at " + url
                            + "; give one of them another location.");
        } else if (alike != null) {
            sink.report(Check.PC211, Severity.WARNING, place(file), "The locations of '" + file.name() + "' and '"
                    + alike.name() + "' differ in letter case only, which some servers take for one file.");
        }
    }

    private static void placeholders(ServedFile file, FindingSink sink) {
        boolean specific = file.location().isDeviceSpecific();
        if (file.perDevice() && !specific) {
            sink.report(Check.PC212, place(file),
                    "'" + file.name() + "' is written for each device, but its location is the "
                            + "same for all; put %MACD into it, as in \"%MACD.xml\".",
                    "%MACD.xml");
        } else if (!file.perDevice() && specific) {
            sink.report(Check.PC212, Severity.WARNING, place(file), "The location of '" + file.name()
                    + "' differs from device "
                    + "to device, but its content does not; write 'for each device' behind it, or take the placeholder out.",
                    "for each device");
        }
    }

    private static Place place(ServedFile file) {
        return Place.InText.of(file.source(), Literals.PROVISIONING_FILE__LOCATION);
    }
}
