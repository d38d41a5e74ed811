// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.uri;

import java.util.Optional;

/**
 * Something wrong in a URL.
 *
 * @param kind    what is wrong
 * @param offset  where it begins, from 0
 * @param length  how many characters are concerned, at least 1
 * @param message what is wrong and what to do, for the user
 * @param repair  what to put in the place of these characters, where that is sure; may be empty text to remove them
 */
public record UrlFault(Kind kind, int offset, int length, String message, Optional<String> repair) {

    /** The kinds of fault; each is one check. */
    public enum Kind {
        /** Not a URL by RFC 3986 (PC301). */
        MALFORMED,
        /** A placeholder that the phone does not know (PC302). */
        UNKNOWN_PLACEHOLDER,
        /** A placeholder whose percent sign was encoded (PC303). */
        OVER_ENCODED_PLACEHOLDER
    }
}
