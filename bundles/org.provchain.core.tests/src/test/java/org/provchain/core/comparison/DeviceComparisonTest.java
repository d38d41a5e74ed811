// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.core.chain.Chains;
import org.provchain.core.inventory.Device;
import org.provchain.core.secrets.SecretSource;
import org.provchain.model.FileKind;
import org.provchain.model.Protection;
import org.provchain.model.ProtectionKind;
import org.provchain.model.ProvchainFactory;
import org.provchain.model.ProvisioningFile;

/** What is different for one device, by kind of change. */
class DeviceComparisonTest {

    private final Chains before = Chains.oneOne();
    private final Chains after = Chains.oneOne();

    private static String told(List<ParameterChange> changes) {
        return changes.stream().map(each -> each.kind() + " " + each.name() + " " + told(each.before()) + ">"
                + told(each.after())).collect(Collectors.joining("; "));
    }

    private static String told(Optional<Setting> setting) {
        return setting.map(each -> each.shown() + "@" + each.file()).orElse("");
    }

    private static String files(Difference difference) {
        return difference.files().stream()
                .map(each -> each.kind() + " " + each.before().map(Visit::url).orElse("") + ">"
                        + each.after().map(Visit::url).orElse(""))
                .collect(Collectors.joining("; "))
                .replace(Chains.BASE, "");
    }

    private static ProvisioningFile protect(ProvisioningFile file, ProtectionKind kind) {
        Protection protection = ProvchainFactory.eINSTANCE.createProtection();
        protection.setKind(kind);
        file.setProtection(protection);
        return file;
    }

    @Test
    void parametersOfEachKind() {
        before.file("a", Chains.set("Gone", "1"), Chains.set("Kept", "2"), Chains.set("Other", "3"));
        after.file("a", Chains.set("Kept", "2"), Chains.set("New", "4"), Chains.set("Other", "5"));
        Difference difference = Comparisons.of(before, after);
        assertEquals("REMOVED Gone \"1\"@a>; ADDED New >\"4\"@a; CHANGED Other \"3\"@a>\"5\"@a",
                told(difference.parameters()));
        assertTrue(difference.files().isEmpty() && difference.order().isEmpty() && difference.end().isEmpty());
    }

    @Test
    void theLastValueCountsAndWhoSetIt() {
        ProvisioningFile first = before.file("a", Chains.set("P", "1"));
        Chains.redirect(first, before.file("b", Chains.set("P", "2")));
        ProvisioningFile again = after.file("a", Chains.set("P", "2"));
        Chains.redirect(again, after.file("b"));
        assertEquals("SET_ELSEWHERE P \"2\"@b>\"2\"@a", told(Comparisons.of(before, after).parameters()));
        assertTrue(Comparisons.of(before, before).isEmpty());
    }

    @Test
    void filesAreTheSameByUrlThenByNameThenByTheirPlaceBelowTheBase() {
        Chains.redirect(before.file(FileKind.FILE, "a", "a.xml"), before.file(FileKind.FILE, "b", "b.xml"),
                before.file(FileKind.FILE, "c", "c.xml"), before.file(FileKind.FILE, "d", "d.xml"));
        Chains.redirect(after.file(FileKind.FILE, "renamed", "a.xml"), after.file(FileKind.FILE, "b", "moved.xml"),
                after.file(FileKind.FILE, "e", "e.xml"), after.file(FileKind.FILE, "d", "d.xml"));
        assertEquals("ADDED >e.xml; CHANGED b.xml>moved.xml; REMOVED c.xml>", files(Comparisons.of(before, after)));
    }

    @Test
    void anotherBaseMovesTheFilesWhateverTheirNames() {
        Chains.redirect(before.file("a"), before.file("b", Chains.set("P", "1")));
        after.element().setBase("https://new.example/");
        Chains.redirect(after.file(FileKind.FILE, "x", "a.xml"),
                after.file(FileKind.FILE, "y", "b.xml", Chains.set("P", "1")));
        Difference difference = Comparisons.of(before, after);
        assertEquals("CHANGED a.xml>https://new.example/a.xml; CHANGED b.xml>https://new.example/b.xml",
                files(difference));
        assertEquals("", told(difference.parameters()), "set by the same file");
        assertEquals(EndChange.Aspect.NEXT, difference.end().getFirst().aspect());
    }

    @Test
    void anotherOrderIsToldWithoutWhatIsTheSame() {
        for (Chains each : List.of(before, after)) {
            ProvisioningFile a = each.file("a");
            List<ProvisioningFile> more = List.of("b", "c", "d", "e").stream().map(each::file).toList();
            Chains.redirect(a, each == before ? more.toArray(ProvisioningFile[]::new)
                    : new ProvisioningFile[] { more.get(0), more.get(2), more.get(1), more.get(3) });
        }
        OrderChange order = Comparisons.of(before, after).order().orElseThrow();
        assertEquals(List.of("c", "d"), order.before());
        assertEquals(List.of("d", "c"), order.after());
    }

    @Test
    void aFileThatIsFetchedTwiceIsAnotherOrder() {
        Chains.redirect(before.file("a"), before.file("b"), before.file("c"));
        ProvisioningFile b = Chains.detached(FileKind.FILE, "b", "b.xml");
        Chains.redirect(after.file("a"), b, after.file("c"), b);
        after.element().getFiles().add(b);
        OrderChange order = Comparisons.of(before, after).order().orElseThrow();
        assertEquals(List.of(), order.before());
        assertEquals(List.of("b"), order.after());
    }

    @ParameterizedTest
    @CsvSource({ "DEVICE, DEVICE, M-1", "CONFIGURED, CONFIGURED, ", "DEVICE, REFUSED, " })
    void whatOpensAFile(ProtectionKind kind, Access access, String macId) {
        for (Chains each : List.of(before, after)) {
            ProvisioningFile a = each.file("a", Chains.set("System.Security.HTTPAuthUsername", "u"),
                    Chains.set("System.Security.HTTPAuthPassword", "p"));
            ProvisioningFile b = each.file("b");
            Chains.redirect(a, each == after ? protect(b, kind) : b);
        }
        Device device = Comparisons.device("7C2F80ABCD01", macId);
        Difference difference = Comparisons
                .of(Comparisons.side(before, 1, true), Comparisons.side(after, 1, true), SecretSource.NONE)
                .of(device, device);
        AccessChange change = difference.credentials().getFirst();
        assertEquals(List.of("b", Access.OPEN, access),
                List.of(change.after().file(), change.before().access(), change.after().access()));
        assertEquals(access == Access.REFUSED,
                difference.end().stream().anyMatch(each -> each.aspect() == EndChange.Aspect.OUTCOME));
        Difference xml = Comparisons
                .of(Comparisons.side(before, 1, false), Comparisons.side(after, 1, true), SecretSource.NONE)
                .of(device, device);
        assertEquals(access == Access.REFUSED ? 1 : 0, xml.credentials().size(), "XML does not say what is protected");
    }

    @Test
    void theEndIsComparedToo() {
        String check = "FirmwareManagment.AutomaticCheckForUpdates";
        before.file("a", Chains.set(check, "1"), Chains.firmware("2.22.1", "fw", false));
        after.file("a", Chains.set(check, "1"), Chains.firmware("2.22.4", "fw", false),
                Chains.set("System.Provision.ProvisioningServer", "https://x.example/a.xml"));
        assertEquals(
                List.of("OFFERED 2.22.1 from https://prov.example/maxwell/fw>2.22.4 from "
                        + "https://prov.example/maxwell/fw", "FIRMWARE 2.22.1>2.22.4",
                        "NEXT https://prov.example/maxwell/a.xml>https://x.example/a.xml"),
                Comparisons.of(before, after).end().stream()
                        .map(each -> each.aspect() + " " + each.before() + ">" + each.after()).toList());
    }

    @Test
    void contactsThatGoRoundInACircleAreAnotherEnd() {
        before.file("a", Chains.set("System.Provision.ProvisioningServer", Chains.BASE + "a.xml"));
        after.file("a", Chains.set("System.Provision.ProvisioningServer", Chains.BASE + "b.xml"));
        after.file("b", Chains.set("System.Provision.ProvisioningServer", Chains.BASE + "a.xml"));
        Difference difference = Comparisons
                .of(Comparisons.side(before, 5, true), Comparisons.side(after, 5, true), SecretSource.NONE)
                .of(Comparisons.device(), Comparisons.device());
        assertTrue(difference.end().stream().anyMatch(each -> each.aspect() == EndChange.Aspect.CONTACTS
                && each.after().equals("the contacts go round in a circle")), difference::toString);
    }
}
