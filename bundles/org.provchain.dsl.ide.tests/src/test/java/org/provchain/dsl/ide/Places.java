// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide;

import java.util.List;
import java.util.function.UnaryOperator;

import org.provchain.dsl.ide.names.NameUse;

/** Shows places of texts for the tests. */
public final class Places {

    private Places() {
    }

    /** Where a place that is marked by {@code |} in front of it stands; the text is without the mark. */
    public static int offset(String text, String marked) {
        String word = marked.replace("|", "");
        return text.indexOf(word) + marked.indexOf('|');
    }

    /** Places as file, line, column. */
    public static List<String> shown(List<NameUse> uses, UnaryOperator<String> textOf) {
        return uses.stream().map(each -> {
            String name = each.file().getFileName().toString();
            String before = textOf.apply(name).substring(0, each.offset());
            long line = before.chars().filter(c -> c == '\n').count() + 1;
            return name + ":" + line + ":" + (each.offset() - before.lastIndexOf('\n'))
                    + (each.declares() ? " declares" : "");
        }).toList();
    }
}
