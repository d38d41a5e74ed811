// SPDX-License-Identifier: EPL-2.0
package org.provchain.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Tells a class of a bundle from a class of its tests. */
final class FromMain extends DescribedPredicate<JavaClass> {

    static final FromMain OF_THE_BUNDLES = new FromMain();

    private FromMain() {
        super("is of a bundle, not of a test");
    }

    @Override
    public boolean test(JavaClass type) {
        return type.getSource().map(source -> !source.getUri().toString().contains(".tests/")).orElse(false);
    }
}
