// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.core.chain.Credentials;
import org.provchain.core.chain.ServedFile;
import org.provchain.dsl.conversion.QuotedText;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.model.ProvchainPackage.Literals;
import org.provchain.model.ProvisioningFile;

/** Changes what stands between the kind of a file and its opening brace. */
public final class FileHead {

    private static final List<EStructuralFeature> PLACE = List.of(Literals.NAMED__NAME,
            Literals.PROVISIONING_FILE__LOCATION);
    private static final List<EStructuralFeature> PARTS = List.of(Literals.NAMED__NAME,
            Literals.PROVISIONING_FILE__LOCATION, Literals.PROVISIONING_FILE__PER_DEVICE,
            Literals.PROVISIONING_FILE__PROTECTION, Literals.PROVISIONING_FILE__PRODUCT,
            Literals.PROVISIONING_FILE__MAC_ADDRESS);

    private FileHead() {
    }

    /** Gives a file another name everywhere, in links and scenarios too. */
    public static TextChange rename(Snapshot snapshot, ServedFile file, String newName) throws ChangeRefused {
        return NewName.change(snapshot, file.source(), newName);
    }

    /** Puts a file elsewhere. */
    public static TextChange location(Snapshot snapshot, ServedFile file, String location) throws ChangeRefused {
        Edits edits = new Edits(snapshot);
        Site site = edits.site(file.source());
        String text = new QuotedText().toString(location);
        if (!location.equals(file.source().getLocation()) && !HeadPart.replace(edits, site, file.source(),
                Literals.PROVISIONING_FILE__LOCATION, text)) {
            edits.insert(site, HeadPart.end(site, file.source(), PLACE), " " + text);
        }
        return edits.change(Messages.bind(Messages.FileHead_location, file.name()));
    }

    /** Whether a file is written for each device. */
    public static TextChange forEachDevice(Snapshot snapshot, ServedFile file, boolean each) throws ChangeRefused {
        Edits edits = new Edits(snapshot);
        Site site = edits.site(file.source());
        if (each && !file.perDevice()) {
            edits.insert(site, HeadPart.end(site, file.source(), PLACE), " for each device");
        } else if (!each) {
            for (INode word : NodeModelUtils.findNodesForFeature(file.source(),
                    Literals.PROVISIONING_FILE__PER_DEVICE)) {
                edits.erase(site, word.getOffset(), perDeviceEnd(site, word));
            }
        }
        return edits.change(Messages.bind(each ? Messages.FileHead_each : Messages.FileHead_once, file.name()));
    }

    /** Which credentials the server asks for. */
    public static TextChange protection(Snapshot snapshot, ServedFile file, Credentials credentials)
            throws ChangeRefused {
        if (credentials instanceof Credentials.User user) {
            NewName.require(user.secret());
        }
        boolean none = credentials instanceof Credentials.None;
        Optional<String> text = none ? Optional.empty() : Optional.of(text(credentials));
        Edits edits = new Edits(snapshot);
        Site site = edits.site(file.source());
        List<INode> nodes = NodeModelUtils.findNodesForFeature(file.source(), Literals.PROVISIONING_FILE__PROTECTION);
        if (none) {
            nodes.forEach(each -> edits.erase(site, each.getOffset(), site.lastWord(each).getEndOffset()));
        } else if (!credentials.equals(file.credentials())
                && !HeadPart.replace(edits, site, file.source(), Literals.PROVISIONING_FILE__PROTECTION, text.get())) {
            edits.insert(site, behindAll(site, file.source()), " " + text.get());
        }
        return edits.change(Messages.bind(Messages.FileHead_protection, file.name()));
    }

    /** Gives a file a productID of its own, or that of its chain. */
    public static TextChange product(Snapshot snapshot, ServedFile file, Optional<String> product)
            throws ChangeRefused {
        if (product.isPresent()) {
            NewName.require(product.get());
        }
        Edits edits = new Edits(snapshot);
        set(edits, file.source(), Literals.PROVISIONING_FILE__PRODUCT, "product", product);
        return edits.change(Messages.bind(Messages.FileHead_product, file.name()));
    }

    /** Makes a list of the older generation count for one device, or for all. */
    public static TextChange macAddress(Snapshot snapshot, ServedFile file, Optional<String> address)
            throws ChangeRefused {
        Edits edits = new Edits(snapshot);
        set(edits, file.source(), Literals.PROVISIONING_FILE__MAC_ADDRESS, "macAddress",
                address.map(new QuotedText()::toString));
        return edits.change(Messages.bind(Messages.FileHead_mac, file.name()));
    }

    private static void set(Edits edits, ProvisioningFile file, EAttribute feature, String word,
            Optional<String> value) throws ChangeRefused {
        Site site = edits.site(file);
        if (value.isEmpty()) {
            HeadPart.remove(edits, site, file, feature);
        } else if (!HeadPart.replace(edits, site, file, feature, value.get())) {
            edits.insert(site, behindAll(site, file), " " + word + " " + value.get());
        }
    }

    /** Where the head ends, but for suppressions. */
    private static int behindAll(Site site, ProvisioningFile file) {
        int end = HeadPart.end(site, file, PARTS);
        for (INode word : NodeModelUtils.findNodesForFeature(file, Literals.PROVISIONING_FILE__PER_DEVICE)) {
            end = Math.max(end, perDeviceEnd(site, word));
        }
        return end;
    }

    /** The words 'each' and 'device' follow that which sets the feature. */
    private static int perDeviceEnd(Site site, INode word) {
        return site.wordBehind(site.wordBehind(word.getEndOffset()).getEndOffset()).getEndOffset();
    }

    private static String text(Credentials credentials) {
        return switch (credentials) {
        case Credentials.User user -> "protected by user " + new QuotedText().toString(user.name()) + " secret "
                + user.secret();
        case Credentials.OfDevice device -> "protected by device";
        default -> "protected";
        };
    }
}
