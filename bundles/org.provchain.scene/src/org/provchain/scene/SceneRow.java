// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene;

/**
 * A parameter that is shown inside its file.
 *
 * @param instruction its index among the instructions of the file
 * @param name        its whole name
 * @param value       its whole value with variables as written; of a secret the word and its name
 * @param secret      whether the value is kept outside the project
 */
public record SceneRow(int instruction, String name, String value, boolean secret) {
}
