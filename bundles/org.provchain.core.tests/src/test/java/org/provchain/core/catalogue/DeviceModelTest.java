// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceModelTest {

    @ParameterizedTest
    @CsvSource({ "MaxwellBasic, 82/2", "Maxwell2, 82/6", "Maxwell3, 82/1", "Maxwell4, 84/1" })
    void knowsTheDeviceIds(String name, String dvid) {
        assertEquals(dvid, DeviceModel.find(name).orElseThrow().dvid());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Maxwell3", "maxwell3", "Maxwell 3", " MAXWELL  3 ", "maxwell-3", "maxwell_3",
            "Gigaset Maxwell 3" })
    void findsAModelHoweverItIsWritten(String name) {
        assertEquals(Optional.of(DeviceModel.MAXWELL_3), DeviceModel.find(name));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Maxwell", "Maxwell5", "Maxwell33", "3", "MaxwellC", "Maxwell10" })
    void findsNoOtherModel(String name) {
        assertEquals(Optional.empty(), DeviceModel.find(name));
    }

    @ParameterizedTest
    @EnumSource
    void findsEachModelByItsOwnName(DeviceModel model) {
        assertEquals(Optional.of(model), DeviceModel.find(model.toString()));
    }
}
