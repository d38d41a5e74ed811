// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.symbols;

import java.util.List;

/**
 * A thing that a text declares or says, as an outline shows it.
 *
 * @param kind      what it is
 * @param name      its name
 * @param detail    what else is worth a word, such as a location; may be empty
 * @param offset    where it begins, from 0
 * @param length    how long it is, with all that it contains
 * @param selection where its name begins; what is selected when the user goes to it
 * @param selected  how long its name is
 * @param children  what it contains
 */
public record Symbol(SymbolKind kind, String name, String detail, int offset, int length, int selection, int selected,
        List<Symbol> children) {

    public Symbol {
        children = List.copyOf(children);
    }

    /** Whether a place of the text lies in it. */
    public boolean contains(int place) {
        return offset <= place && place <= offset + length;
    }
}
