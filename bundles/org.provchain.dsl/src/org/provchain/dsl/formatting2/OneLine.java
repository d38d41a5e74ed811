// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.formatting2;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.provchain.model.DeviceDeclaration;
import org.provchain.model.FileKind;
import org.provchain.model.ProvisioningFile;

/** Tells the bodies that may stay on one line: lists of files and the variables of a device. */
final class OneLine {

    private OneLine() {
    }

    /** Whether the body between the braces is on one line and may stay there. */
    static boolean keeps(EObject owner, ISemanticRegion open, ISemanticRegion close) {
        return (owner instanceof DeviceDeclaration || isList(owner)) && isOneLine(open, close);
    }

    /** Whether there is nothing between the braces, not even a comment. */
    static boolean isEmpty(ISemanticRegion open, ISemanticRegion close) {
        return open.getNextSemanticRegion() == close && open.getNextHiddenRegion().getText().isBlank();
    }

    private static boolean isList(EObject owner) {
        return owner instanceof ProvisioningFile file && (file.getKind() == FileKind.NVM_LIST
                || file.getKind() == FileKind.FIRMWARE_LIST || file.getKind() == FileKind.CUSTOM_LIST);
    }

    private static boolean isOneLine(ISemanticRegion open, ISemanticRegion close) {
        for (ISemanticRegion each = open; each != null && each != close; each = each.getNextSemanticRegion()) {
            if (each.getNextHiddenRegion().isMultiline()) {
                return false;
            }
        }
        return true;
    }
}
