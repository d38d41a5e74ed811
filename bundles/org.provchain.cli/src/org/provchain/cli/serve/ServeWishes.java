// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.serve;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.Optional;

import org.provchain.core.secrets.SecretSource;

/**
 * What a user wants to be served.
 *
 * @param path     the project
 * @param chain    the name of the chain, or null for the only one
 * @param host     the address to listen on
 * @param port     the port of http
 * @param tls      the port of https
 * @param keystore the certificate; empty for one that is signed by itself
 * @param digest   which digest algorithm alone; empty for all
 * @param silence  after how many seconds without a request a contact counts as ended
 * @param record   where the contacts are kept
 * @param secrets  where secrets come from
 */
public record ServeWishes(Path path, String chain, String host, OptionalInt port, OptionalInt tls,
        Optional<Path> keystore, Optional<String> digest, int silence, Optional<Path> record, SecretSource secrets) {
}
