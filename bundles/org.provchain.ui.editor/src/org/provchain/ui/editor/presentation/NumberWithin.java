// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.presentation;

import org.eclipse.jface.text.rules.ICharacterScanner;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.Token;

/** A number that stands alone, not the beginning of a name such as {@code 0.Active} or a MAC address. */
record NumberWithin(IToken token) implements IRule {

    @Override
    public IToken evaluate(ICharacterScanner scanner) {
        int read = 0;
        int next = scanner.read();
        read++;
        while (next >= '0' && next <= '9') {
            next = scanner.read();
            read++;
        }
        boolean isNumber = read > 1 && !Character.isLetterOrDigit(next) && next != '.' && next != ':' && next != '_';
        if (isNumber) {
            scanner.unread();
            return token;
        }
        if (read == 1) {
            scanner.unread();
            return Token.UNDEFINED;
        }
        // a name or an address: taken as a whole, so that no part of it is read as a number
        while (Character.isLetterOrDigit(next) || next == '.' || next == ':' || next == '_' || next == '-') {
            next = scanner.read();
        }
        scanner.unread();
        return Token.WHITESPACE;
    }
}
