// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.codemining;

/** What choosing a mining does. */
public enum MiningAction {
    /** Nothing: it is a fact. */
    NONE,
    /** Plays the scenarios of the project. */
    RUN_SCENARIOS,
    /** Exports the chain of the name. */
    EXPORT,
    /** Shows what the first device ends with on the chain of the name. */
    SIMULATE
}
