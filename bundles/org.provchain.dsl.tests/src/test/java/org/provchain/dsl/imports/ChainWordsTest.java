// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.core.imports.ChainWords;
import org.provchain.dsl.ProvchainStandaloneSetup;
import org.provchain.dsl.Texts;

/** What an import holds for a name is one in the grammar, keyword by keyword. */
class ChainWordsTest {

    private static final String CHAIN = """
            chain c {
                dialect maxwell 1.1
                entry   %s
                file %s "a.xml" {
                    %s = 1
                }
            }
            """;

    private static boolean reads(Path folder, String file, String parameter) throws Exception {
        List<String> findings = Texts.findings(folder, String.format(CHAIN, file, file, parameter));
        return findings.stream().noneMatch(each -> each.contains(" PC00"));
    }

    @Test
    void keywordByKeyword(@TempDir Path folder) throws Exception {
        TreeSet<String> words = GrammarUtil.getAllKeywords(
                ProvchainStandaloneSetup.injector().getInstance(IGrammarAccess.class).getGrammar()).stream()
                .filter(each -> each.length() > 1 && Character.isLetter(each.charAt(0)))
                .collect(Collectors.toCollection(TreeSet::new));
        words.addAll(List.of("a", "A.0.b", "0", "-1", "a-b", "007", "a_b", "SipAccount.00001.AuthName", "1a"));
        for (String word : words) {
            assertEquals(reads(folder, "f", word), ChainWords.isParameter(word), word);
            assertEquals(reads(folder, word, "p"), ChainWords.isName(word), word);
        }
        for (String word : List.of("", "a b", "a..b", "ä", "a-", "-a", ".a", "a:b", "a/b")) {
            assertEquals(false, ChainWords.isParameter(word), word);
            assertEquals(word.equals("a b"), reads(folder, "f", word), word); // two statements
        }
    }
}
