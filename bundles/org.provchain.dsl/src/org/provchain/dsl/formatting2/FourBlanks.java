// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.formatting2;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.formatting2.FormatterPreferenceKeys;
import org.eclipse.xtext.preferences.IPreferenceValues;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.preferences.MapBasedPreferenceValues;

/** The layout is one for all: four blanks a level, LF, so that a text looks alike on every machine. */
public class FourBlanks implements IPreferenceValuesProvider {

    @Override
    public IPreferenceValues getPreferenceValues(Resource resource) {
        MapBasedPreferenceValues values = new MapBasedPreferenceValues();
        values.put(FormatterPreferenceKeys.indentation, "    ");
        values.put(FormatterPreferenceKeys.lineSeparator, "\n");
        return values;
    }
}
