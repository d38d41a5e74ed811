// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.properties;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.provchain.core.chain.Credentials;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.dsl.ide.structure.ChangeRefused;
import org.provchain.dsl.ide.structure.FileHead;
import org.provchain.ui.AccessibleName;
import org.provchain.ui.diagram.commands.ChainEdit;
import org.provchain.ui.diagram.commands.ChainEditing;
import org.provchain.ui.editor.pages.CommittedText;

/** Name, location, who it is for, and what the server asks for. */
final class HeadTab implements FileTab {

    private Composite page;
    private CommittedText name;
    private CommittedText location;
    private Button perDevice;
    private Combo protection;
    private CommittedText user;
    private CommittedText secret;
    private CommittedText product;
    private ShownFile shown;

    @Override
    public String title() {
        return Messages.HeadTab_title;
    }

    @Override
    public Control create(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(page);
        name = field(Messages.HeadTab_name,
                text -> edit((snapshot, chain) -> FileHead.rename(snapshot, file(chain), text)));
        location = field(Messages.HeadTab_location,
                text -> edit((snapshot, chain) -> FileHead.location(snapshot, file(chain), text)));
        product = field(Messages.HeadTab_product,
                text -> edit((snapshot, chain) -> FileHead.product(snapshot, file(chain),
                        text.isEmpty() ? Optional.empty() : Optional.of(text))));
        label(Messages.HeadTab_protection);
        protection = new Combo(page, SWT.READ_ONLY);
        protection.setItems(Messages.HeadTab_none, Messages.HeadTab_configured, Messages.HeadTab_device,
                Messages.HeadTab_user);
        AccessibleName.set(protection, Messages.HeadTab_protection);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(protection);
        protection.addListener(SWT.Selection, event -> protect());
        user = field(Messages.HeadTab_user_name, text -> protect());
        secret = field(Messages.HeadTab_secret, text -> protect());
        perDevice = new Button(page, SWT.CHECK);
        perDevice.setText(Messages.HeadTab_per_device);
        GridDataFactory.fillDefaults().span(4, 1).applyTo(perDevice);
        perDevice.addListener(SWT.Selection, event -> {
            boolean each = perDevice.getSelection();
            edit((snapshot, chain) -> FileHead.forEachDevice(snapshot, file(chain), each));
        });
        return page;
    }

    private CommittedText field(String title, Consumer<String> committed) {
        label(title);
        CommittedText field = new CommittedText(page, committed);
        AccessibleName.set(field.control(), title);
        GridDataFactory.fillDefaults().grab(true, false).hint(140, SWT.DEFAULT).applyTo(field.control());
        return field;
    }

    private void label(String title) {
        new Label(page, SWT.NONE).setText(title);
    }

    private void protect() {
        Credentials wanted = switch (protection.getSelectionIndex()) {
        case 1 -> new Credentials.Configured();
        case 2 -> new Credentials.OfDevice();
        case 3 -> new Credentials.User(user.control().getText().strip(), secret.control().getText().strip());
        default -> new Credentials.None();
        };
        boolean named = wanted instanceof Credentials.User;
        user.control().setEnabled(named);
        secret.control().setEnabled(named);
        if (!(wanted instanceof Credentials.User login) || !login.name().isEmpty() && !login.secret().isEmpty()) {
            edit((snapshot, chain) -> FileHead.protection(snapshot, file(chain), wanted));
        }
    }

    private ServedFile file(ServedChain chain) throws ChangeRefused {
        return ChainEditing.file(chain, shown.name());
    }

    /** What is refused is shown again as it stands. */
    private void edit(ChainEdit edit) {
        ShownFile edited = shown;
        if (!edited.editing().perform(edit)) {
            show(edited);
        }
    }

    @Override
    public void show(ShownFile file) {
        shown = file;
        name.show(file.name());
        location.show(file.file().location().text());
        product.show(Optional.ofNullable(file.file().source().getProduct()).orElse(""));
        product.control().setMessage(file.file().product().orElse(""));
        perDevice.setSelection(file.file().perDevice());
        protection.select(switch (file.file().credentials()) {
        case Credentials.None none -> 0;
        case Credentials.Configured configured -> 1;
        case Credentials.OfDevice device -> 2;
        case Credentials.User login -> 3;
        });
        boolean ofUser = file.file().credentials() instanceof Credentials.User;
        user.control().setEnabled(ofUser);
        secret.control().setEnabled(ofUser);
        user.show(file.file().credentials() instanceof Credentials.User login ? login.name() : "");
        secret.show(file.file().credentials() instanceof Credentials.User login ? login.secret() : "");
    }
}
