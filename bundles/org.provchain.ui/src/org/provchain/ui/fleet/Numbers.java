// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import java.text.NumberFormat;

/** Numbers as the language of the user groups their digits. */
final class Numbers {

    private Numbers() {
    }

    static String text(long number) {
        return NumberFormat.getIntegerInstance().format(number);
    }
}
