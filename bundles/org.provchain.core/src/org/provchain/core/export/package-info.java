// SPDX-License-Identifier: EPL-2.0
/** Writes finished files to a folder or an archive: all or nothing, and nobody else's files are touched. */
package org.provchain.core.export;
