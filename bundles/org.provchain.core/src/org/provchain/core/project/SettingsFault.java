// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.project;

import java.nio.file.Path;

/**
 * Something wrong in a project file.
 *
 * @param file    the file
 * @param line    the line, from 1
 * @param column  the column, from 1
 * @param message what is wrong and what to do
 */
public record SettingsFault(Path file, int line, int column, String message) {
}
