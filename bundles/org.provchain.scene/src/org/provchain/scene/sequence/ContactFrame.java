// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.sequence;

import java.util.List;

/**
 * What belongs to one contact.
 *
 * @param id    its identifier, unique in the picture
 * @param title which of the contacts it is, and how the phone got its first URL
 * @param url   the first URL
 * @param steps what happens, in order
 * @param close how it ends
 */
public record ContactFrame(String id, String title, String url, List<Step> steps, Close close) {

    /**
     * The end of a contact.
     *
     * @param id       its identifier, unique in the picture
     * @param complete whether all links have been followed
     * @param outcome  the outcome in a word
     * @param reason   why; empty when complete
     * @param next     the first URL of the next contact
     */
    public record Close(String id, boolean complete, String outcome, String reason, String next) {
    }
}
