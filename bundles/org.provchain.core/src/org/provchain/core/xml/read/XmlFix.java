// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

/**
 * A correction that is sure: it changes nothing but what is wrong.
 *
 * @param offset where, in characters of the text
 * @param text   what is put there
 */
public record XmlFix(int offset, String text) {
}
