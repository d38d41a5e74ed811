// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.http;

import java.io.IOException;
import java.net.InetAddress;
import java.time.InstantSource;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.provchain.server.content.ServedState;
import org.provchain.server.digest.DigestGate;
import org.provchain.server.observe.Seen;

/** Serves the documents of a chain by HTTP/1.1 on Jetty, with bounds on what a client may send and on how slowly. */
public final class PreviewServer implements AutoCloseable {

    private static final int THREADS = 16;
    private static final int MOST_CONNECTIONS = 256;
    private static final int MOST_HEADER_BYTES = 8192;

    private final Server server;
    private final ServerConnector plain;
    private final ServerConnector secure;

    /**
     * Prepares a server; {@link #start()} opens its ports.
     *
     * @param settings where it listens, and its limits
     * @param states   gives the state that is served, anew for each request
     * @param log      is told each request before its answer is sent, in any thread; must not throw
     */
    public PreviewServer(ServerSettings settings, Supplier<ServedState> states, InstantSource clock,
            Consumer<Seen> log) {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("preview");
        threads.setDaemon(true);
        server = new Server(threads);
        server.setStopAtShutdown(false);
        server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
        SlowClients slow = new SlowClients(server.getScheduler(), settings.requestTime());
        server.addBean(slow);
        server.setHandler(new DocumentHandler(states, new DigestGate(settings.algorithms(), clock), clock, log));
        server.setErrorHandler(new PlainErrors());
        plain = settings.port().isPresent() ? connector(settings, settings.port().getAsInt(), slow,
                new HttpConnectionFactory(configuration(false))) : null;
        secure = settings.tls().isPresent() ? connector(settings, settings.tls().get().port(), slow,
                new SslConnectionFactory(tls(settings.tls().get()), HttpVersion.HTTP_1_1.asString()),
                new HttpConnectionFactory(configuration(true))) : null;
    }

    /**
     * Opens the ports.
     *
     * @throws IOException if a port is taken or the certificate cannot be used
     */
    public void start() throws IOException {
        try {
            server.start();
        } catch (IOException failed) {
            close();
            throw failed;
        } catch (Exception failed) {
            close();
            throw new IOException(failed.getMessage(), failed);
        }
    }

    /** The port of http; empty where there is none. */
    public OptionalInt port() {
        return plain == null ? OptionalInt.empty() : OptionalInt.of(plain.getLocalPort());
    }

    /** The port of https; empty where there is none. */
    public OptionalInt tlsPort() {
        return secure == null ? OptionalInt.empty() : OptionalInt.of(secure.getLocalPort());
    }

    /** Closes the ports and all connections. */
    @Override
    public void close() throws IOException {
        try {
            server.stop();
        } catch (Exception failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }

    private ServerConnector connector(ServerSettings settings, int port, SlowClients slow,
            ConnectionFactory... protocols) {
        ServerConnector connector = new ServerConnector(server, 1, 1, protocols);
        InetAddress address = settings.address();
        connector.setHost(address.getHostAddress());
        connector.setPort(port);
        connector.setIdleTimeout(settings.idleTime().toMillis());
        connector.addBean(slow, false);
        server.addConnector(connector);
        return connector;
    }

    private static HttpConfiguration configuration(boolean secure) {
        HttpConfiguration configuration = new HttpConfiguration();
        // the handler takes paths apart itself and knows documents by their whole path alone; so it can say what is wrong with one
        configuration.setUriCompliance(UriCompliance.UNSAFE);
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(true);
        configuration.setRequestHeaderSize(MOST_HEADER_BYTES);
        configuration.setRelativeRedirectAllowed(false);
        if (secure) {
            // a phone asks by address, which a certificate need not name
            configuration.addCustomizer(new SecureRequestCustomizer(false));
        }
        return configuration;
    }

    private static SslContextFactory.Server tls(ServerSettings.Tls tls) {
        SslContextFactory.Server factory = new SslContextFactory.Server();
        factory.setKeyStore(tls.keys());
        factory.setKeyStorePassword(tls.password());
        factory.setSniRequired(false);
        return factory;
    }
}
