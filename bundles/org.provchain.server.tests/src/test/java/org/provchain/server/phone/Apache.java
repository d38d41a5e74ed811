// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.phone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.provchain.server.digest.DigestAlgorithm;
import org.provchain.server.http.ServerSettings;

/**
 * Apache httpd with mod_auth_digest on a free port of this machine, as Debian ships it ({@code apache2-bin}). It knows
 * nothing of Provchain: it has a folder, a file of users for each protected place, and a log in the combined format.
 */
final class Apache implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/sbin/apache2");
    private static final Path MODULES = Path.of("/usr/lib/apache2/modules");
    private static final String REALM = "provisioning";
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final Path folder;
    private final int port;
    private final int tlsPort;
    private final Map<String, String> users = new LinkedHashMap<>();
    private final StringBuilder places = new StringBuilder();
    private Process process;

    Apache(Path folder) throws IOException {
        this.folder = folder;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocket another = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
            this.tlsPort = another.getLocalPort();
        }
    }

    /** Serves https, too. */
    void secure(ServerSettings.Tls tls) throws IOException, GeneralSecurityException {
        String alias = tls.keys().aliases().nextElement();
        pem("certificate", "CERTIFICATE", tls.keys().getCertificate(alias).getEncoded());
        pem("key", "PRIVATE KEY", tls.keys().getKey(alias, tls.password().toCharArray()).getEncoded());
    }

    private void pem(String file, String what, byte[] content) throws IOException {
        Files.writeString(folder.resolve(file + ".pem"), "-----BEGIN " + what + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(content) + "\n-----END " + what
                + "-----\n");
    }

    int tlsPort() {
        return tlsPort;
    }

    int port() {
        return port;
    }

    /** Protects a path of the server by one user. */
    void protect(String path, String username, String password) throws IOException {
        Path file = folder.resolve("users-" + users.size());
        users.put(path, username);
        Files.writeString(file, username + ":" + REALM + ":"
                + DigestAlgorithm.MD5.hash(username + ":" + REALM + ":" + password) + "\n");
        places.append("""
                <Location "%s">
                    AuthType Digest
                    AuthName "%s"
                    AuthDigestProvider file
                    AuthUserFile "%s"
                    Require valid-user
                </Location>
                """.formatted(path, REALM, file));
    }

    /**
     * Starts it.
     *
     * @param path where the files lie on the server, with a slash at both ends
     * @param www  the files
     */
    void start(String path, Path www) throws IOException, InterruptedException {
        StringBuilder modules = new StringBuilder();
        for (String each : new String[] { "mpm_event", "authn_core", "authn_file", "authz_core", "authz_user",
                "auth_digest", "alias", "mime", "ssl" }) {
            modules.append("LoadModule ").append(each).append("_module \"").append(MODULES).append("/mod_").append(each)
                    .append(".so\"\n");
        }
        Path configuration = folder.resolve("httpd.conf");
        Files.writeString(folder.resolve("mime.types"), "application/xml xml\n");
        String root = "root".equals(System.getProperty("user.name")) ? "User www-data\nGroup www-data\n" : "";
        Files.writeString(configuration, modules + root + """
                ServerRoot "%1$s"
                ServerName localhost
                Listen 127.0.0.1:%2$d
                PidFile "%1$s/httpd.pid"
                DefaultRuntimeDir "%1$s"
                Mutex file:%1$s default
                TypesConfig "%1$s/mime.types"
                ErrorLog "%1$s/error.log"
                LogFormat "%%h %%l %%u %%t \\"%%r\\" %%>s %%O \\"%%{Referer}i\\" \\"%%{User-Agent}i\\"" combined
                CustomLog "%1$s/access.log" combined
                StartServers 1
                DocumentRoot "%1$s/empty"
                Alias "%3$s" "%4$s/"
                <Directory "%4$s">
                    Require all granted
                </Directory>
                %5$s
                Listen 127.0.0.1:%6$d
                <VirtualHost 127.0.0.1:%6$d>
                    SSLEngine on
                    SSLCertificateFile "%1$s/certificate.pem"
                    SSLCertificateKeyFile "%1$s/key.pem"
                </VirtualHost>
                """.formatted(folder, port, path, www, places, tlsPort));
        Files.createDirectories(folder.resolve("empty"));
        process = new ProcessBuilder(PROGRAM.toString(), "-f", configuration.toString(), "-DFOREGROUND")
                .redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile()).start();
        long begun = System.nanoTime();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE) {
                throw new IOException("Apache did not start: " + Files.readString(folder.resolve("out"))
                        + (Files.exists(folder.resolve("error.log")) ? Files.readString(folder.resolve("error.log"))
                                : ""));
            }
            Thread.onSpinWait();
        }
    }

    /** What its log says, once it has as many lines as requests were made. */
    String log(int lines) throws IOException {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < PATIENCE) {
            String text = Files.readString(folder.resolve("access.log"), StandardCharsets.UTF_8);
            if (text.lines().count() >= lines) {
                return text;
            }
            Thread.onSpinWait();
        }
        throw new IOException("the log has no " + lines + " lines");
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            try {
                if (!process.waitFor(30, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException stopped) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }
}
