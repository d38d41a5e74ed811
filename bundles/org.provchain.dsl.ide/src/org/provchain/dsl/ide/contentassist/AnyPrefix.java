// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.contentassist;

import org.eclipse.xtext.ide.editor.contentassist.IPrefixMatcher;

/** Takes every proposal; {@link NameMatch} compares them with what was typed. */
public class AnyPrefix implements IPrefixMatcher {

    @Override
    public boolean isCandidateMatchingPrefix(String name, String prefix) {
        return true;
    }
}
