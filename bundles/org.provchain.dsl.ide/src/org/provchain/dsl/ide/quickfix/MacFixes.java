// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.quickfix;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.core.uri.MacAddress;
import org.provchain.dsl.ide.project.TableText;
import org.provchain.dsl.project.LocatedFinding;
import org.provchain.model.ProvchainPackage;
import org.provchain.model.ProvisioningFile;

/** Writes MAC addresses as they should be (PC701), and takes out an attribute macAddress that is empty (PC504). */
final class MacFixes {

    private MacFixes() {
    }

    /** A MAC address in a text. */
    static List<QuickFix> inText(Fixing fixing) {
        return meant(fixing.written().replace("\"", ""))
                .map(each -> List.of(QuickFix.of(Messages.bind(Messages.QuickFix_change, each), fixing.file(),
                        fixing.finding().region().offset(), fixing.finding().region().length(), each)))
                .orElse(List.of());
    }

    /** A MAC address in a table, where the finding has a line and a column only. */
    static List<QuickFix> inTable(LocatedFinding finding) {
        String text;
        try {
            text = TableText.read(finding.file());
        } catch (IOException unreadable) {
            return List.of();
        }
        int offset = offset(text, finding.region().line(), finding.region().column());
        int end = offset;
        while (end < text.length() && ",;\r\n\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        Path file = finding.file();
        int begin = offset;
        int length = end - offset;
        return meant(text.substring(begin, end))
                .map(each -> List.of(QuickFix.of(Messages.bind(Messages.QuickFix_change, each), file, begin, length,
                        each)))
                .orElse(List.of());
    }

    private static int offset(String text, int line, int column) {
        int offset = 0;
        for (int at = 1; at < line; at++) {
            offset = text.indexOf('\n', offset) + 1;
        }
        int place = Math.min(offset + column - 1, text.length());
        return place < text.length() && text.charAt(place) == '"' ? place + 1 : place;
    }

    /** The address that was probably meant: its digits, with letters that look like digits read as these. */
    private static Optional<String> meant(String written) {
        String digits = written.strip().replace('O', '0').replace('o', '0').replace('l', '1').replace('I', '1')
                .replaceAll("[^0-9A-Fa-f]", "");
        return digits.length() == MacAddress.DIGITS ? MacAddress.parse(digits).map(MacAddress::toString)
                : Optional.empty();
    }

    /** Takes the attribute out, which then means all devices. */
    static List<QuickFix> emptyAttribute(Fixing fixing) {
        Optional<ProvisioningFile> file = fixing.around(ProvisioningFile.class);
        if (file.isEmpty() || file.get().getMacAddress() == null || !file.get().getMacAddress().isBlank()) {
            return List.of();
        }
        List<INode> value = NodeModelUtils.findNodesForFeature(file.get(),
                ProvchainPackage.Literals.PROVISIONING_FILE__MAC_ADDRESS);
        return Fixing.leaf(file.get(), "macAddress").filter(each -> !value.isEmpty()).map(keyword -> {
            int end = value.getFirst().getOffset() + value.getFirst().getLength();
            int begin = keyword.getOffset();
            while (begin > 0 && fixing.text().charAt(begin - 1) == ' ') {
                begin--;
            }
            return List.of(QuickFix.of(Messages.MacFixes_remove, fixing.file(), begin, end - begin, ""));
        }).orElse(List.of());
    }
}
