// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.Instruction.SetParameter;
import org.provchain.core.chain.ParameterValue;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.inventory.Device;

/**
 * The pairs of user name and password that the files of a chain configure: those of one file, and a user name of a file
 * that sets no password with a password of a file that sets no user name. What is the same for every device is kept
 * ready.
 */
final class Accounts {

    /** What a file sets; either may be missing, not both. */
    private record Pair(Optional<ParameterValue> username, Optional<ParameterValue> password) {

        boolean isTemplated() {
            return username.filter(ParameterValue.Templated.class::isInstance).isPresent()
                    || password.filter(ParameterValue.Templated.class::isInstance).isPresent();
        }
    }

    /** Pairs, and halves of pairs, of one device or of all. */
    private static final class Logins {

        private final Set<Login> pairs = new HashSet<>();
        private final Set<HeldValue> usernames = new HashSet<>();
        private final Set<HeldValue> passwords = new HashSet<>();

        void add(Optional<HeldValue> username, Optional<HeldValue> password) {
            if (username.isPresent() && password.isPresent()) {
                pairs.add(new Login(username.get(), password.get()));
            } else {
                username.ifPresent(usernames::add);
                password.ifPresent(passwords::add);
            }
        }
    }

    private final Logins constant = new Logins();
    private final Set<Pair> templated = new LinkedHashSet<>();
    private final Set<Pair> written = new LinkedHashSet<>();

    /** Takes up what a file sets; of several settings of a parameter the last one counts. */
    void add(ServedFile file) {
        Optional<ParameterValue> username = Optional.empty();
        Optional<ParameterValue> password = Optional.empty();
        for (Instruction each : file.instructions()) {
            if (each instanceof SetParameter setting) {
                if (setting.name().equals(PreparedChain.USERNAME)) {
                    username = Optional.of(setting.value());
                } else if (setting.name().equals(PreparedChain.PASSWORD)) {
                    password = Optional.of(setting.value());
                }
            }
        }
        if (username.isEmpty() && password.isEmpty()) {
            return;
        }
        Pair pair = new Pair(username, password);
        written.add(pair);
        if (pair.isTemplated()) {
            templated.add(pair);
        } else {
            constant.add(username.map(Accounts::constant), password.map(Accounts::constant));
        }
    }

    /** Whether the files configure this pair for the device. */
    boolean has(Login login, Device device) {
        if (constant.pairs.contains(login)) {
            return true;
        }
        Logins own = new Logins();
        for (Pair each : templated) {
            own.add(each.username().map(value -> HeldValue.of(value, device, "")),
                    each.password().map(value -> HeldValue.of(value, device, "")));
        }
        return own.pairs.contains(login)
                || (constant.usernames.contains(login.username()) || own.usernames.contains(login.username()))
                        && (constant.passwords.contains(login.password()) || own.passwords.contains(login.password()));
    }

    /** All pairs that a server takes, as they are written: those of one file, then those put together of two. */
    List<Account> all() {
        List<Account> all = new ArrayList<>();
        for (Pair each : written) {
            if (each.username().isPresent() && each.password().isPresent()) {
                all.add(new Account(each.username().get(), each.password().get()));
            }
        }
        for (Pair name : written) {
            for (Pair word : written) {
                if (name.password().isEmpty() && word.username().isEmpty()) {
                    all.add(new Account(name.username().orElseThrow(), word.password().orElseThrow()));
                }
            }
        }
        return all;
    }

    private static HeldValue constant(ParameterValue value) {
        return switch (value) {
        case ParameterValue.Literal literal -> new HeldValue(literal.text(), false, "");
        case ParameterValue.Secret secret -> new HeldValue(secret.name(), true, "");
        case ParameterValue.Templated templated -> throw new IllegalArgumentException("differs by device");
        };
    }
}
