// SPDX-License-Identifier: EPL-2.0
/** How long work tells how far it is, and is told to stop. */
package org.provchain.core.progress;
