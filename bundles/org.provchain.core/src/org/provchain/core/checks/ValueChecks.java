// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import java.util.Optional;

import org.provchain.core.catalogue.CatalogueEntry;
import org.provchain.core.catalogue.Evidence;
import org.provchain.core.catalogue.ParameterType;
import org.provchain.core.catalogue.ValueVerdict;
import org.provchain.core.chain.Instruction.SetParameter;
import org.provchain.core.chain.ParameterValue.Form;
import org.provchain.core.chain.ParameterValue.Literal;
import org.provchain.core.chain.ParameterValue.Templated;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.project.Severity;
import org.provchain.core.text.TemplateFault;
import org.provchain.model.ProvchainPackage.Literals;

/** PC104, PC105 and PC109: the values of parameters; and variables that are written wrongly, or in a file for all. */
final class ValueChecks {

    void check(SetParameter setting, ServedFile file, Optional<CatalogueEntry> entry, FindingSink sink) {
        switch (setting.value()) {
        case Literal literal when literal.text().isEmpty() -> sink.report(Check.PC109, place(setting), setting.name()
                + " is set to nothing, which can lead to unpredictable behaviour; leave it out if that is not meant.");
        case Literal literal -> entry.ifPresent(known -> literal(setting, literal, known, sink));
        case Templated templated -> template(setting, templated, file, sink);
        default -> {
            // a secret is known when it is exported
        }
        }
    }

    private static void literal(SetParameter setting, Literal literal, CatalogueEntry entry, FindingSink sink) {
        if (literal.form() == Form.SWITCH && !takesSwitch(entry.type())) {
            sink.report(Check.PC104, place(setting), setting.name() + " is no switch but " + entry.type().keyword()
                    + "; write a value of that type instead of on or off.");
            return;
        }
        ValueVerdict verdict = entry.type().check(literal.text());
        switch (verdict.kind()) {
        case OK -> {
            // as it should be
        }
        case WRONG_TYPE -> sink.report(Check.PC104, place(setting), message(setting, verdict));
        case OUT_OF_RANGE -> sink.report(Check.PC105,
                entry.evidence() == Evidence.DOC ? Severity.ERROR : Severity.WARNING, place(setting),
                message(setting, verdict));
        }
    }

    private static void template(SetParameter setting, Templated templated, ServedFile file, FindingSink sink) {
        for (TemplateFault fault : templated.template().faults()) {
            sink.report(Check.PC704, place(setting), Sentences.of(fault.message()));
        }
        if (!file.perDevice() && !templated.template().variables().isEmpty()) {
            sink.report(Check.PC704, place(setting),
                    setting.name() + " takes a variable of the device, but '" + file.name()
                            + "' is one file for all; write 'for each device' behind its location.");
        }
    }

    private static boolean takesSwitch(ParameterType type) {
        return type instanceof ParameterType.Bool || type instanceof ParameterType.Enumeration enumeration
                && enumeration.check("0").isOk() && enumeration.check("1").isOk();
    }

    private static String message(SetParameter setting, ValueVerdict verdict) {
        return setting.name() + ": " + verdict.explanation();
    }

    private static Place place(SetParameter setting) {
        return Place.InText.of(setting.source(), Literals.PARAMETER__VALUE);
    }
}
