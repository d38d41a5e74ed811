// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.provchain.core.catalogue.ModelSupport.Answer;

class ModelSupportTest {

    private static final Set<DeviceModel> LISTED = Set.of(DeviceModel.MAXWELL_3, DeviceModel.MAXWELL_BASIC);

    @Test
    void deniesWhatAnExhaustiveListLeavesOut() {
        assertEquals(Answer.SUPPORTED, ModelSupport.exactly(LISTED).on(DeviceModel.MAXWELL_3));
        assertEquals(Answer.NOT_SUPPORTED, ModelSupport.exactly(LISTED).on(DeviceModel.MAXWELL_4));
    }

    @Test
    void doesNotKnowWhatAPartialListLeavesOut() {
        assertEquals(Answer.SUPPORTED, ModelSupport.atLeast(LISTED).on(DeviceModel.MAXWELL_BASIC));
        assertEquals(Answer.UNKNOWN, ModelSupport.atLeast(LISTED).on(DeviceModel.MAXWELL_4));
    }

    @Test
    void knowsNothingWithoutAList() {
        assertEquals(Answer.UNKNOWN, ModelSupport.unlisted().on(DeviceModel.MAXWELL_3));
    }

    @Test
    void listsModelsInTheOrderOfTheFamily() {
        assertEquals(List.of(DeviceModel.MAXWELL_BASIC, DeviceModel.MAXWELL_3),
                List.copyOf(ModelSupport.exactly(LISTED).inOrder()));
    }

    @Test
    void tellsWhichIndexAModelDoesNotHave() {
        CatalogueEntry softKey = Inputs.limited("Keys.[0..3].Type", 0, 1, DeviceModel.MAXWELL_3);
        assertEquals(Optional.of(new Segment.Range(0, 1)), softKey.exceededRange("Keys.2.Type", DeviceModel.MAXWELL_3));
        assertEquals(Optional.empty(), softKey.exceededRange("Keys.1.Type", DeviceModel.MAXWELL_3));
        assertEquals(Optional.empty(), softKey.exceededRange("Keys.2.Type", DeviceModel.MAXWELL_4));
    }
}
