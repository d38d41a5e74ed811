// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.symbols;

/** What kind of thing a symbol is, for its icon and for filters. */
public enum SymbolKind {
    CHAIN, CHAIN_PART, FILE, FILE_PER_DEVICE, FILE_PROTECTED, PARAMETER, PARAMETER_GROUP, LINK, FIRMWARE, STEP, DEVICE,
    DEVICE_TABLE, SCENARIO, CATALOGUE, CATALOGUE_ENTRY
}
