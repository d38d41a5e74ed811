// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.server.Served;
import org.provchain.server.digest.DigestAlgorithm;

/** No file outside of the export is ever served, and nobody fills the memory or holds the server up. */
@Timeout(60)
class HostileRequestsTest {

    private static final String OUTSIDE = "outside-of-the-export";

    @TempDir
    private Path folder;
    private Served served;

    @BeforeEach
    void start() throws Exception {
        Path project = Files.createDirectories(folder.resolve("project"));
        Files.writeString(folder.resolve("other.xml"), OUTSIDE);
        Files.writeString(project.resolve("other.xml"), OUTSIDE);
        Files.writeString(project.resolve("test.chain"), """
                chain site {
                    dialect maxwell 1.1
                    base    "http://prov.example.org/phones/"
                    entry   general
                    file general "provisioning.xml" { SIP.DefaultAccount = 0 }
                }
                """);
        served = Served.start(Served.state(project), new ServerSettings(InetAddress.getLoopbackAddress(),
                OptionalInt.of(0), Optional.empty(), List.of(DigestAlgorithm.values()), Duration.ofMillis(600),
                Duration.ofMillis(800)), any -> {});
    }

    @AfterEach
    void stop() throws IOException {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "/../other.xml", "/phones/../other.xml", "/phones/../../other.xml",
            "/phones/%2e%2e/other.xml",
            "/phones/%2e%2e%2fother.xml", "/phones/..%2fother.xml", "/phones/..%5cother.xml", "/phones/..\\other.xml",
            "/phones/%252e%252e/other.xml", "/phones/%c0%ae%c0%ae/other.xml", "/phones/..;/other.xml",
            "/phones/other.xml", "/other.xml", "/phones//../other.xml", "/phones/./other.xml", "/phones/test.chain",
            "//etc/passwd", "/etc/passwd", "/phones/provisioning.xml%00", "/phones/provisioning.xml%00.txt",
            "/phones/%00", "/phones/provisioning.xml/", "/phones/provisioning.xml;x",
            "/phones/provisioning.xml%0d%0aX:y",
            "file:///etc/passwd", "http://other.example/../other.xml", "*", "phones/provisioning.xml",
            "/phones/%", "/phones/%zz" })
    void nothingButTheDocuments(String target) throws IOException {
        String answer = RawClient.get(served.port(), target);
        assertTrue(answer.matches("(?s)HTTP/1\\.1 4\\d\\d .*"), answer);
        assertFalse(answer.contains(OUTSIDE) || answer.contains("root:") || answer.contains("SIP.DefaultAccount")
                || answer.contains("chain site"), answer);
        assertFalse(answer.contains("Exception") || answer.contains("\tat "), answer);
    }

    @Test
    void theDocumentItselfIsThere() throws IOException {
        assertTrue(RawClient.get(served.port(), "/phones/provisioning.xml").startsWith("HTTP/1.1 200"));
        assertTrue(RawClient.get(served.port(), "/phones/provisioning%2Exml").startsWith("HTTP/1.1 200"));
        assertTrue(RawClient.get(served.port(), "http://localhost/phones/provisioning.xml")
                .startsWith("HTTP/1.1 200"));
    }

    @Test
    void overlongPathsAndFields() throws IOException {
        assertTrue(RawClient.get(served.port(), "/phones/" + "a".repeat(3000)).startsWith("HTTP/1.1 400"));
        assertTrue(
                RawClient.get(served.port(), "/phones/" + "a".repeat(100_000)).matches("(?s)(HTTP/1\\.1 4[13]\\d.*)?"));
        assertTrue(RawClient.get(served.port(), "/phones/provisioning.xml", "X: " + "a".repeat(100_000))
                .matches("(?s)(HTTP/1\\.1 431.*)?"));
        assertTrue(RawClient.get(served.port(), "/phones/provisioning.xml").startsWith("HTTP/1.1 200"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Content-Length: 5\r\n\r\nhello", "Content-Length: 99999999999\r\n\r\nhello",
            "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", "Content-Length: -1\r\n\r\n",
            "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" })
    void contentIsRefused(String rest) throws IOException {
        String answer = RawClient.send(served.port(), "GET /phones/provisioning.xml HTTP/1.1\r\nHost: x\r\n" + rest);
        assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
        assertFalse(answer.contains("SIP.DefaultAccount"), answer);
    }

    @Test
    void whoSaysNothingIsNotWaitedFor() throws IOException {
        assertEquals("", RawClient.send(served.port(), ""));
    }

    @Test
    void whoSendsAByteNowAndThenIsNotWaitedForEither() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
            socket.setSoTimeout(200);
            long begun = System.nanoTime();
            boolean open = true;
            socket.getOutputStream()
                    .write("GET /phones/provisioning.xml HTTP/1.1\r\nX: ".getBytes(StandardCharsets.US_ASCII));
            while (open && System.nanoTime() - begun < Duration.ofSeconds(20).toNanos()) {
                open = drip(socket);
            }
            assertFalse(open, "the server has closed");
            assertTrue(System.nanoTime() - begun < Duration.ofSeconds(10).toNanos());
        }
    }

    @Test
    void whoGetsRequestsDoneMayGoOn() throws Exception {
        ServerSettings.Tls tls = Certificates.selfSigned(List.of("localhost"), 0);
        ServerSettings strict = new ServerSettings(InetAddress.getLoopbackAddress(), OptionalInt.empty(),
                Optional.of(tls),
                List.of(DigestAlgorithm.MD5), Duration.ofMillis(600), Duration.ofMillis(800));
        try (Served secure = Served.start(served.state(), strict, any -> {});
                Socket socket = trusting(tls).getSocketFactory().createSocket(InetAddress.getLoopbackAddress(),
                        secure.tlsPort())) {
            socket.setSoTimeout(30_000);
            long begun = System.nanoTime();
            while (System.nanoTime() - begun < Duration.ofMillis(2500).toNanos()) {
                socket.getOutputStream().write("GET /phones/provisioning.xml HTTP/1.1\r\nHost: x\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
                assertTrue(answer(socket.getInputStream()).startsWith("HTTP/1.1 200"));
            }
        }
    }

    /** Reads one answer with its content. */
    private static String answer(InputStream in) throws IOException {
        StringBuilder fields = new StringBuilder();
        while (fields.indexOf("\r\n\r\n") < 0) {
            int c = in.read();
            assertTrue(c >= 0, "the connection is open: " + fields);
            fields.append((char) c);
        }
        Matcher length = Pattern.compile("Content-Length: (\\d+)").matcher(fields);
        assertTrue(length.find(), fields::toString);
        in.readNBytes(Integer.parseInt(length.group(1)));
        return fields.toString();
    }

    private static SSLContext trusting(ServerSettings.Tls tls) throws Exception {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(tls.keys());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    /** Sends a byte and waits a little for an answer; false when the connection is closed. */
    private static boolean drip(Socket socket) throws IOException {
        try {
            socket.getOutputStream().write('a');
            return socket.getInputStream().read() >= 0;
        } catch (java.net.SocketTimeoutException stillOpen) {
            return true;
        } catch (java.net.SocketException closed) {
            return false;
        }
    }

    @Test
    void aLineOfTheLogIsOneLine() throws IOException {
        RawClient.get(served.port(), "/phones/a%0Ab", "User-Agent: Max\u0085well");
        assertTrue(served.log().stream().noneMatch(each -> each.toString().matches("(?s).*[\\r\\n\u0085].*")),
                served.log()::toString);
    }
}
