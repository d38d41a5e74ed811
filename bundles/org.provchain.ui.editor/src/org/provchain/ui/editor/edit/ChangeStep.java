// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.edit;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation2;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.commands.operations.TriggeredOperations;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulableOperation;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.IValidationCheckResultQuery;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ui.PlatformUI;

/**
 * A change of one or many texts as one step of the history of all of them. The platform's own step of a refactoring is always taken
 * back in the UI thread, which stops the window where many closed texts are written; this one says that it need not be.
 */
final class ChangeStep extends AbstractOperation implements IAdvancedUndoableOperation, IAdvancedUndoableOperation2,
        ISchedulableOperation {

    private final boolean aside;
    /** What is done next: the change, then what takes it back, then what makes it again. */
    private Change next;
    private boolean done;

    private ChangeStep(Change change, String label, boolean aside) {
        super(label);
        this.aside = aside;
        next = change;
        addContext(PlatformUI.getWorkbench().getOperationSupport().getUndoContext());
    }

    /**
     * Makes a change; it can be taken back then.
     *
     * @param aside whether it is taken back outside of the UI thread, as it should be made there
     * @throws CoreException if it cannot be made; then nothing is changed
     */
    static void perform(CompositeChange change, String label, boolean aside, IProgressMonitor monitor)
            throws CoreException {
        change.initializeValidationData(new NullProgressMonitor());
        ChangeStep step = new ChangeStep(change, label, aside);
        inWorkspace(running -> step.first(change, running), monitor);
    }

    private static void inWorkspace(IWorkspaceRunnable work, IProgressMonitor monitor) throws CoreException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        workspace.run(work, workspace.getRoot(), IWorkspace.AVOID_UPDATE, monitor);
    }

    /** What is changed in open texts meanwhile becomes a part of this step. */
    private void first(CompositeChange change, IProgressMonitor monitor) throws CoreException {
        RefactoringStatus valid = change.isValid(new NullProgressMonitor());
        if (valid.hasFatalError()) {
            throw new CoreException(status(valid));
        }
        IOperationHistory history = OperationHistoryFactory.getOperationHistory();
        TriggeredOperations all = new TriggeredOperations(this, history);
        ResourcesPlugin.getWorkspace().checkpoint(false);
        history.openOperation(all, IOperationHistory.EXECUTE);
        boolean made = false;
        try {
            next = turned(change, monitor);
            made = true;
        } catch (CoreException failed) {
            takeBack(change);
            throw failed;
        } finally {
            ResourcesPlugin.getWorkspace().checkpoint(false);
            history.closeOperation(made, false, IOperationHistory.EXECUTE);
        }
        done = true;
        history.add(all);
    }

    /** All or nothing: takes back what was changed before something failed. */
    private static void takeBack(CompositeChange change) throws CoreException {
        Change begun = change.getUndoUntilException();
        if (begun != null) {
            begun.initializeValidationData(new NullProgressMonitor());
            begun.perform(new NullProgressMonitor());
            begun.dispose();
        }
    }

    /** Makes a change; gives the one that takes it back. */
    private static Change turned(Change change, IProgressMonitor monitor) throws CoreException {
        Change back = change.perform(new Uncancelled(monitor));
        change.dispose();
        back.initializeValidationData(new NullProgressMonitor());
        return back;
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        throw new UnsupportedOperationException("it is made before it is a step of the history");
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
        return turn(monitor, info);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
        return turn(monitor, info);
    }

    private IStatus turn(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
        IStatus[] result = { Status.CANCEL_STATUS };
        IProgressMonitor given = monitor == null ? new NullProgressMonitor() : monitor;
        try {
            inWorkspace(running -> result[0] = turnIfValid(query(info), running), given);
        } catch (CoreException failed) {
            throw new ExecutionException(failed.getStatus().getMessage(), failed);
        }
        return result[0];
    }

    private IStatus turnIfValid(IValidationCheckResultQuery query, IProgressMonitor monitor) throws CoreException {
        RefactoringStatus valid = next.isValid(new NullProgressMonitor());
        if (valid.hasFatalError()) {
            query.stopped(valid);
            forget();
            return status(valid);
        }
        if (!valid.isOK() && !query.proceed(valid)) {
            return Status.CANCEL_STATUS;
        }
        try {
            next = turned(next, monitor);
        } finally {
            ResourcesPlugin.getWorkspace().checkpoint(false);
        }
        done = !done;
        return Status.OK_STATUS;
    }

    private IValidationCheckResultQuery query(IAdaptable info) {
        return RefactoringCore.getQueryFactory().create(info == null ? null : new IAdaptable() {
            @Override
            public <T> T getAdapter(Class<T> type) {
                return type == String.class ? type.cast(getLabel()) : info.getAdapter(type);
            }
        });
    }

    private static IStatus status(RefactoringStatus valid) {
        return valid.getEntryWithHighestSeverity().toStatus();
    }

    private void forget() {
        if (next != null) {
            next.dispose();
            next = null;
        }
    }

    @Override
    public boolean canUndo() {
        return next != null && done;
    }

    @Override
    public boolean canRedo() {
        return next != null && !done;
    }

    @Override
    public IStatus computeUndoableStatus(IProgressMonitor monitor) {
        return computed();
    }

    @Override
    public IStatus computeRedoableStatus(IProgressMonitor monitor) {
        return computed();
    }

    /** Asked in the UI thread; whether the texts are still as they were is looked at when it is done. */
    private IStatus computed() {
        return next == null ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    @Override
    public IStatus computeExecutionStatus(IProgressMonitor monitor) {
        return Status.OK_STATUS;
    }

    @Override
    public Object[] getAffectedObjects() {
        return next == null ? null : next.getAffectedObjects();
    }

    @Override
    public void aboutToNotify(OperationHistoryEvent event) {
        // nothing to prepare
    }

    @Override
    public void setQuietCompute(boolean quiet) {
        // nothing is asked while it is computed
    }

    @Override
    public boolean runInBackground() {
        return aside;
    }

    @Override
    public ISchedulingRule getSchedulingRule() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public void dispose() {
        forget();
    }
}
