// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.export.ArchiveExport;
import org.provchain.core.export.ArchivePlan;
import org.provchain.core.export.ExportPlan;
import org.provchain.core.export.FolderExport;
import org.provchain.core.inventory.Device;
import org.provchain.core.progress.Progress;
import org.provchain.core.project.DeviceDirectory;
import org.provchain.core.project.Project;
import org.provchain.core.secrets.SecretSource;
import org.provchain.core.xml.ChainExport;
import org.provchain.ui.MonitorProgress;

/**
 * What is exported, and where to.
 *
 * @param project the project as it lies on the disk
 * @param chain   the chain
 * @param target  a folder, or a .tar.gz archive
 * @param archive whether the target is an archive
 * @param prune   whether files of earlier exports that are no longer written are removed; of a folder only
 * @param secrets a file with secrets; empty takes them from the environment
 */
record ProvisioningExport(Project project, ServedChain chain, Path target, boolean archive, boolean prune,
        Optional<Path> secrets) {

    /**
     * What an export into a folder would change; changes nothing.
     *
     * @throws IOException                                             if the folder cannot be read or a path not be written
     * @throws org.provchain.core.xml.ExportFaultsException            if the chain cannot be exported
     * @throws java.util.concurrent.CancellationException              if the user cancelled
     */
    ExportPlan plan(IProgressMonitor monitor) throws IOException {
        try (DeviceDirectory devices = new DeviceDirectory(project)) {
            return folder(devices, monitor).plan(documents(devices));
        }
    }

    /**
     * What an archive would hold; changes nothing.
     *
     * @param most how many of its files are named at most
     * @throws IOException                                             if the archive that is there cannot be read or a
     *                                                                 path not be written
     * @throws org.provchain.core.xml.ExportFaultsException            if the chain cannot be exported
     * @throws java.util.concurrent.CancellationException              if the user cancelled
     */
    ArchivePlan archivePlan(int most, IProgressMonitor monitor) throws IOException {
        try (DeviceDirectory devices = new DeviceDirectory(project)) {
            return new ArchiveExport(target, new MonitorProgress(monitor), total(devices), monitor::isCanceled)
                    .plan(documents(devices), most);
        }
    }

    /**
     * Writes the folder.
     *
     * @throws IOException                                             if a file cannot be written
     * @throws org.provchain.core.xml.ExportFaultsException            if the chain cannot be exported
     * @throws java.util.concurrent.CancellationException              if the user cancelled; the old files are as they were
     */
    ExportPlan writeFolder(IProgressMonitor monitor) throws IOException {
        try (DeviceDirectory devices = new DeviceDirectory(project)) {
            return folder(devices, monitor).write(documents(devices));
        }
    }

    /**
     * Writes the archive.
     *
     * @return whether it differs from the old one
     * @throws IOException                                             if it cannot be written
     * @throws org.provchain.core.xml.ExportFaultsException            if the chain cannot be exported
     * @throws java.util.concurrent.CancellationException              if the user cancelled; the old archive is as it was
     */
    boolean writeArchive(IProgressMonitor monitor) throws IOException {
        try (DeviceDirectory devices = new DeviceDirectory(project)) {
            return new ArchiveExport(target, new MonitorProgress(monitor), Progress.UNKNOWN, monitor::isCanceled)
                    .write(documents(devices));
        }
    }

    private FolderExport folder(DeviceDirectory devices, IProgressMonitor monitor) {
        return new FolderExport(target, prune, new MonitorProgress(monitor), total(devices), monitor::isCanceled);
    }

    private long total(DeviceDirectory devices) {
        long perDevice = chain.files().stream().filter(each -> each.perDevice()).count();
        return chain.files().size() - perDevice + perDevice * devices.count();
    }

    private ChainExport documents(DeviceDirectory devices) throws IOException {
        SecretSource source = ChainSecrets.read(secrets, project.root());
        Iterator<Device> all = devices.iterator();
        return new ChainExport(chain, all, source, project.settings().simulation().macCase(), "");
    }
}
