// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl;

import com.google.inject.Injector;
import org.eclipse.emf.ecore.EPackage;
import org.provchain.model.ProvchainPackage;

/** Sets the language up outside OSGi, once for a program. */
public class ProvchainStandaloneSetup extends ProvchainStandaloneSetupGenerated {

    private static final class Holder {
        static final Injector INJECTOR = new ProvchainStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        EPackage.Registry.INSTANCE.putIfAbsent(ProvchainPackage.eNS_URI, ProvchainPackage.eINSTANCE);
        return super.createInjectorAndDoEMFRegistration();
    }

    /** The one injector of the program; made on first use. */
    public static Injector injector() {
        return Holder.INJECTOR;
    }
}
