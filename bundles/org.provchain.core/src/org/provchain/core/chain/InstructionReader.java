// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.provchain.core.dialect.StatementKind;
import org.provchain.core.text.Template;
import org.provchain.core.uri.Placeholder;
import org.provchain.core.uri.UrlTemplate;
import org.provchain.model.BooleanValue;
import org.provchain.model.FirmwareImage;
import org.provchain.model.IntegerValue;
import org.provchain.model.Link;
import org.provchain.model.Parameter;
import org.provchain.model.ParameterBlock;
import org.provchain.model.ProvisioningFile;
import org.provchain.model.Remark;
import org.provchain.model.SecretValue;
import org.provchain.model.Statement;
import org.provchain.model.Step;
import org.provchain.model.StringValue;
import org.provchain.model.Value;
import org.provchain.model.VariableValue;

/** Reads the statements of a file; blocks are unfolded without recursion, so that their depth has no limit. */
final class InstructionReader {

    /** A block that is being read: its prefix with the last dot, and what is left of it. */
    private record Level(String prefix, Iterator<Statement> rest) {
    }

    private final String base;
    private final Set<Placeholder> placeholders;
    private final Map<ProvisioningFile, Integer> indexes;

    InstructionReader(String base, Set<Placeholder> placeholders, Map<ProvisioningFile, Integer> indexes) {
        this.base = base;
        this.placeholders = placeholders;
        this.indexes = indexes;
    }

    /**
     * Reads a file.
     *
     * @param remarks takes the comments and processing instructions between the instructions
     */
    List<Instruction> read(ProvisioningFile file, List<ServedRemark> remarks) {
        List<Instruction> instructions = new ArrayList<>(file.getStatements().size());
        Deque<Level> levels = new ArrayDeque<>();
        levels.push(new Level("", file.getStatements().iterator()));
        while (!levels.isEmpty()) {
            Level level = levels.peek();
            if (!level.rest().hasNext()) {
                levels.pop();
                continue;
            }
            Statement statement = level.rest().next();
            switch (statement) {
            case ParameterBlock block ->
                levels.push(new Level(level.prefix() + text(block.getName()) + ".", block.getStatements().iterator()));
            case Parameter parameter when parameter.getName() != null && parameter.getValue() != null ->
                instructions.add(
                        new Instruction.SetParameter(level.prefix().isEmpty() ? parameter.getName()
                                : level.prefix() + parameter.getName(), value(parameter.getValue()), parameter));
            case FirmwareImage image -> instructions.add(new Instruction.OfferFirmware(
                    Optional.ofNullable(image.getVersion()), url(image.getUrl()), image.isForceAccept(), image));
            case Link link -> instructions.add(link(file, link));
            case Step step -> instructions.add(new Instruction.RunStep(text(step.getType()),
                    Optional.ofNullable(step.getUrl()).map(this::url), step));
            case Remark remark -> remarks.add(new ServedRemark(instructions.size(), text(remark.getPosition()),
                    text(remark.getText()), remark.isInstruction(), remark));
            default -> {
                // a statement that is not finished yet says nothing
            }
            }
        }
        return List.copyOf(instructions);
    }

    private Instruction link(ProvisioningFile from, Link link) {
        StatementKind kind = StatementKind.of(link.getKind());
        ProvisioningFile target = link.getTarget();
        Integer index = target == null ? null : indexes.get(target);
        if (index == null) {
            return new Instruction.FollowLink(kind, Instruction.FollowLink.OUTSIDE, url(link.getUrl()), link);
        }
        String written = LinkUrls.url(base, text(from.getLocation()), text(target.getLocation()));
        return new Instruction.FollowLink(kind, index, url(written), link);
    }

    /** The value of a parameter or a variable, as the phone or the template sees it. */
    static ParameterValue value(Value value) {
        return switch (value) {
        case IntegerValue integer -> new ParameterValue.Literal(text(integer.getValue()), ParameterValue.Form.INTEGER);
        case BooleanValue bool -> new ParameterValue.Literal(bool.isOn() ? "1" : "0", ParameterValue.Form.SWITCH);
        case SecretValue secret -> new ParameterValue.Secret(text(secret.getName()));
        case VariableValue variable -> templated("${" + text(variable.getName()) + "}");
        case StringValue string -> templated(string.getValue());
        default -> throw new IllegalArgumentException("no value: " + value.eClass().getName());
        };
    }

    private static ParameterValue templated(String text) {
        String written = text(text);
        if (written.indexOf('$') < 0) {
            return new ParameterValue.Literal(written, ParameterValue.Form.STRING);
        }
        Template template = Template.parse(written);
        return template.isConstant() && template.faults().isEmpty()
                ? new ParameterValue.Literal(template.render(name -> Optional.empty()), ParameterValue.Form.STRING)
                : new ParameterValue.Templated(template);
    }

    private UrlTemplate url(String text) {
        return UrlTemplate.parse(text(text), placeholders);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
