// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.help;

/**
 * What help is about at the moment; editors adapt to it.
 *
 * @param page the page, relative to the folder of the documents, such as {@code checks/PC101.md}
 */
public record HelpTopic(String page) {

    /** The page of a check. */
    public static HelpTopic ofCheck(String code) {
        return new HelpTopic("checks/" + code + ".md");
    }
}
