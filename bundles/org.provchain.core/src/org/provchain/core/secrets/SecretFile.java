// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.secrets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Secrets in a file: lines {@code name = value}, comments begin with {@code #}, UTF-8. The value is the rest of the
 * line without blanks around it; quotes belong to it.
 */
public final class SecretFile implements SecretSource {

    private final Map<String, SecretValue> secrets;

    private SecretFile(Map<String, SecretValue> secrets) {
        this.secrets = secrets;
    }

    /**
     * Reads a secret file.
     *
     * @param file    the file
     * @param project the folder of the project, where the file must not lie
     * @throws SecretFileException if the file lies in the project, if others than its owner may read or write it, if it
     *                             cannot be read, or if a line is wrong; the message begins with file, line and column
     */
    public static SecretFile read(Path file, Path project) throws SecretFileException {
        try {
            SecretFileGuard.check(file, project);
            return new SecretFile(new SecretFileParser(file).parse());
        } catch (SecretFileException e) {
            throw e;
        } catch (IOException e) {
            throw new SecretFileException(file, "the secret file cannot be read; check that it is there and is yours");
        }
    }

    @Override
    public Optional<SecretValue> get(String name) {
        return Optional.ofNullable(secrets.get(name));
    }
}
