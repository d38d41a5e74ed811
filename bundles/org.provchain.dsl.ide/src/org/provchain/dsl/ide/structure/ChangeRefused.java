// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

/** Why a change of the structure cannot be made: one sentence for the user, in his language. */
public final class ChangeRefused extends Exception {

    private static final long serialVersionUID = 1L;

    public ChangeRefused(String reason) {
        super(reason);
    }
}
