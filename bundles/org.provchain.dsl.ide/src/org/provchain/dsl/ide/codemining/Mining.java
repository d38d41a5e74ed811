// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.codemining;

/**
 * A line of facts or an action above an element of a text.
 *
 * @param offset where the element begins, from 0
 * @param text   what is shown
 * @param action what happens when it is chosen
 * @param name   what it happens to, such as the name of a chain; may be empty
 */
public record Mining(int offset, String text, MiningAction action, String name) {
}
