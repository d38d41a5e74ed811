// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.xtext.util.Modules2;
import org.provchain.dsl.ProvchainRuntimeModule;
import org.provchain.dsl.ProvchainStandaloneSetup;

/** Sets the language up with its services, once for a program. */
public class ProvchainIdeSetup extends ProvchainStandaloneSetup {

    private static final class Holder {
        static final Injector INJECTOR = new ProvchainIdeSetup().createInjectorAndDoEMFRegistration();
    }

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new ProvchainRuntimeModule(), new ProvchainIdeModule()));
    }

    /** The one injector of the program with the services; made on first use. */
    public static Injector services() {
        return Holder.INJECTOR;
    }
}
