// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.provchain.core.chain.Instruction;

/** Makes the exceptions of this package. */
final class Faults {

    private Faults() {
    }

    static ExportFaultsException one(EObject source, String message) {
        return new ExportFaultsException(List.of(new ExportFault(source, message)));
    }

    /** The text, if XML can hold it. */
    static String requireXml(String text, Instruction instruction) {
        return requireXml(text, instruction.source(), what(instruction));
    }

    /**
     * The text, if XML can hold it.
     *
     * @param what what the text is, at the begin of a sentence
     */
    static String requireXml(String text, EObject source, String what) {
        XmlText.forbidden(text).ifPresent(character -> {
            throw one(source, notXml(what, character));
        });
        return text;
    }

    static String notXml(Instruction instruction, int character) {
        return notXml(what(instruction), character);
    }

    private static String notXml(String what, int character) {
        return what + String.format(" holds the character U+%04X, which XML cannot carry; remove it.", character);
    }

    private static String what(Instruction instruction) {
        return instruction instanceof Instruction.SetParameter setting ? "The value of " + setting.name() : "The URL";
    }
}
