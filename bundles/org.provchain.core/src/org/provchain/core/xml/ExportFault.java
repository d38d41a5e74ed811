// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import org.eclipse.emf.ecore.EObject;

/**
 * Why a chain cannot be exported.
 *
 * @param source  the element of the text that it stands on
 * @param message what is wrong and what to do; never the value of a secret
 */
public record ExportFault(EObject source, String message) {
}
