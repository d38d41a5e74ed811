// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestNamesTest {

    @ParameterizedTest
    @CsvSource({ "SIP.Acount.2.AuthName, SIP.Account.2.AuthName", "SIP.Account.1.authname, SIP.Account.1.AuthName",
            "SIP.Account2.AuthName, SIP.Account.2.AuthName", "SIP.Account.O.AuthName, SIP.Account.0.AuthName",
            "SIP.Account.02.AuthName, SIP.Account.2.AuthName", "SIP.Account.7.AuthNam, SIP.Account.3.AuthName",
            "SIP.Account.0.AuthPasword, SIP.Account.0.AuthPassword",
            "System.Security.HttpAuthUserName, System.Security.HTTPAuthUsername",
            "FirmwareManagement.AutomaticCheckForUpdates, FirmwareManagment.AutomaticCheckForUpdates",
            "Matrix.1.Cell.4.Valu, Matrix.1.Cell.4.Value", "Account.1.AuthName, SIP.Account.1.AuthName" })
    void offersTheNameThatWasMeantWithItsNumbers(String unknown, String meant) {
        assertEquals(meant, Inputs.PHONE.nearest(unknown, 3).getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "X", "0", "Completely.Different.Thing", "SIP.Account.0.Xyzzyplugh" })
    void offersNothingThatIsFarOff(String unknown) {
        assertEquals(List.of(), Inputs.PHONE.nearest(unknown, 3));
    }

    @Test
    void offersNoMoreThanAskedFor() {
        Catalogue catalogue = Inputs.catalogue("c", "Some.NameA", "Some.NameB", "Some.NameC");
        assertEquals(List.of("Some.NameA", "Some.NameB"), catalogue.nearest("Some.Name", 2));
        assertEquals(List.of(), catalogue.nearest("Some.Name", 0));
    }

    @Test
    void prefersTheSameLetterCase() {
        Catalogue catalogue = Inputs.catalogue("c", "Phone.MODE", "Phone.Mode");
        assertEquals(List.of("Phone.Mode", "Phone.MODE"), catalogue.nearest("Phone.Mod", 2));
    }

    @ParameterizedTest
    @CsvSource({ "SIP.Acount.2.AuthName, SIP.Account.2.AuthName", "SIP.ACCOUNT.1.AUTHNAME, SIP.Account.1.AuthName",
            "SIP.Account0.AuthName, SIP.Account.0.AuthName", "SIP.Account.1.AuhtName, SIP.Account.1.AuthName",
            "SIP.Account.1.AuthNameX, SIP.Account.1.AuthName",
            "FirmwareManagement.AutomaticCheckForUpdates, FirmwareManagment.AutomaticCheckForUpdates" })
    void findsWhatIsOneEditOrTheLetterCaseAway(String unknown, String known) {
        assertEquals(Optional.of(known), Inputs.PHONE.oneEditOrCaseVariant(unknown));
    }

    @ParameterizedTest
    @ValueSource(strings = { "SIP.Acunt.2.AuthName", "SIP.acount.2.AuthName", "SIP.Account.2.Nickname", "",
            "System.Security.HttpAuthUserNam" })
    void findsNothingThatIsFurtherAway(String unknown) {
        assertEquals(Optional.empty(), Inputs.PHONE.oneEditOrCaseVariant(unknown));
    }
}
