// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.provchain.core.catalogue.Catalogue;
import org.provchain.core.catalogue.CatalogueEntry;
import org.provchain.core.catalogue.ParameterType;
import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.Instruction.SetParameter;
import org.provchain.core.chain.ParameterValue.Literal;
import org.provchain.core.chain.ParameterValue.Secret;
import org.provchain.core.chain.ParameterValue.Templated;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.project.Project;
import org.provchain.model.ProvchainPackage.Literals;

/** PC403 to PC406 and PC408: where secrets stand, who can load them, and which are none. */
final class SecretChecks implements ProjectCheck {

    private static final String ACCEPT_ALL = "System.Security.AcceptAllCertificates";
    private static final Set<String> WELL_KNOWN = Set.of("admin", "password", "passwort", "1234", "12345", "123456",
            "0000",
            "gigaset", "secret", "test", "user");

    @Override
    public void check(Project project, FindingSink sink) {
        for (ServedChain chain : project.chains()) {
            for (ServedFile file : chain.files()) {
                file(file, project.catalogue(), sink);
            }
        }
    }

    private static void file(ServedFile file, Catalogue catalogue, FindingSink sink) {
        int secrets = 0;
        for (Instruction instruction : file.instructions()) {
            if (!(instruction instanceof SetParameter setting)) {
                continue;
            }
            if (setting.name().equals(ACCEPT_ALL) && setting.value() instanceof Literal literal
                    && literal.text().equals("1")) {
                sink.report(Check.PC406, value(setting),
                        "The phone takes any certificate, so https protects nothing any "
                                + "more; switch it off and give the server a certificate that the phone knows.");
            }
            if (isSecret(setting, catalogue)) {
                secrets++;
                secret(setting, catalogue, sink);
                if (!file.isProtected()) {
                    sink.report(Check.PC403, Place.InText.of(setting.source(), Literals.NAMED__NAME), "'" + file.name()
                            + "' asks for no credentials, so everybody who knows its URL can load this secret; protect the "
                            + "file, or move the secret into a protected one.");
                }
            }
        }
        if (secrets > 0 && file.perDevice() && !file.isProtected() && file.location().isDeviceSpecific()) {
            sink.report(Check.PC408, Place.InText.of(file.source(), Literals.PROVISIONING_FILE__LOCATION), "'"
                    + file.name()
                    + "' holds secrets at a name that can be guessed from MAC addresses, and asks for no credentials; write "
                    + "'protected' behind it.");
        }
    }

    private static void secret(SetParameter setting, Catalogue catalogue, FindingSink sink) {
        if (!(setting.value() instanceof Literal literal) || literal.text().isEmpty()) {
            return;
        }
        String name = setting.name().substring(setting.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        sink.report(Check.PC404, value(setting),
                "The value of " + setting.name() + " stands in the text, and so in git; write "
                        + "'secret " + name + "' and keep the value outside the project.",
                name);
        Optional<String> shipped = catalogue.find(setting.name()).flatMap(CatalogueEntry::defaultValue);
        if (WELL_KNOWN.contains(literal.text().toLowerCase(Locale.ROOT))
                || shipped.filter(literal.text()::equals).isPresent()) {
            sink.report(Check.PC405, value(setting),
                    "This password is well known and tried first by everybody; choose another.");
        }
    }

    private static boolean isSecret(SetParameter setting, Catalogue catalogue) {
        return switch (setting.value()) {
        case Secret secret -> true;
        case Literal literal -> isSecretType(setting, catalogue) && !literal.text().isEmpty();
        case Templated templated -> isSecretType(setting, catalogue);
        };
    }

    private static boolean isSecretType(SetParameter setting, Catalogue catalogue) {
        return catalogue.find(setting.name()).filter(entry -> entry.type() instanceof ParameterType.Secret).isPresent();
    }

    private static Place value(SetParameter setting) {
        return Place.InText.of(setting.source(), Literals.PARAMETER__VALUE);
    }
}
