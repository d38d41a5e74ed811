// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.http;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;

/**
 * What a request is answered with.
 *
 * @param status   the status
 * @param content  the content, not copied
 * @param note     what is worth a remark in the log
 * @param username who the client says it is, where it was asked
 * @param fields   the header fields
 */
record Answer(int status, byte[] content, String note, Optional<String> username, List<HttpField> fields) {

    /** A sentence for whoever looks, which is the note of the log as well. */
    static Answer text(int status, String sentence) {
        return new Answer(status, DocumentHandler.utf8(sentence), sentence, Optional.empty(),
                List.of(new HttpField(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8"),
                        new HttpField(HttpHeader.CACHE_CONTROL, "no-cache")));
    }

    /** An answer without content. */
    static Answer empty(int status) {
        return new Answer(status, new byte[0], "", Optional.empty(), List.of());
    }

    Answer with(HttpField field) {
        return new Answer(status, content, note, username, Stream.concat(fields.stream(), Stream.of(field)).toList());
    }

    Answer by(Optional<String> name) {
        return new Answer(status, content, note, name, fields);
    }
}
