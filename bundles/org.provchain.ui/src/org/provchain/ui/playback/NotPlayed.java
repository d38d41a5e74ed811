// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.playback;

/** Why a phone cannot be played; the message is for the user. */
public final class NotPlayed extends Exception {

    private static final long serialVersionUID = 1L;

    /** It cannot be played. */
    public NotPlayed(String message) {
        super(message);
    }
}
