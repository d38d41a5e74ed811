// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.text;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.internal.genericeditor.ExtensionBasedTextEditor;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.editor.annotations.FindingAnnotations;
import org.provchain.ui.editor.document.ChainDocument;

/**
 * The editor of a chain text: the platform's generic editor, connected to the project that the text belongs to. The only class
 * that touches the generic editor's own packages, which are not API.
 */
public class ChainTextEditor extends ExtensionBasedTextEditor {

    /** The id of the editor. */
    public static final String ID = "org.provchain.ui.editor.chain";
    /** The scope of its key bindings. */
    public static final String CONTEXT = "org.provchain.ui.editor.context";

    private ChainDocument document;
    private FindingAnnotations annotations;

    @Override
    protected void initializeKeyBindingScopes() {
        setKeyBindingScopes(new String[] { CONTEXT, "org.eclipse.ui.genericeditor.genericEditorContext" });
    }

    @Override
    protected void doSetInput(IEditorInput input) throws CoreException {
        disconnect();
        super.doSetInput(input);
        if (getSourceViewer() != null) {
            connect();
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        connect();
    }

    private void connect() {
        IFile file = ResourceUtil.getFile(getEditorInput());
        IDocument text = getDocumentProvider() == null ? null : getDocumentProvider().getDocument(getEditorInput());
        if (file == null || file.getLocation() == null || text == null) {
            return;
        }
        StudioPlugin.projects().of(file).ifPresent(project -> {
            document = ChainDocument.open(text, project, Path.of(file.getLocation().toOSString()));
            annotations = new FindingAnnotations(document, getSourceViewer());
        });
    }

    private void disconnect() {
        if (document != null) {
            annotations.close();
            document.close();
            document = null;
        }
    }

    @Override
    protected void performSave(boolean overwrite, IProgressMonitor monitor) {
        super.performSave(overwrite, monitor);
        if (!isDirty()) {
            document().ifPresent(ChainDocument::release);
        }
    }

    @Override
    public void dispose() {
        disconnect();
        super.dispose();
    }

    /** The text as a part of its project; empty where it lies outside of any project. */
    public Optional<ChainDocument> document() {
        return Optional.ofNullable(document);
    }

    /** The viewer of the text. */
    public ISourceViewer viewer() {
        return getSourceViewer();
    }
}
