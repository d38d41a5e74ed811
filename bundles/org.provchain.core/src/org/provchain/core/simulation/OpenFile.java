// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.Iterator;

import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.ServedFile;

/**
 * A file whose links are being followed.
 *
 * @param visit how it was fetched
 * @param url   where it was fetched from
 * @param file  the file
 * @param links the links that are left
 */
record OpenFile(Visit visit, String url, ServedFile file, Iterator<FollowLink> links) {
}
