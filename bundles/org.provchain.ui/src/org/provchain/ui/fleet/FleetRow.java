// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

/**
 * A row as the table holds it.
 *
 * @param row its index in the file
 */
record FleetRow(int row) {
}
