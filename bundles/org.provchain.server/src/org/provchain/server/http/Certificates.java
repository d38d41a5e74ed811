// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.http;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.provchain.core.uri.UriReference;

/** The certificate of a server: one of a file, or one that it signs itself. */
public final class Certificates {

    private static final String TYPE = "PKCS12";
    private static final String DAYS = "30";
    private static final int PASSWORD_BYTES = 16;
    private static final long PATIENCE_SECONDS = 60;
    private static final String LOCAL = "localhost";
    private static final String VARIABLE = "PROVCHAIN_STORE";

    private Certificates() {
    }

    /**
     * The certificate of a key store (PKCS12 or JKS).
     *
     * @throws IOException if it cannot be read, the password is wrong, or it holds no key
     */
    public static ServerSettings.Tls load(Path file, String password, int port) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try {
            KeyStore keys = KeyStore.getInstance(file.toFile(), password.toCharArray());
            for (String each : Collections.list(keys.aliases())) {
                if (keys.isKeyEntry(each) && keys.getKey(each, password.toCharArray()) != null) {
                    return new ServerSettings.Tls(port, keys, password);
                }
            }
        } catch (GeneralSecurityException unreadable) {
            throw new IOException(file + " is no key store: " + unreadable.getMessage(), unreadable);
        }
        throw new IOException(file + " holds no key, so no server can use it.");
    }

    /**
     * A certificate for a while that is signed by itself; it is made by the keytool of the Java that runs.
     *
     * @param names the host names that it is for
     * @throws IOException if the keytool is not there or fails
     */
    public static ServerSettings.Tls selfSigned(List<String> names, int port) throws IOException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        Path folder = Files.createTempDirectory("provchain-tls");
        Path store = folder.resolve("server.p12");
        try {
            make(store, names, password);
            return load(store, password, port);
        } finally {
            Files.deleteIfExists(store);
            Files.deleteIfExists(folder);
        }
    }

    /**
     * The same for this machine and for the host of a chain's base, which may lead here.
     *
     * @throws IOException if the keytool is not there or fails
     */
    public static ServerSettings.Tls selfSigned(String base, int port) throws IOException {
        return selfSigned(UriReference.parse(base).authority().map(each -> each.replaceFirst(":\\d*$", ""))
                .filter(each -> each.matches("[A-Za-z0-9.-]*[A-Za-z-]+") && !each.equals(LOCAL))
                .map(each -> List.of(LOCAL, each)).orElse(List.of(LOCAL)), port);
    }

    /** The SHA-256 fingerprint of the certificate, as a person compares it. */
    public static String fingerprint(ServerSettings.Tls tls) throws IOException {
        try {
            for (String each : Collections.list(tls.keys().aliases())) {
                if (tls.keys().isKeyEntry(each)) {
                    return HexFormat.ofDelimiter(":").withUpperCase().formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(tls.keys().getCertificate(each).getEncoded()));
                }
            }
        } catch (GeneralSecurityException unreadable) {
            throw new IOException(unreadable.getMessage(), unreadable);
        }
        throw new IOException("there is no certificate");
    }

    private static void make(Path store, List<String> names, String password) throws IOException {
        Path keytool = Path.of(System.getProperty("java.home"), "bin",
                File.separatorChar == '\\' ? "keytool.exe" : "keytool");
        if (!Files.isExecutable(keytool)) {
            throw new IOException("This Java has no keytool to make a certificate with; give one by --keystore.");
        }
        String alternatives = "san=ip:127.0.0.1"
                + String.join("", names.stream().map(each -> ",dns:" + each).toList());
        ProcessBuilder command = new ProcessBuilder(keytool.toString(), "-genkeypair", "-alias", "server", "-keyalg",
                "EC", "-groupname", "secp256r1", "-dname", "CN=Provchain preview", "-ext", alternatives, "-validity",
                DAYS, "-storetype", TYPE, "-keystore", store.toString(), "-storepass:env", VARIABLE)
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        command.environment().put(VARIABLE, password);
        Process process = command.start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException("keytool could not make a certificate; give one by --keystore.");
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }
}
