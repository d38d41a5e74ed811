// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.content;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import org.provchain.core.chain.ServedFile;
import org.provchain.core.inventory.Device;

/**
 * A document as it is served.
 *
 * @param path     where, decoded, from the root of the server
 * @param file     the file of the chain
 * @param device   the device that it was written for; empty where it is the same for all
 * @param content  its bytes, not copied
 * @param modified since when it has these bytes, in whole seconds
 */
public record Document(String path, ServedFile file, Optional<Device> device, byte[] content, Instant modified) {

    private static final int TAG_BYTES = 12;

    /** A document whose time is that of an earlier state, if its bytes are the same. */
    static Document of(String path, ServedFile file, Optional<Device> device, byte[] content, Document earlier,
            Instant now) {
        boolean same = earlier != null && Arrays.equals(content, earlier.content);
        return new Document(path, file, device, content,
                same ? earlier.modified : now.truncatedTo(ChronoUnit.SECONDS));
    }

    /** The entity tag, with its quotes (RFC 9110 section 8.8.3); the same bytes have the same tag. */
    public String etag() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return '"' + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return path + " (" + content.length + " bytes)";
    }
}
