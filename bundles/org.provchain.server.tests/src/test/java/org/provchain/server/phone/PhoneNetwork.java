// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.phone;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.apache.hc.client5.http.auth.AuthChallenge;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.ChallengeType;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.auth.AuthChallengeParser;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.auth.DigestScheme;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.ParserCursor;
import org.apache.hc.core5.ssl.SSLContextBuilder;

/**
 * The network of a phone in a laboratory, where every host name leads to one server: Apache HttpClient 5, which knows
 * nothing of Provchain. Each request is made by itself, so that a test sees all of them.
 */
final class PhoneNetwork implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    /**
     * An answer.
     *
     * @param status     the status
     * @param body       the content
     * @param challenges the fields WWW-Authenticate
     */
    record Reply(int status, String body, List<String> challenges) {
    }

    private final CloseableHttpClient client;
    private final String algorithm;
    private final int port;
    private final OptionalInt tlsPort;

    /**
     * @param trusted   holds the certificate of the server, whose name is looked at too
     * @param algorithm the digest algorithm that the phone knows
     */
    PhoneNetwork(int port, OptionalInt tlsPort, Optional<KeyStore> trusted, String algorithm, String userAgent)
            throws GeneralSecurityException {
        this.port = port;
        this.tlsPort = tlsPort;
        this.algorithm = algorithm;
        SSLContextBuilder context = SSLContextBuilder.create();
        if (trusted.isPresent()) {
            context.loadTrustMaterial(trusted.get(), null);
        }
        var tls = new DefaultClientTlsStrategy(context.build());
        client = HttpClients.custom().disableRedirectHandling().disableAuthCaching().disableCookieManagement()
                .disableAutomaticRetries().disableContentCompression().setUserAgent(userAgent)
                .setConnectionManager(
                        PoolingHttpClientConnectionManagerBuilder.create().setTlsSocketStrategy(tls).build())
                .build();
    }

    /** Asks for a URL without credentials. */
    Reply get(String url) throws IOException {
        return execute(url, Optional.empty());
    }

    /** Answers the challenge of an earlier reply. */
    Reply get(String url, Reply asked, String username, String password) throws IOException {
        HttpGet request = new HttpGet(URI.create(url));
        HttpClientContext context = HttpClientContext.create();
        try {
            DigestScheme digest = new DigestScheme();
            digest.processChallenge(challenge(asked), context);
            BasicCredentialsProvider credentials = new BasicCredentialsProvider();
            credentials.setCredentials(new AuthScope(null, -1),
                    new UsernamePasswordCredentials(username, password.toCharArray()));
            if (!digest.isResponseReady(target(url), credentials, context)) {
                throw new IOException("no credentials for " + url);
            }
            return execute(url, Optional.of(digest.generateAuthResponse(target(url), request, context)));
        } catch (HttpException failed) {
            throw new IOException(failed);
        }
    }

    private Reply execute(String url, Optional<String> authorization) throws IOException {
        HttpGet request = new HttpGet(URI.create(url));
        authorization.ifPresent(field -> request.setHeader("Authorization", field));
        return client.execute(target(url), request, response -> {
            List<String> challenges = new ArrayList<>();
            for (Header each : response.getHeaders("WWW-Authenticate")) {
                challenges.add(each.getValue());
            }
            String body = response.getEntity() == null ? "" : EntityUtils.toString(response.getEntity());
            return new Reply(response.getCode(), body, challenges);
        });
    }

    private AuthChallenge challenge(Reply asked) throws IOException {
        for (String field : asked.challenges()) {
            try {
                for (AuthChallenge each : AuthChallengeParser.INSTANCE.parse(ChallengeType.TARGET, field,
                        new ParserCursor(0, field.length()))) {
                    if (each.getParams().stream().anyMatch(parameter -> parameter.getName().equals("algorithm")
                            && parameter.getValue().equals(algorithm))) {
                        return each;
                    }
                }
            } catch (org.apache.hc.core5.http.ParseException malformed) {
                throw new IOException(malformed);
            }
        }
        throw new IOException("no challenge with " + algorithm + " in " + asked.challenges());
    }

    private HttpHost target(String url) {
        return url.startsWith("https:") ? new HttpHost("https", LOOPBACK, tlsPort.orElseThrow())
                : new HttpHost("http", LOOPBACK, port);
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
