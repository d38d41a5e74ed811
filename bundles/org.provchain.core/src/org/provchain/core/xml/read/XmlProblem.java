// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

import java.util.Optional;

/**
 * Why a document is not read.
 *
 * @param kind    what kind of fault it is
 * @param place   where
 * @param message what is wrong, the likely cause and what to do
 * @param fix     how it is corrected, where that is sure
 */
public record XmlProblem(Kind kind, XmlPlace place, String message, Optional<XmlFix> fix) {

    /** The kinds of fault. */
    public enum Kind {

        /** It is not well-formed XML. */
        MALFORMED,

        /** It holds a document type or an entity. */
        REFUSED,

        /** It is over a limit. */
        OVER_LIMIT
    }

    static XmlProblem malformed(XmlPlace place, String message) {
        return new XmlProblem(Kind.MALFORMED, place, message, Optional.empty());
    }

    static XmlProblem overLimit(XmlPlace place, String message) {
        return new XmlProblem(Kind.OVER_LIMIT, place, message, Optional.empty());
    }

    static XmlProblem refused(XmlPlace place, String message) {
        return new XmlProblem(Kind.REFUSED, place, message, Optional.empty());
    }
}
