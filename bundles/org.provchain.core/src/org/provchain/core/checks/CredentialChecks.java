// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.provchain.core.chain.Credentials;
import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.Instruction.SetParameter;
import org.provchain.core.chain.ParameterValue;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.graph.ContactOrder;
import org.provchain.core.graph.FileLocations;
import org.provchain.core.project.Project;
import org.provchain.model.ProvchainPackage.Literals;

/** PC401, PC402, PC407 and PC409: whether the digest credentials are there in time, and who can read them on the way. */
final class CredentialChecks implements ProjectCheck {

    private static final String USERNAME = "System.Security.HTTPAuthUsername";
    private static final String PASSWORD = "System.Security.HTTPAuthPassword";
    private static final String NEXT = "System.Provision.ProvisioningServer";

    private final InventoryFacts inventory;

    CredentialChecks(InventoryFacts inventory) {
        this.inventory = inventory;
    }

    @Override
    public void check(Project project, FindingSink sink) {
        for (ServedChain chain : project.chains()) {
            inTime(chain, sink);
            onTheWay(chain, sink);
            toHttps(chain, sink);
        }
    }

    /** A phone reads the files of a chain in one order, so one walk tells what is set before each. */
    private static void inTime(ServedChain chain, FindingSink sink) {
        Set<String> set = new HashSet<>();
        for (ServedFile file : ContactOrder.of(chain)) {
            boolean needsBoth = file.credentials() instanceof Credentials.Configured
                    || file.credentials() instanceof Credentials.User;
            if (needsBoth && !set.containsAll(List.of(USERNAME, PASSWORD))) {
                sink.report(Check.PC401, Place.InText.of(file.source(), Literals.PROVISIONING_FILE__PROTECTION), "'"
                        + file.name() + "' is loaded before a file sets " + missing(set)
                        + "; a new phone has no credentials yet and stops here. Let an unprotected file set them first.");
            }
            for (Instruction instruction : file.instructions()) {
                if (instruction instanceof SetParameter setting && isCredential(setting)) {
                    set.add(setting.name());
                }
            }
        }
    }

    private void onTheWay(ServedChain chain, FindingSink sink) {
        FileLocations locations = new FileLocations(chain);
        for (ServedFile file : chain.files()) {
            for (Instruction instruction : file.instructions()) {
                if (instruction instanceof SetParameter setting && setting.name().equals(PASSWORD)) {
                    Place place = Place.InText.of(setting.source(), Literals.NAMED__NAME);
                    if (locations.url(file).startsWith("http:")) {
                        sink.report(Check.PC402, place,
                                "'" + file.name() + "' is loaded over plain http, so everybody on the "
                                        + "way can read this password; load it over https.");
                    }
                    boolean sameForAll = !(setting.value() instanceof ParameterValue.Templated);
                    if (sameForAll && inventory.size() > 1) {
                        sink.report(Check.PC409, place,
                                "All " + inventory.size() + " devices get the same digest password; "
                                        + "whoever has one phone can load the files of all.");
                    }
                }
            }
        }
    }

    private static void toHttps(ServedChain chain, FindingSink sink) {
        if (!chain.base().startsWith("http:")) {
            return;
        }
        boolean moved = chain.files().stream().flatMap(file -> file.instructions().stream())
                .anyMatch(CredentialChecks::movesToHttps);
        if (!moved) {
            sink.report(Check.PC407, Place.InText.of(chain.source(), Literals.CHAIN__BASE),
                    "The chain is loaded over plain "
                            + "http and never moves the phone to https; set " + NEXT + " to an https URL.",
                    NEXT);
        }
    }

    private static boolean movesToHttps(Instruction instruction) {
        return instruction instanceof SetParameter setting && setting.name().equals(NEXT)
                && setting.value() instanceof ParameterValue.Literal literal && literal.text().startsWith("https:")
                || instruction instanceof SetParameter other && other.name().equals(NEXT)
                        && other.value() instanceof ParameterValue.Templated;
    }

    private static boolean isCredential(SetParameter setting) {
        return setting.name().equals(USERNAME) || setting.name().equals(PASSWORD);
    }

    private static String missing(Set<String> set) {
        return set.contains(USERNAME) ? PASSWORD : set.contains(PASSWORD) ? USERNAME : USERNAME + " and " + PASSWORD;
    }
}
