// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

/** An attribute of an element, escapes undone. */
public record XmlAttribute(String name, String value) {
}
