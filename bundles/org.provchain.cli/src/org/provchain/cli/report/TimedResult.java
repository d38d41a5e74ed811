// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.report;

import org.provchain.core.scenario.ScenarioResult;

/**
 * What came of a scenario, and how long it took.
 *
 * @param result  the result
 * @param seconds how long it took
 */
public record TimedResult(ScenarioResult result, double seconds) {
}
