// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.navigation;

import java.util.Optional;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ui.PlatformUI;
import org.provchain.dsl.ide.navigation.Definition;
import org.provchain.dsl.ide.navigation.Definitions;
import org.provchain.ui.editor.document.ChainDocument;

/** Makes links of names, for a click with Ctrl. */
public final class NameLinks extends AbstractHyperlinkDetector {

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        Optional<Definition> found = ChainDocument.of(viewer.getDocument()).flatMap(document -> document.current()
                .flatMap(each -> Definitions.at(each, document.file(), region.getOffset())));
        return found.map(each -> new IHyperlink[] { new NameLink(each) }).orElse(null);
    }

    private record NameLink(Definition definition) implements IHyperlink {

        @Override
        public IRegion getHyperlinkRegion() {
            return new Region(definition.offset(), definition.length());
        }

        @Override
        public String getTypeLabel() {
            return null;
        }

        @Override
        public String getHyperlinkText() {
            return Messages.NameLinks_open;
        }

        @Override
        public void open() {
            DefinitionOpening.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(),
                    definition.target());
        }
    }
}
