// SPDX-License-Identifier: EPL-2.0
/** The view of the devices of a project. */
package org.provchain.ui.fleet;
