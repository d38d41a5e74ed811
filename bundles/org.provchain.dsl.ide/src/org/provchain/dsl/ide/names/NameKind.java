// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.names;

/** What kind of thing has a name. */
public enum NameKind {
    CHAIN, FILE, CATALOGUE, SECRET, VARIABLE, PARAMETER, DEVICE
}
