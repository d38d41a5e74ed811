// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.names;

import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.core.checks.Place;
import org.provchain.core.text.Template;
import org.provchain.core.uri.MacAddress;
import org.provchain.dsl.ide.cursor.FullNames;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.project.TextRegion;
import org.provchain.dsl.project.TextRegions;
import org.provchain.model.Boot;
import org.provchain.model.CatalogueDeclaration;
import org.provchain.model.Chain;
import org.provchain.model.ChainPart;
import org.provchain.model.DeviceDeclaration;
import org.provchain.model.FetchedExpectation;
import org.provchain.model.Link;
import org.provchain.model.Parameter;
import org.provchain.model.ParameterDeclaration;
import org.provchain.model.ParameterExpectation;
import org.provchain.model.Protection;
import org.provchain.model.ProvchainPackage;
import org.provchain.model.ProvisioningFile;
import org.provchain.model.SecretValue;
import org.provchain.model.StringValue;
import org.provchain.model.Variable;
import org.provchain.model.VariableValue;

/** All places of a project where names stand. */
public final class NameUses {

    private static final ProvchainPackage MODEL = ProvchainPackage.eINSTANCE;
    /** How a variable stands in a text: {@code ${name}}. */
    private static final int OPENING = 2;

    /** What was found in a state; it must not keep the state, nor its texts where memory is short. */
    private record Known(WeakReference<Snapshot> snapshot, SoftReference<List<NameUse>> uses) {
    }

    /** Of the state that was asked last, since it is asked many times. */
    private static volatile Known last;

    private final List<NameUse> found = new ArrayList<>();
    private Path file;

    private NameUses() {
    }

    /** The places in all texts, in their order, then those in the headers of tables. */
    public static List<NameUse> all(Snapshot snapshot) {
        Known known = last;
        List<NameUse> uses = known == null || known.snapshot().get() != snapshot ? null : known.uses().get();
        if (uses == null) {
            uses = find(snapshot);
            last = new Known(new WeakReference<>(snapshot), new SoftReference<>(uses));
        }
        return uses;
    }

    private static List<NameUse> find(Snapshot snapshot) {
        NameUses uses = new NameUses();
        snapshot.resources().keySet().stream().sorted().forEach(each -> uses.read(snapshot, each));
        uses.found.addAll(TableColumns.of(snapshot.project()));
        return List.copyOf(uses.found);
    }

    /** The places in one text, in their order. */
    public static List<NameUse> in(Snapshot snapshot, Path file) {
        NameUses uses = new NameUses();
        uses.read(snapshot, file);
        return List.copyOf(uses.found);
    }

    /** The name that stands at a place of a text. */
    public static Optional<NameUse> at(Snapshot snapshot, Path file, int offset) {
        return in(snapshot, file).stream().filter(each -> each.covers(offset)).findFirst();
    }

    private void read(Snapshot snapshot, Path text) {
        file = text;
        snapshot.resource(text).ifPresent(resource -> {
            for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
                element(all.next());
            }
        });
    }

    private void element(EObject element) {
        switch (element) {
        case Chain chain -> {
            declared(NameKind.CHAIN, chain, MODEL.getNamed_Name());
            reference(NameKind.FILE, chain, MODEL.getChain_Entry(), chain.getEntry());
        }
        case ChainPart part -> reference(NameKind.CHAIN, part, MODEL.getChainPart_Chain(), part.getChain());
        case ProvisioningFile each -> declared(NameKind.FILE, each, MODEL.getNamed_Name());
        case Link link -> reference(NameKind.FILE, link, MODEL.getLink_Target(), link.getTarget());
        case FetchedExpectation expectation -> fetched(expectation);
        case Boot boot -> {
            reference(NameKind.CHAIN, boot, MODEL.getBoot_Chain(), boot.getChain());
            device(boot, MODEL.getBoot_Mac(), boot.getMac(), false);
        }
        case CatalogueDeclaration catalogue -> {
            declared(NameKind.CATALOGUE, catalogue, MODEL.getNamed_Name());
            reference(NameKind.CATALOGUE, catalogue, MODEL.getCatalogueDeclaration_Parent(), catalogue.getParent());
        }
        case ParameterDeclaration parameter -> named(NameKind.PARAMETER, parameter,
                parameter.eClass().getEStructuralFeature("name"), parameter.getName(), true);
        case Parameter parameter -> named(NameKind.PARAMETER, parameter,
                parameter.eClass().getEStructuralFeature("name"), FullNames.of(parameter), true);
        case ParameterExpectation expectation -> named(NameKind.PARAMETER, expectation,
                expectation.eClass().getEStructuralFeature("name"), expectation.getName(), false);
        case SecretValue secret -> named(NameKind.SECRET, secret, MODEL.getSecretValue_Name(), secret.getName(),
                false);
        case Protection protection -> named(NameKind.SECRET, protection, MODEL.getProtection_Secret(),
                protection.getSecret(), false);
        case DeviceDeclaration device -> {
            device(device, MODEL.getDeviceDeclaration_Mac(), device.getMac(), true);
            named(NameKind.SECRET, device, MODEL.getDeviceDeclaration_MacIdSecret(), device.getMacIdSecret(), false);
        }
        case Variable variable -> named(NameKind.VARIABLE, variable,
                variable.eClass().getEStructuralFeature("name"), variable.getName(), true);
        case VariableValue variable -> variable(variable);
        case StringValue value -> variables(value);
        default -> {
            // it names nothing
        }
        }
    }

    private void fetched(FetchedExpectation expectation) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(expectation, MODEL.getFetchedExpectation_Files());
        List<ProvisioningFile> files = expectation.getFiles();
        for (int index = 0; index < Math.min(nodes.size(), files.size()); index++) {
            if (!files.get(index).eIsProxy()) {
                add(new Thing(NameKind.FILE, files.get(index)), nodes.get(index), false);
            }
        }
    }

    private void declared(NameKind kind, EObject element, EStructuralFeature feature) {
        NodeModelUtils.findNodesForFeature(element, feature).forEach(each -> add(new Thing(kind, element), each,
                true));
    }

    private void reference(NameKind kind, EObject element, EStructuralFeature feature, EObject target) {
        if (target != null && !target.eIsProxy()) {
            NodeModelUtils.findNodesForFeature(element, feature)
                    .forEach(each -> add(new Thing(kind, target), each, false));
        }
    }

    private void named(NameKind kind, EObject element, EStructuralFeature feature, String name, boolean declares) {
        if (name != null) {
            NodeModelUtils.findNodesForFeature(element, feature)
                    .forEach(each -> add(new Thing(kind, name), each, declares));
        }
    }

    private void device(EObject element, EStructuralFeature feature, String mac, boolean declares) {
        Optional<MacAddress> address = mac == null ? Optional.empty() : MacAddress.parse(mac);
        address.ifPresent(each -> NodeModelUtils.findNodesForFeature(element, feature)
                .forEach(node -> add(new Thing(NameKind.DEVICE, each), node, declares)));
    }

    private void variable(VariableValue value) {
        for (INode each : NodeModelUtils.findNodesForFeature(value, MODEL.getVariableValue_Name())) {
            if (value.getName() != null && each.getLength() > OPENING) {
                found.add(new NameUse(new Thing(NameKind.VARIABLE, value.getName()), value.getName(), file,
                        each.getOffset() + OPENING, value.getName().length(), false));
            }
        }
    }

    private void variables(StringValue value) {
        if (value.getValue() == null || NodeModelUtils.findActualNodeFor(value) == null) {
            return;
        }
        Template.parse(value.getValue()).occurrences().forEach(each -> {
            TextRegion region = TextRegions.of(Place.InText.of(value, MODEL.getStringValue_Value(),
                    each.offset() + OPENING, each.name().length()));
            found.add(new NameUse(new Thing(NameKind.VARIABLE, each.name()), each.name(), file, region.offset(),
                    region.length(), false));
        });
    }

    private void add(Thing thing, INode node, boolean declares) {
        found.add(new NameUse(thing, NodeModelUtils.getTokenText(node), file, node.getOffset(), node.getLength(),
                declares));
    }
}
