// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.scenario;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.provchain.core.chain.ServedChain;
import org.provchain.core.project.Project;
import org.provchain.model.Boot;
import org.provchain.model.BootMethod;
import org.provchain.model.Scenario;

/** How phones get the first URL of a chain (FACTS 3.1). */
public final class FirstUrlMethods {

    private FirstUrlMethods() {
    }

    /** How the scenarios of a project say so; where none boots the chain from its entry, as a simulation does if nothing is said. */
    public static Set<BootMethod> of(Project project, ServedChain chain) {
        EnumSet<BootMethod> methods = EnumSet.noneOf(BootMethod.class);
        for (Scenario each : project.scenarios()) {
            Boot boot = each.getBoot();
            if (boot != null && boot.getChain() == chain.source() && boot.getUrl() == null) {
                methods.add(boot.getVia());
            }
        }
        if (methods.isEmpty()) {
            methods.add(BootMethod.DHCP114);
        }
        return methods;
    }

    /** In words, such as "by DHCP option 66 or the redirect server"; empty for none. */
    public static String words(Collection<BootMethod> methods) {
        return methods.isEmpty() ? ""
                : methods.stream().sorted().map(FirstUrlMethods::word).collect(Collectors.joining(" or ", "by ", ""));
    }

    private static String word(BootMethod method) {
        return switch (method) {
        case DHCP114 -> "DHCP option 114";
        case DHCP66 -> "DHCP option 66";
        case WEB -> "the web interface";
        case REDIRECT_SERVER -> "the redirect server";
        };
    }
}
