// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

/**
 * User name and password as the phone has them configured.
 *
 * @param username the user name
 * @param password the password
 */
record Login(HeldValue username, HeldValue password) {

    /** The pair, whichever files set it: fit to be a key. */
    static Login of(HeldValue username, HeldValue password) {
        return new Login(username.anonymous(), password.anonymous());
    }
}
