// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import org.provchain.core.xml.read.XmlInput;

/**
 * A document that is to be imported.
 *
 * @param path  where it lies below the folder that is imported, with slashes
 * @param shown how it is named in messages
 * @param input its content
 */
public record ImportSource(String path, String shown, XmlInput input) {
}
