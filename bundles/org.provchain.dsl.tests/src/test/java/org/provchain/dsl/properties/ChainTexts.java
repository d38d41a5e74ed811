// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.properties;

import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Valid texts with every construct, laid out in any way, with comments wherever one may stand. */
final class ChainTexts {

    private ChainTexts() {
    }

    /** Any text. */
    static Arbitrary<String> any() {
        return Arbitraries.longs().map(seed -> spread(new Random(seed)));
    }

    private static String spread(Random random) {
        List<String> words = RandomText.words(random);
        String lineEnd = random.nextInt(4) == 0 ? "\r\n" : "\n";
        boolean dense = random.nextBoolean();
        StringBuilder text = new StringBuilder();
        int comment = 0;
        for (String word : words) {
            comment = between(text, random, lineEnd, dense, comment);
            text.append(word);
        }
        if (random.nextBoolean()) {
            between(text, random, lineEnd, dense, comment);
        }
        return text.toString();
    }

    private static int between(StringBuilder text, Random random, String lineEnd, boolean dense, int number) {
        int comment = number;
        switch (random.nextInt(dense ? 30 : 12)) {
        case 0 -> text.append(" // line ").append(comment++).append(random.nextBoolean() ? " ä😀" : "").append(lineEnd);
        case 1 -> text.append(" /* block ").append(comment++).append(" */ ");
        case 2 -> text.append(lineEnd).append("/* two").append(lineEnd).append("   lines ").append(comment++)
                .append(" */").append(lineEnd);
        case 3 -> text.append(lineEnd).append(lineEnd).append(lineEnd).append("\t // own line ").append(comment++)
                .append(lineEnd);
        case 4 -> text.append(lineEnd).append("    ");
        case 5 -> text.append("\t \t");
        default -> text.append(' ');
        }
        return comment;
    }
}
