// SPDX-License-Identifier: EPL-2.0
/** The devices of a project, and the tables that they are read from. */
package org.provchain.core.inventory;
