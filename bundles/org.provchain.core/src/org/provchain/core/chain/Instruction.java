// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.chain;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.provchain.core.dialect.StatementKind;
import org.provchain.core.uri.UrlTemplate;

/** One thing that a document tells the phone, with prefixes resolved; in the order of the document. */
public sealed interface Instruction {

    /** What it was read from: the element of the text. */
    EObject source();

    /** Which kind of statement it is. */
    StatementKind kind();

    /** Sets a parameter. */
    record SetParameter(String name, ParameterValue value, EObject source) implements Instruction {

        @Override
        public StatementKind kind() {
            return StatementKind.PARAMETER;
        }
    }

    /** Offers a firmware image. */
    record OfferFirmware(Optional<String> version, UrlTemplate url, boolean forceAccept, EObject source)
            implements Instruction {

        @Override
        public StatementKind kind() {
            return StatementKind.FIRMWARE_IMAGE;
        }
    }

    /**
     * Sends the phone to another document.
     *
     * @param target the index of the file in {@link ServedChain#files()}, or {@link #OUTSIDE}
     * @param url    the URL as the document holds it; of a file of the chain, as {@link LinkUrls} writes it
     */
    record FollowLink(StatementKind kind, int target, UrlTemplate url, EObject source) implements Instruction {

        /** The target of a link that names no file of the chain. */
        public static final int OUTSIDE = -1;

        /** Whether the target is a file of the chain. */
        public boolean isInside() {
            return target != OUTSIDE;
        }
    }

    /** A step other than Redirect (FACTS 1.6). */
    record RunStep(String type, Optional<UrlTemplate> url, EObject source) implements Instruction {

        @Override
        public StatementKind kind() {
            return StatementKind.STEP;
        }
    }
}
