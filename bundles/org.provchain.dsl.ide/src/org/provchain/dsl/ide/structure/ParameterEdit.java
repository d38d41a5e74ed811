// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import org.provchain.core.chain.Instruction.SetParameter;

/** One thing to do with the parameters of a file; values are as the language writes them, names are full. */
public sealed interface ParameterEdit {

    /** Gives a parameter another value. */
    record Set(SetParameter parameter, String value) implements ParameterEdit {
    }

    /** Sets a parameter that the file does not set yet. */
    record Add(String name, String value) implements ParameterEdit {
    }

    /** Sets another parameter to the value. */
    record Rename(SetParameter parameter, String newName) implements ParameterEdit {
    }

    /** Does not set a parameter any more. */
    record Remove(SetParameter parameter) implements ParameterEdit {
    }
}
