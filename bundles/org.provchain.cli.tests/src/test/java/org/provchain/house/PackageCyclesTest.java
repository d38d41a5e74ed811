// SPDX-License-Identifier: EPL-2.0
package org.provchain.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provchain.house.House.Bundle;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** The packages of a bundle stand in an order; generated packages are not ours to order. */
class PackageCyclesTest {

    static Stream<Bundle> writtenByHand() {
        return House.BUNDLES.stream().filter(bundle -> !bundle.packages("src").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("writtenByHand")
    void noPackagesOfABundleUseEachOtherInACircle(Bundle bundle) {
        slices().assignedFrom(new ByPackage(bundle)).should().beFreeOfCycles().check(House.classes());
    }

    /** A slice for each package that holds hand-written code only. */
    private static final class ByPackage implements SliceAssignment {

        private final Set<String> written;
        private final Set<String> generated;

        private ByPackage(Bundle bundle) {
            this.written = bundle.packages("src");
            this.generated = bundle.packages("src-gen");
        }

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            return written.contains(name) && !generated.contains(name) ? SliceIdentifier.of(name)
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "package";
        }
    }
}
