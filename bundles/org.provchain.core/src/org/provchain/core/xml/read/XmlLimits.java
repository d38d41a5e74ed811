// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

/**
 * What a document may need of the machine.
 *
 * @param bytes      its size
 * @param depth      how deep elements stand in each other
 * @param attributes how many attributes an element has
 * @param textLength how many characters a value, a text or a comment has, and all that stands in one tag
 */
public record XmlLimits(long bytes, int depth, int attributes, int textLength) {

    /** Far more than a phone takes: 64 MiB, 64 levels, 100 attributes, a million characters. */
    public static final XmlLimits DEFAULT = new XmlLimits(64L << 20, 64, 100, 1_000_000);

    /**
     * @throws IllegalArgumentException if a limit is not positive
     */
    public XmlLimits {
        if (bytes < 1 || depth < 1 || attributes < 1 || textLength < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
    }
}
