// SPDX-License-Identifier: EPL-2.0
package org.provchain.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.export.ArchiveExport;
import org.provchain.core.export.FolderExport;
import org.provchain.core.export.OutputFile;
import org.provchain.core.inventory.Device;
import org.provchain.core.project.DeviceDirectory;
import org.provchain.core.project.Project;
import org.provchain.core.secrets.SecretSource;
import org.provchain.core.secrets.SecretValue;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.SimulationOptions;
import org.provchain.core.simulation.Simulator;
import org.provchain.core.simulation.Start;
import org.provchain.core.uri.MacCase;
import org.provchain.core.xml.ChainExport;
import org.provchain.dsl.project.ProjectLoader;
import org.provchain.model.BootMethod;
import org.provchain.model.Outcome;

/** Export of 100,000 device files beside a program that writes the same bytes, and contacts simulated for as many devices. */
public final class FleetBench {

    private static final int DEVICES = 100_000;
    private static final int ROUNDS = 5;
    private static final SecretSource SECRETS = name -> Optional.of(new SecretValue("value of " + name));

    private FleetBench() {
    }

    /** Takes the folder to work in. */
    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        Fleet.write(work.resolve("fleet"), DEVICES);
        Project project = ProjectLoader.load(work.resolve("fleet")).project();
        List<OutputFile> bytes = new ArrayList<>(DEVICES);
        files(project).forEachRemaining(bytes::add);
        long total = bytes.stream().mapToLong(each -> each.content().length).sum();
        Figures.report("%,d files, %,.1f MB", bytes.size(), total / 1e6);
        double[] folders = new double[ROUNDS];
        double[] archives = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            folders[round] = folder(work, project, bytes);
            archives[round] = archive(work, project, bytes);
            Figures contacts = Figures.of(1, () -> simulate(project));
            Figures.report("simulation: %,.0f contacts/s", rate(contacts));
        }
        Figures.report("median of %d rounds: folder %.2f, tar.gz %.2f of a program that only writes (at least 0.7)",
                ROUNDS, median(folders), median(archives));
    }

    private static double folder(Path work, Project project, List<OutputFile> bytes) throws Exception {
        fresh(work.resolve("plain"));
        fresh(work.resolve("export"));
        Figures plain = Figures.of(1, () -> plainFolder(bytes, work.resolve("plain")));
        Figures export = Figures.of(1, () -> new FolderExport(work.resolve("export"), false).write(files(project)));
        return compared("folder", plain, export);
    }

    private static double archive(Path work, Project project, List<OutputFile> bytes) throws Exception {
        Path archive = work.resolve("export.tar.gz");
        Files.deleteIfExists(archive);
        Figures plain = Figures.of(1, () -> plainArchive(bytes, work.resolve("plain.tar.gz")));
        Figures export = Figures.of(1, () -> new ArchiveExport(archive).write(files(project)));
        return compared("tar.gz", plain, export);
    }

    private static double compared(String kind, Figures plain, Figures export) {
        double ratio = plain.median() / export.median();
        Figures.report("%s: plain %,.0f files/s, export %,.0f files/s: %.2f of it", kind, rate(plain), rate(export),
                ratio);
        return ratio;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double rate(Figures figures) {
        return DEVICES / (figures.median() / 1000);
    }

    private static Iterator<OutputFile> files(Project project) {
        return new ChainExport(project.chains().getFirst(), new DeviceDirectory(project).iterator(), SECRETS,
                MacCase.LOWER,
                "");
    }

    private static void simulate(Project project) {
        ServedChain chain = project.chains().getFirst();
        PreparedChain prepared = new PreparedChain(chain);
        Simulator simulator = new Simulator(prepared, SimulationOptions.defaults());
        Start start = new Start(BootMethod.DHCP114, prepared.entryUrl().orElseThrow(), 1);
        long complete = 0;
        for (Iterator<Device> devices = new DeviceDirectory(project).iterator(); devices.hasNext();) {
            complete += simulator.outcome(devices.next(), start).outcome() == Outcome.COMPLETE ? 1 : 0;
        }
        if (complete != DEVICES) {
            throw new IllegalStateException(complete + " of " + DEVICES + " contacts were complete");
        }
    }

    private static void plainFolder(List<OutputFile> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (OutputFile each : files) {
            Files.write(folder.resolve(each.path()), each.content());
        }
    }

    private static void plainArchive(List<OutputFile> files, Path archive) throws IOException {
        try (OutputStream out = Files.newOutputStream(archive);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(out))) {
            for (OutputFile each : files) {
                TarArchiveEntry entry = new TarArchiveEntry(each.path());
                entry.setSize(each.content().length);
                tar.putArchiveEntry(entry);
                tar.write(each.content());
                tar.closeArchiveEntry();
            }
        }
    }

    private static Path fresh(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path each : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        return folder;
    }
}
