// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.hover;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.provchain.core.secrets.EnvironmentSecrets;
import org.provchain.core.text.Template;
import org.provchain.dsl.ide.cursor.Cursor;
import org.provchain.dsl.ide.cursor.FullNames;
import org.provchain.dsl.ide.describe.KeywordDescription;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.project.LocatedFinding;
import org.provchain.dsl.project.TextRegion;
import org.provchain.model.Boot;
import org.provchain.model.DeviceDeclaration;
import org.provchain.model.Link;
import org.provchain.model.Parameter;
import org.provchain.model.ParameterBlock;
import org.provchain.model.ParameterExpectation;
import org.provchain.model.ProvisioningFile;
import org.provchain.model.Scenario;
import org.provchain.model.SecretValue;
import org.provchain.model.StringValue;
import org.provchain.model.VariableValue;

/** Says what a word of a text means: first what was found there, then what is known. */
public final class Hovers {

    private final Snapshot snapshot;

    private Hovers(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * What is said at a place.
     *
     * @param offset the place, from 0
     * @return empty where there is nothing to say
     */
    public static Optional<Hover> at(Snapshot snapshot, Path file, int offset) {
        List<LocatedFinding> findings = snapshot.findings(file).stream()
                .filter(each -> covers(each.region(), offset)).toList();
        Optional<Cursor> cursor = snapshot.resource(file).flatMap(text -> Cursor.at(text, offset));
        List<String> parts = new ArrayList<>();
        findings.forEach(each -> parts.add("**" + each.code() + "** (" + each.severity().word() + "): "
                + each.message()));
        cursor.flatMap(new Hovers(snapshot)::text).ifPresent(parts::add);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        TextRegion region = cursor.map(Cursor::region).orElseGet(() -> findings.getFirst().region());
        return Optional.of(new Hover(region, String.join("\n\n", parts)));
    }

    /** The word at a place, or what was found there, which {@link #at} may have something to say of. */
    public static Optional<TextRegion> region(Snapshot snapshot, Path file, int offset) {
        return snapshot.resource(file).flatMap(text -> Cursor.at(text, offset)).map(Cursor::region)
                .or(() -> snapshot.findings(file).stream().map(LocatedFinding::region)
                        .filter(each -> covers(each, offset)).findFirst());
    }

    private static boolean covers(TextRegion region, int offset) {
        return region.offset() <= offset && offset <= region.offset() + Math.max(region.length(), 1);
    }

    private Optional<String> text(Cursor cursor) {
        EObject element = cursor.element();
        return switch (element) {
        case Parameter parameter when cursor.feature().equals("name") ->
            Optional.of(new ParameterHover(snapshot).of(FullNames.of(parameter), parameter));
        case ParameterBlock block when cursor.feature().equals("name") ->
            Optional.of(Messages.bind(Messages.Hovers_prefix, "`" + FullNames.of(block) + "`"));
        case ParameterExpectation expectation when cursor.feature().equals("name") ->
            Optional.of(new ParameterHover(snapshot).of(expectation.getName(), expectation));
        case ProvisioningFile file when cursor.feature().equals("name") || cursor.feature().equals("location") ->
            new FileHover(snapshot).of(file);
        case Link link when cursor.feature().equals("target") || cursor.feature().equals("url") ->
            new FileHover(snapshot).of(link);
        case SecretValue secret -> Optional.of(secret(secret.getName()));
        case VariableValue variable -> Optional.of(new DeviceHover(snapshot.project()).variable(variable.getName()));
        case StringValue value -> variablesIn(value);
        case DeviceDeclaration device when cursor.feature().equals("mac") ->
            Optional.of(new DeviceHover(snapshot.project()).device(device.getMac()));
        case Boot boot when cursor.feature().equals("mac") ->
            Optional.of(new DeviceHover(snapshot.project()).device(boot.getMac()));
        default -> reference(cursor).or(() -> keyword(cursor));
        };
    }

    /** A name of a file anywhere else: the entry of a chain, a file that a scenario expects. */
    private Optional<String> reference(Cursor cursor) {
        if (!cursor.feature().equals("entry") && !cursor.feature().equals("files")) {
            return Optional.empty();
        }
        return snapshot.project().chains().stream().filter(chain -> isOf(cursor.element(), chain.source()))
                .flatMap(chain -> chain.file(cursor.text()).stream()).findFirst()
                .flatMap(each -> new FileHover(snapshot).of(each.source()));
    }

    private static boolean isOf(EObject element, EObject chain) {
        Scenario scenario = EcoreUtil2.getContainerOfType(element, Scenario.class);
        return element == chain
                || scenario != null && scenario.getBoot() != null && scenario.getBoot().getChain() == chain;
    }

    private Optional<String> variablesIn(StringValue value) {
        List<String> names = Template
                .parse(value.getValue() == null ? "" : value.getValue()).variables().stream().toList();
        DeviceHover devices = new DeviceHover(snapshot.project());
        return names.isEmpty() ? Optional.empty()
                : Optional.of(String.join("\n\n", names.stream().map(devices::variable).toList()));
    }

    private static String secret(String name) {
        return Messages.bind(Messages.Hovers_secret, "`" + name + "`",
                EnvironmentSecrets.variable(String.valueOf(name)));
    }

    private static Optional<String> keyword(Cursor cursor) {
        return cursor.feature().isEmpty() || cursor.text().matches("[a-z0-9-]+")
                ? KeywordDescription.of(cursor.text())
                : Optional.empty();
    }
}
