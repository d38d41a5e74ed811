// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.Instruction.OfferFirmware;
import org.provchain.core.chain.Instruction.SetParameter;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.dialect.Dialect;
import org.provchain.core.dialect.Precedence;
import org.provchain.core.dialect.StatementKind;
import org.provchain.core.inventory.Device;

/** Reads one document after another in the order of its text and puts what it says on the device. */
final class Reading {

    /**
     * What came of a document.
     *
     * @param sets     what it sets; empty where no details are wanted
     * @param firmware what becomes of the firmware that it offers
     * @param links    its links in the order in which they are followed
     */
    record Content(List<Assignment> sets, List<FirmwareDecision> firmware, List<FollowLink> links) {
    }

    private final Dialect dialect;
    private final Device device;
    private final DeviceState state;
    private final SimulationOptions options;
    private final Precedence precedence;
    private final FirmwareRule firmwareRule;
    private final Set<SimulationOption> assumptions;
    private final boolean detailed;
    private final Set<String> setInThisContact = new HashSet<>();

    Reading(Dialect dialect, Device device, DeviceState state, SimulationOptions options, UrlRule urls,
            Set<SimulationOption> assumptions, boolean detailed) {
        this.dialect = dialect;
        this.device = device;
        this.state = state;
        this.options = options;
        this.precedence = options.precedence().orElse(dialect.precedence());
        this.firmwareRule = new FirmwareRule(options, urls, assumptions);
        this.assumptions = assumptions;
        this.detailed = detailed;
    }

    /** The device that a document is for. */
    Addressee addressee(ServedFile file) {
        return Addressee.of(file, dialect);
    }

    /**
     * Reads a document.
     *
     * @param url where it was fetched from
     */
    Content read(ServedFile file, String url) {
        List<Assignment> sets = detailed ? new ArrayList<>(file.instructions().size()) : List.of();
        List<FollowLink> links = new ArrayList<>(2);
        List<FirmwareRule.Offer> offers = new ArrayList<>(0);
        for (Instruction instruction : file.instructions()) {
            if (!links.isEmpty() && links.getLast().kind() == StatementKind.REDIRECT) {
                assumptions.add(SimulationOption.READS_AFTER_LINK);
                if (!options.readsAfterLink()) {
                    break;
                }
            }
            switch (instruction) {
            case SetParameter setting -> set(setting, file, sets);
            case OfferFirmware offer -> offers.add(new FirmwareRule.Offer(offer, FirmwareRule.checkIsOn(state)));
            case FollowLink link -> links.add(link);
            case Instruction.RunStep step -> {
                // a step such as DownloadWallpaper changes nothing that a simulation follows
            }
            }
        }
        if (links.size() > 1) {
            links.sort(Comparator.comparingInt(link -> dialect.followOrder().indexOf(link.kind())));
        }
        return new Content(sets, offers.stream().map(offer -> firmwareRule.decide(offer, url, state)).toList(), links);
    }

    private void set(SetParameter setting, ServedFile file, List<Assignment> sets) {
        HeldValue value = HeldValue.of(setting.value(), device, file.name());
        boolean again = !setInThisContact.add(setting.name());
        if (again) {
            assumptions.add(SimulationOption.PRECEDENCE);
        }
        boolean applied = !(again && precedence == Precedence.FIRST);
        if (detailed) {
            sets.add(new Assignment(setting.name(), value, Optional.ofNullable(state.get(setting.name())), applied));
        }
        if (applied) {
            state.set(setting.name(), value);
        }
    }
}
