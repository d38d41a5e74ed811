// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** What switches the system itself to dark with the theme is a fragment that nothing requires, so that it is easily lost. */
class SystemDarkTest {

    @Test
    void theFragmentForThisSystemIsAttached() {
        Bundle themes = Platform.getBundle("org.eclipse.e4.ui.css.swt.theme");
        List<String> attached = Optional.ofNullable(Platform.getFragments(themes)).stream().flatMap(Stream::of)
                .map(Bundle::getSymbolicName).toList();
        assertEquals(List.of("org.eclipse.e4.ui.swt." + Platform.getWS()), attached);
    }
}
