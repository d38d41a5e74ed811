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
        XmlText.forbidden(text).ifPresent(character -> {
            throw one(instruction.source(), notXml(instruction, character));
        });
        return text;
    }

    static String notXml(Instruction instruction, int character) {
        String what = instruction instanceof Instruction.SetParameter setting ? "The value of " + setting.name()
                : "The URL";
        return what + String.format(" holds the character U+%04X, which XML cannot carry; remove it.", character);
    }
}
