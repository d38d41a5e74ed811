// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.provchain.dsl.ide.edit.Replacement;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.project.Snapshot;

/** A change that is being put together: stretches that go, and what comes at places, in any order and in any text. */
final class Edits {

    /** What is done in one text. */
    private record InText(Site site, Erasure erasure, List<Replacement> replacements) {
    }

    private final Snapshot snapshot;
    private final Map<Path, InText> texts = new LinkedHashMap<>();

    Edits(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The text that an element stands in; refused where it is not of the project or has syntax errors. */
    Site site(EObject element) throws ChangeRefused {
        Resource resource = element.eResource();
        URI uri = resource == null ? null : resource.getURI();
        Path file = uri == null || !uri.isFile() ? null : Path.of(uri.toFileString());
        if (file == null || snapshot.resources().get(file) != resource) {
            throw new ChangeRefused(Messages.ChangeRefused_gone);
        }
        return site(file);
    }

    /** The text at a path of the project. */
    Site site(Path file) throws ChangeRefused {
        InText known = texts.get(file);
        if (known == null) {
            XtextResource text = snapshot.resource(file)
                    .orElseThrow(() -> new ChangeRefused(Messages.ChangeRefused_gone));
            if (text.getParseResult() == null || text.getParseResult().hasSyntaxErrors()) {
                throw new ChangeRefused(Messages.bind(Messages.ChangeRefused_syntax, file.getFileName()));
            }
            Site site = new Site(file, text.getParseResult().getRootNode());
            known = new InText(site, new Erasure(site), new ArrayList<>());
            texts.put(file, known);
        }
        return known.site();
    }

    /** Takes a stretch away, with its line where nothing else stands on it. */
    void erase(Site site, int begin, int end) {
        texts.get(site.file()).erasure().add(begin, end);
    }

    /** Takes exactly a stretch away; what is inserted where it begins stays. */
    void remove(Site site, int begin, int end) {
        if (end > begin) {
            replace(site, begin, end, "");
        }
    }

    /** What is inserted at one place stands in the order of the calls. */
    void insert(Site site, int at, String text) {
        replace(site, at, at, text);
    }

    void replace(Site site, int begin, int end, String text) {
        if (!site.text().substring(begin, end).equals(text)) {
            texts.get(site.file()).replacements().add(new Replacement(site.file(), begin, end - begin, text));
        }
    }

    /** The whole as one change. */
    TextChange change(String label) {
        List<Replacement> all = new ArrayList<>();
        texts.values().forEach(each -> all.addAll(Merging.of(each.erasure().replacements(), each.replacements())));
        return new TextChange(label, all);
    }
}
