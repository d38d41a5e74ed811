// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.sequence;

/**
 * One who takes part.
 *
 * @param id       its identifier, unique in the picture
 * @param title    its name
 * @param subtitle what tells it from others of the name
 */
public record Lifeline(String id, String title, String subtitle) {

    /** The identifier of the phone. */
    public static final String PHONE = "phone";

    /** Whether it is the phone; else it is a server. */
    public boolean isPhone() {
        return id.equals(PHONE);
    }
}
