// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.document;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentPartitioner;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;

/** The parts of a text that are read differently: code, strings, and comments. */
public final class Partitions {

    /** The partitioning of chain texts. */
    public static final String PARTITIONING = "org.provchain.chain";
    /** A string with its quotes. */
    public static final String STRING = "org.provchain.chain.string";
    /** A comment. */
    public static final String COMMENT = "org.provchain.chain.comment";

    private static final String[] TYPES = { STRING, COMMENT };

    private Partitions() {
    }

    /** The types of partitions, with the code between the others. */
    public static String[] types() {
        return new String[] { IDocument.DEFAULT_CONTENT_TYPE, STRING, COMMENT };
    }

    /** Whether a place lies in a comment. */
    public static boolean isComment(IDocument document, int offset) {
        try {
            return TextUtilities.getContentType(document, PARTITIONING, offset, true).equals(COMMENT);
        } catch (BadLocationException gone) {
            return false;
        }
    }

    static IDocumentPartitioner partitioner() {
        RuleBasedPartitionScanner scanner = new RuleBasedPartitionScanner();
        scanner.setPredicateRules(new IPredicateRule[] { new EndOfLineRule("//", new Token(COMMENT)),
                new MultiLineRule("/*", "*/", new Token(COMMENT), (char) 0, true),
                new SingleLineRule("\"", "\"", new Token(STRING), '\\', true) });
        return new FastPartitioner(scanner, TYPES);
    }
}
