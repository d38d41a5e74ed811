// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jetty.http.DateGenerator;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.provchain.core.simulation.CredentialKind;
import org.provchain.server.content.Absence;
import org.provchain.server.content.Document;
import org.provchain.server.content.MacTexts;
import org.provchain.server.content.RequestPath;
import org.provchain.server.content.ServedState;
import org.provchain.server.digest.DigestGate;
import org.provchain.server.observe.Seen;

/** Answers requests from the documents in memory. No path of a request ever meets a file system. */
final class DocumentHandler extends Handler.Abstract {

    private final Supplier<ServedState> states;
    private final DigestGate gate;
    private final InstantSource clock;
    private final Consumer<Seen> log;

    DocumentHandler(Supplier<ServedState> states, DigestGate gate, InstantSource clock, Consumer<Seen> log) {
        this.states = states;
        this.gate = gate;
        this.clock = clock;
        this.log = log;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Answer answer = answer(request);
        response.setStatus(answer.status());
        answer.fields().forEach(response.getHeaders()::add);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        byte[] content = answer.content();
        if (answer.status() != HttpStatus.NOT_MODIFIED_304) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, content.length);
        }
        // said before the answer goes out: who has the answer finds the line in the log
        log.accept(seen(request, answer));
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        response.write(true, head ? ByteBuffer.allocate(0) : ByteBuffer.wrap(content), callback);
        return true;
    }

    private Answer answer(Request request) {
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        if (!head && !HttpMethod.GET.is(request.getMethod())) {
            return Answer.text(HttpStatus.METHOD_NOT_ALLOWED_405, "Files are read here: GET and HEAD.")
                    .with(new HttpField(HttpHeader.ALLOW, "GET, HEAD"));
        }
        if (request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)) {
            return Answer.text(HttpStatus.PAYLOAD_TOO_LARGE_413, "A request for a file has no content.")
                    .with(new HttpField(HttpHeader.CONNECTION, "close"));
        }
        Optional<String> path = RequestPath.decode(request.getHttpURI().getPath());
        if (path.isEmpty()) {
            return Answer.text(HttpStatus.BAD_REQUEST_400, "That is no path of a file.");
        }
        ServedState state = states.get();
        String query = request.getHttpURI().getQuery();
        if (query != null) {
            return Answer.text(HttpStatus.NOT_FOUND_404, "No file of the chain has a query in its location.");
        }
        return state.document(path.get()).map(document -> document(request, state, document))
                .orElseGet(() -> Answer.text(HttpStatus.NOT_FOUND_404, new Absence(state).reason(path.get())));
    }

    private Answer document(Request request, ServedState state, Document document) {
        if (!document.file().isProtected()) {
            return content(request, document, Optional.empty());
        }
        DigestGate.Decision decision = gate.decide(request.getHeaders().get(HttpHeader.AUTHORIZATION),
                request.getMethod(), request.getHttpURI().getPathQuery(),
                username -> state.passwords().of(document, username));
        return switch (decision.result()) {
        case OPEN -> content(request, document, decision.username());
        case MALFORMED -> Answer.text(HttpStatus.BAD_REQUEST_400,
                "The field Authorization is not that of this request, or not of the form of RFC 7616 with qop=auth.")
                .by(decision.username());
        case ASKED, STALE, WRONG -> refused(document, decision);
        };
    }

    private Answer refused(Document document, DigestGate.Decision decision) {
        boolean stale = decision.result() == DigestGate.Result.STALE;
        Answer answer = Answer.text(HttpStatus.UNAUTHORIZED_401, switch (decision.result()) {
        case STALE -> "the nonce is used up";
        case WRONG -> "'" + document.file().name() + "' takes other credentials";
        default -> "'" + document.file().name() + "' asks for digest credentials";
        }).by(decision.username());
        for (String each : gate.challenges(stale)) {
            answer = answer.with(new HttpField(HttpHeader.WWW_AUTHENTICATE, each));
        }
        return answer;
    }

    private static Answer content(Request request, Document document, Optional<String> username) {
        String tag = document.etag();
        boolean known = Conditions.isKnown(request.getHeaders(), tag, document.modified());
        Answer answer = known ? Answer.empty(HttpStatus.NOT_MODIFIED_304)
                : new Answer(HttpStatus.OK_200, document.content(), "", Optional.empty(), java.util.List.of())
                        .with(new HttpField(HttpHeader.CONTENT_TYPE, "application/xml"));
        return answer.by(username).with(new HttpField(HttpHeader.ETAG, tag))
                .with(new HttpField(HttpHeader.LAST_MODIFIED,
                        DateGenerator.formatDate(document.modified().toEpochMilli())))
                .with(new HttpField(HttpHeader.CACHE_CONTROL, "no-cache"));
    }

    private Seen seen(Request request, Answer answer) {
        String raw = request.getHttpURI().getPath();
        String agent = request.getHeaders().get(HttpHeader.USER_AGENT);
        return new Seen(clock.instant(), Request.getRemoteAddr(request), Seen.shown(request.getMethod()),
                Seen.shown(request.getHttpURI().getPathQuery()),
                Seen.shown(RequestPath.decode(raw).orElse(raw)), answer.status(),
                Optional.of(kind(request, answer)), answer.username().map(Seen::shown),
                agent == null ? "" : Seen.shown(agent), answer.note());
    }

    private static CredentialKind kind(Request request, Answer answer) {
        if (answer.username().isEmpty() || request.getHeaders().get(HttpHeader.AUTHORIZATION) == null) {
            return CredentialKind.NONE;
        }
        String name = answer.username().get();
        return MacTexts.isMac(name) ? CredentialKind.DEVICE : CredentialKind.CONFIGURED;
    }

    /** The bytes of a sentence. */
    static byte[] utf8(String text) {
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
