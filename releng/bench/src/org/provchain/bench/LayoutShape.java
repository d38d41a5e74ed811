// SPDX-License-Identifier: EPL-2.0
package org.provchain.bench;

import java.util.ArrayList;
import java.util.List;

/** The shapes of chains that are laid out. */
enum LayoutShape {

    /** Each file leads to the next one. */
    ROW {
        @Override
        List<Integer> targets(int file, int files) {
            return file + 1 < files ? List.of(file + 1) : List.of();
        }
    },

    /** Each file leads to four. */
    TREE {
        @Override
        List<Integer> targets(int file, int files) {
            List<Integer> targets = new ArrayList<>(4);
            for (int next = 4 * file + 1; next <= 4 * file + 4 && next < files; next++) {
                targets.add(next);
            }
            return targets;
        }
    },

    /** The first file leads to all others. */
    FAN {
        @Override
        List<Integer> targets(int file, int files) {
            List<Integer> targets = new ArrayList<>();
            for (int next = 1; file == 0 && next < files; next++) {
                targets.add(next);
            }
            return targets;
        }
    },

    /** Sites of 19 phones with a file each, which all lead to the second file of the chain. */
    SITES {
        @Override
        List<Integer> targets(int file, int files) {
            List<Integer> targets = new ArrayList<>();
            if (file == 0) {
                for (int site = 2; site < files; site += SITE) {
                    targets.add(site);
                }
            } else if (file >= 2 && (file - 2) % SITE == 0) {
                for (int phone = file + 1; phone < Math.min(file + SITE, files); phone++) {
                    targets.add(phone);
                }
            } else if (file >= 2) {
                targets.add(1);
            }
            return targets;
        }
    };

    private static final int SITE = 20;

    abstract List<Integer> targets(int file, int files);

    /** The text of a chain of this shape. */
    String text(int files) {
        StringBuilder text = new StringBuilder("chain shape {\n    dialect maxwell 1.1\n    product mx3b\n"
                + "    base    \"https://prov.example.org/\"\n    entry   f0\n");
        for (int file = 0; file < files; file++) {
            text.append("\n    file f").append(file).append(" \"site/f").append(file).append(".xml\" {\n")
                    .append("        SIP.Account.0.DisplayName = \"Phone ").append(file).append("\"\n");
            targets(file, files).forEach(next -> text.append("        redirect to f").append(next).append('\n'));
            text.append("    }\n");
        }
        return text.append("}\n").toString();
    }
}
