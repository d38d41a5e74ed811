// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.navigation;

/**
 * A name and where it leads.
 *
 * @param offset where the name begins, from 0
 * @param length its length
 * @param target where it leads
 */
public record Definition(int offset, int length, Target target) {
}
