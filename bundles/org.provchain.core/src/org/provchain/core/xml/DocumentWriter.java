// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import java.util.Optional;

import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.Instruction.OfferFirmware;
import org.provchain.core.chain.Instruction.RunStep;
import org.provchain.core.chain.Instruction.SetParameter;
import org.provchain.core.chain.ParameterValue;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedRemark;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.dialect.FileRule;
import org.provchain.core.dialect.StatementRule;
import org.provchain.core.uri.UrlTemplate;

/**
 * Writes a file of a chain as the XML that its dialect asks for. What stands in one section and follows one another is put
 * into one section element, so that the order of the text is the order of the document; a repeated section is in field use
 * (FACTS 1.12). In the flat form there are no sections (FACTS 1.7).
 */
final class DocumentWriter {

    private static final String FORCE_ACCEPT = "FORCE_ACCEPT";

    private final ServedChain chain;
    private final ServedFile file;
    private final FileRule rule;
    private final DocumentText text = new DocumentText();
    private Optional<String> section = Optional.empty();

    private DocumentWriter(ServedChain chain, ServedFile file, FileRule rule) {
        this.chain = chain;
        this.file = file;
        this.rule = rule;
    }

    /**
     * The document of a file.
     *
     * @throws ExportFaultsException if the dialect has no such file or no such statement in it
     */
    static DocumentTemplate write(ServedChain chain, ServedFile file) {
        FileRule rule = chain.dialect().file(file.kind()).orElseThrow(() -> Faults.one(file.source(), "'" + file.name()
                + "' cannot be written: the dialect " + chain.dialect().title() + " has no such kind of file."));
        return new DocumentWriter(chain, file, rule).write();
    }

    private DocumentTemplate write() {
        RemarkWriter remarks = new RemarkWriter(file, text);
        remarks.write(ServedRemark.BEFORE);
        text.element(rule.root()).attribute("version", chain.dialect().version()).attribute("productID",
                file.product().map(each -> ofFile(each, "product")));
        if (rule.macAddress()) {
            text.attribute("macAddress", file.macAddress().map(each -> ofFile(each, "macAddress")));
        }
        RootAttributes.write(file, text);
        text.content();
        int index = 0;
        for (Instruction instruction : file.instructions()) {
            StatementRule statement = rule.statement(instruction.kind())
                    .orElseThrow(() -> Faults.one(instruction.source(),
                            "'" + file.name() + "' cannot be written: it must"
                                    + " not hold " + instruction.kind().words() + " in the dialect "
                                    + chain.dialect().title() + "."));
            Optional<String> own = chain.flat() ? Optional.empty() : statement.section();
            remarks.write(index++, each -> enter(section(each).orElse(own)));
            enter(own);
            instruction(instruction, statement);
        }
        remarks.write(index, each -> section(each).ifPresent(this::enter));
        enter(Optional.empty());
        text.end(rule.root());
        remarks.write(ServedRemark.AFTER);
        return text.template();
    }

    /** The section that a remark asks for; empty where it asks for none. */
    private Optional<Optional<String>> section(ServedRemark remark) {
        if (remark.position().isEmpty()) {
            return Optional.empty();
        }
        boolean has = !chain.flat() && rule.statements().stream()
                .anyMatch(each -> each.section().filter(remark.position()::equals).isPresent());
        return Optional.of(has ? Optional.of(remark.position()) : Optional.empty());
    }

    private void enter(Optional<String> next) {
        if (next.equals(section)) {
            return;
        }
        section.ifPresent(text::end);
        next.ifPresent(name -> text.element(name).content());
        section = next;
    }

    private void instruction(Instruction instruction, StatementRule statement) {
        text.element(statement.element());
        statement.attributes().forEach(text::attribute);
        switch (instruction) {
        case SetParameter setting -> parameter(setting);
        case OfferFirmware firmware -> text
                .attribute("version", firmware.version().map(each -> Faults.requireXml(each, firmware.source(),
                        "The version of the firmware")))
                .attribute("url", url(firmware.url(), firmware))
                .attribute("flags", Optional.of(FORCE_ACCEPT).filter(flag -> firmware.forceAccept()));
        case FollowLink link -> text.attribute("url", url(link.url(), link));
        case RunStep step -> text
                .attribute("type", Faults.requireXml(step.type(), step.source(), "The type of the step"))
                .attribute("url", step.url().map(url -> url(url, step)));
        }
        text.end();
    }

    private void parameter(SetParameter setting) {
        text.attribute("name", Faults.requireXml(setting.name(), setting.source(), "The name of the parameter"));
        if (setting.value() instanceof ParameterValue.Literal literal) {
            text.attribute("value", Faults.requireXml(literal.text(), setting));
        } else {
            text.hole("value", setting);
        }
    }

    private String ofFile(String value, String what) {
        return Faults.requireXml(value, file.source(), "The " + what + " of '" + file.name() + "'");
    }

    /** The URL as the phone reads it: placeholders stay, since the phone replaces them (FACTS 2). */
    private static String url(UrlTemplate url, Instruction instruction) {
        return Faults.requireXml(url.text(), instruction);
    }
}
