// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.names;

/**
 * Something that texts refer to by a name.
 *
 * @param kind what it is
 * @param key  what makes two names the same thing: the element that declares it, or else the name itself
 */
public record Thing(NameKind kind, Object key) {
}
