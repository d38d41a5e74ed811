// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl;

import com.google.inject.Binder;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.FormatterPreferences;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.impl.SimpleResourceDescriptionsBasedContainerManager;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.DefaultGlobalScopeProvider;
import org.provchain.dsl.conversion.ProvchainValueConverters;
import org.provchain.dsl.formatting2.FourBlanks;
import org.provchain.dsl.linking.UnresolvedNameMessages;
import org.provchain.dsl.naming.PlainNames;
import org.provchain.dsl.naming.ProjectNames;
import org.provchain.dsl.naming.ReferableThings;
import org.provchain.dsl.parser.SyntaxMessages;
import org.provchain.dsl.scoping.ChainScopes;

/** Binds the services of the language. */
public class ProvchainRuntimeModule extends AbstractProvchainRuntimeModule {

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return ProvchainValueConverters.class;
    }

    @Override
    public Class<? extends IScopeProvider> bindIScopeProvider() {
        return ChainScopes.class;
    }

    @Override
    public Class<? extends IGlobalScopeProvider> bindIGlobalScopeProvider() {
        return DefaultGlobalScopeProvider.class;
    }

    @Override
    public Class<? extends IContainer.Manager> bindIContainer$Manager() {
        return SimpleResourceDescriptionsBasedContainerManager.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return ProjectNames.class;
    }

    @Override
    public void configureFormatterPreferences(Binder binder) {
        binder.bind(IPreferenceValuesProvider.class).annotatedWith(FormatterPreferences.class).to(FourBlanks.class);
    }

    /** Names are not split at dots: a file may be called a.b. */
    public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
        return PlainNames.class;
    }

    /** Only what can be referred to from elsewhere is indexed, not every parameter. */
    public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
        return ReferableThings.class;
    }

    /** Messages for names that nothing has. */
    public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider$Extended() {
        return UnresolvedNameMessages.class;
    }

    /** Messages for a text that cannot be read. */
    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SyntaxMessages.class;
    }
}
