// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.quickfix;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.dsl.ide.cursor.FullNames;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.names.NameKind;
import org.provchain.dsl.ide.names.NameUses;
import org.provchain.dsl.ide.quickfix.QuickFix.KeptSecret;
import org.provchain.model.IntegerValue;
import org.provchain.model.Parameter;
import org.provchain.model.ProvchainPackage;
import org.provchain.model.StringValue;
import org.provchain.model.Value;

/** Takes the value of a secret out of the text and names it instead; the value goes to whoever keeps the secrets (PC404). */
final class SecretFix {

    private SecretFix() {
    }

    static List<QuickFix> of(Fixing fixing) {
        return fixing.around(Parameter.class).flatMap(parameter -> value(parameter.getValue()).map(value -> {
            INode node = NodeModelUtils.findNodesForFeature(parameter, ProvchainPackage.Literals.PARAMETER__VALUE)
                    .getFirst();
            String name = freeName(fixing, FullNames.of(parameter));
            TextChange change = TextChange.of(Messages.bind(Messages.SecretFix_keep, name),
                    fixing.file(), node.getOffset(), node.getLength(), "secret " + name);
            return new QuickFix(change, Optional.empty(), Optional.of(new KeptSecret(name, value)));
        })).map(List::of).orElse(List.of());
    }

    private static Optional<String> value(Value value) {
        return switch (value) {
        case StringValue text -> Optional.ofNullable(text.getValue());
        case IntegerValue number -> Optional.ofNullable(number.getValue());
        case null, default -> Optional.empty();
        };
    }

    /** The last two parts of the parameter's name, with a number where that names a secret already. */
    private static String freeName(Fixing fixing, String parameter) {
        String[] parts = parameter.toLowerCase(Locale.ROOT).split("\\.");
        String wanted = parts.length < 2 ? parts[0] : parts[parts.length - 2] + "." + parts[parts.length - 1];
        Set<Object> taken = NameUses.all(fixing.snapshot()).stream()
                .filter(each -> each.thing().kind() == NameKind.SECRET).map(each -> each.thing().key())
                .collect(Collectors.toSet());
        String start = Character.isDigit(wanted.charAt(0)) ? "account." + wanted : wanted;
        String name = start;
        for (int number = 2; taken.contains(name); number++) {
            name = start + "-" + number;
        }
        return name;
    }
}
