// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates that a server signs itself, and those of a file. */
class CertificatesTest {

    @TempDir
    private Path folder;

    @Test
    void oneThatIsSignedByItselfNamesItsHosts() throws Exception {
        ServerSettings.Tls tls = Certificates.selfSigned(List.of("localhost", "prov.example.org"), 443);
        X509Certificate certificate = (X509Certificate) tls.keys().getCertificate(tls.keys().aliases().nextElement());
        certificate.verify(certificate.getPublicKey());
        assertEquals(List.of("127.0.0.1", "localhost", "prov.example.org"),
                certificate.getSubjectAlternativeNames().stream().map(each -> each.get(1)).toList());
        assertTrue(Certificates.fingerprint(tls).matches("([0-9A-F]{2}:){31}[0-9A-F]{2}"));
        assertFalse(tls.toString().contains(tls.password()));
    }

    @Test
    void oneOfAFile() throws Exception {
        ServerSettings.Tls made = Certificates.selfSigned(List.of("localhost"), 0);
        Path file = folder.resolve("server.p12");
        String alias = made.keys().aliases().nextElement();
        made.keys().setKeyEntry(alias, made.keys().getKey(alias, made.password().toCharArray()), "hush".toCharArray(),
                made.keys().getCertificateChain(alias));
        try (OutputStream out = Files.newOutputStream(file)) {
            made.keys().store(out, "hush".toCharArray());
        }
        ServerSettings.Tls loaded = Certificates.load(file, "hush", 443);
        assertEquals(443, loaded.port());
        assertTrue(loaded.keys().aliases().hasMoreElements());
        assertThrows(IOException.class, () -> Certificates.load(file, "other", 443));
        assertThrows(IOException.class, () -> Certificates.load(folder.resolve("none"), "hush", 443));
        Files.writeString(folder.resolve("text"), "no store");
        assertThrows(IOException.class, () -> Certificates.load(folder.resolve("text"), "hush", 443));
    }

    @Test
    void aFileWithoutAKey() throws Exception {
        KeyStore empty = KeyStore.getInstance("PKCS12");
        empty.load(null, null);
        Path file = folder.resolve("empty.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            empty.store(out, "hush".toCharArray());
        }
        assertTrue(assertThrows(IOException.class, () -> Certificates.load(file, "hush", 443)).getMessage()
                .contains("no key"));
    }
}
