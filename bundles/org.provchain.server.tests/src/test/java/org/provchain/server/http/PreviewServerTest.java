// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.server.Served;
import org.provchain.server.content.Document;
import org.provchain.server.observe.Seen;

/** What is answered: documents, HEAD, conditions, refusals, and what would have been served. */
class PreviewServerTest {

    private static final String TEXT = """
            chain site {
                dialect maxwell 1.1
                base    "https://prov.example.org/phones/"
                entry   general
                file general "provisioning.xml" {
                    System.Security.HTTPAuthUsername = "site"
                    System.Security.HTTPAuthPassword = secret digest
                    redirect to own
                }
                file own "%MACD.xml" for each device protected { SIP.Account.0.DisplayName = "${name}" }
            }
            device 7C:2F:80:12:34:56 model Maxwell3 { name = "Reception" }
            """;

    @TempDir
    private Path folder;
    private Served served;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void start() throws Exception {
        served = Served.start(folder, TEXT);
    }

    @AfterEach
    void stop() throws IOException {
        served.close();
    }

    @Test
    void aDocumentIsThatOfTheExport() throws Exception {
        HttpResponse<byte[]> answer = send("GET", "/phones/provisioning.xml");
        Document document = served.state().document("/phones/provisioning.xml").orElseThrow();
        assertEquals(200, answer.statusCode());
        assertArrayEquals(document.content(), answer.body());
        assertEquals("application/xml", answer.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(answer.headers().firstValue("Server").isEmpty());
        assertTrue(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8).contains("hush-digest"));
    }

    @Test
    void headHasTheFieldsAndNoContent() throws Exception {
        HttpResponse<byte[]> get = send("GET", "/phones/provisioning.xml");
        HttpResponse<byte[]> head = send("HEAD", "/phones/provisioning.xml");
        assertEquals(200, head.statusCode());
        assertEquals(0, head.body().length);
        for (String field : List.of("ETag", "Last-Modified", "Content-Length", "Content-Type")) {
            assertEquals(get.headers().firstValue(field).orElseThrow(), head.headers().firstValue(field).orElseThrow());
        }
    }

    @Test
    void whoHasTheDocumentIsToldSo() throws Exception {
        HttpResponse<byte[]> first = send("GET", "/phones/provisioning.xml");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String time = first.headers().firstValue("Last-Modified").orElseThrow();
        assertEquals(304, send("GET", "/phones/provisioning.xml", "If-None-Match", tag).statusCode());
        assertEquals(304, send("GET", "/phones/provisioning.xml", "If-None-Match", "\"x\", W/" + tag).statusCode());
        assertEquals(304, send("GET", "/phones/provisioning.xml", "If-Modified-Since", time).statusCode());
        assertEquals(200, send("GET", "/phones/provisioning.xml", "If-None-Match", "\"x\"").statusCode());
        assertEquals(200, send("GET", "/phones/provisioning.xml", "If-Modified-Since",
                "Sat, 01 Jan 2000 00:00:00 GMT").statusCode());
        assertEquals(200, send("GET", "/phones/provisioning.xml", "If-Modified-Since", "yesterday").statusCode());
        assertEquals(200, send("GET", "/phones/provisioning.xml", "If-None-Match", "\"x\"", "If-Modified-Since",
                time).statusCode(), "a tag counts more");
    }

    @Test
    void aProtectedDocumentAsksEachTimeWithAFreshNonce() throws Exception {
        HttpResponse<byte[]> first = send("GET", "/phones/7c2f80123456.xml");
        HttpResponse<byte[]> second = send("GET", "/phones/7c2f80123456.xml", "Authorization", "Basic YTpi");
        assertEquals(401, first.statusCode());
        assertEquals(401, second.statusCode());
        List<String> challenges = first.headers().allValues("WWW-Authenticate");
        assertEquals(2, challenges.size());
        assertFalse(second.headers().allValues("WWW-Authenticate").contains(challenges.getFirst()));
        assertFalse(new String(first.body(), java.nio.charset.StandardCharsets.UTF_8).contains("Reception"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/phones/7C2F80123456.xml  | /phones/7c2f80123456.xml (own) would have been served",
            "/phones/Provisioning.xml  | /phones/provisioning.xml (general) would have been served",
            "/phones/7c-2f-80-12-34-56.xml | https://prov.example.org/phones/7c2f80123456.xml",
            "/phones/7c2f80999999.xml  | The inventory does not have 7C:2F:80:99:99:99",
            "/phones/                  | phone appends provisioning.xml",
            "/phones/settings.xml      | there is provisioning.xml, %MACD.xml for each device",
            "/provisioning.xml         | lies below /phones/" })
    void whatIsNotThereSaysWhatWouldHaveBeenServed(String path, String said) throws Exception {
        HttpResponse<byte[]> answer = send("GET", path.strip());
        String text = new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(404, answer.statusCode());
        assertTrue(text.contains(said), text);
        assertFalse(text.contains("hush"), text);
        assertEquals(text.strip(), served.log().getLast().note());
    }

    @Test
    void aQueryIsNoFile() throws Exception {
        assertEquals(404, send("GET", "/phones/provisioning.xml?x=1").statusCode());
    }

    @ParameterizedTest
    @CsvSource({ "POST, 405", "PUT, 405", "DELETE, 405", "OPTIONS, 405", "TRACE, 405" })
    void onlyReading(String method, int status) throws Exception {
        String answer = RawClient.send(served.port(), method
                + " /phones/provisioning.xml HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
        assertTrue(answer.contains("Allow: GET, HEAD"), answer);
    }

    @Test
    void aRequestIsInTheLogBeforeItsAnswerArrives() throws Exception {
        send("GET", "/phones/provisioning.xml", "User-Agent", "Maxwell3");
        Seen seen = served.log().getLast();
        assertEquals("/phones/provisioning.xml", seen.path());
        assertEquals("127.0.0.1", seen.client());
        assertEquals(200, seen.status());
    }

    private HttpResponse<byte[]> send(String method, String path, String... fields)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest
                .newBuilder(URI.create("http://127.0.0.1:" + served.port() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (fields.length > 0) {
            request.headers(fields);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
