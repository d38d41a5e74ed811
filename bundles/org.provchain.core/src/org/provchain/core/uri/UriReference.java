// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.uri;

import java.util.Optional;

/**
 * A URL or a relative reference in its five components (RFC 3986 section 3); nothing is decoded or checked, so that
 * every text can be taken apart, also one with a placeholder in it.
 *
 * @param scheme    the scheme without its colon
 * @param authority user, host and port without the leading slashes
 * @param path      the path, may be empty
 * @param query     the query without its question mark
 * @param fragment  the fragment without its hash
 */
public record UriReference(Optional<String> scheme, Optional<String> authority, String path, Optional<String> query,
        Optional<String> fragment) {

    /** Takes a text apart (RFC 3986 appendix B); never fails. */
    public static UriReference parse(String text) {
        int end = text.length();
        int hash = text.indexOf('#');
        Optional<String> fragment = hash < 0 ? Optional.empty() : Optional.of(text.substring(hash + 1));
        end = hash < 0 ? end : hash;
        int mark = text.indexOf('?');
        boolean hasQuery = mark >= 0 && mark < end;
        Optional<String> query = hasQuery ? Optional.of(text.substring(mark + 1, end)) : Optional.empty();
        end = hasQuery ? mark : end;
        int colon = schemeEnd(text, end);
        Optional<String> scheme = colon < 0 ? Optional.empty() : Optional.of(text.substring(0, colon));
        int begin = colon + 1;
        if (!text.startsWith("//", begin) || begin + 2 > end) {
            return new UriReference(scheme, Optional.empty(), text.substring(begin, end), query, fragment);
        }
        int slash = text.indexOf('/', begin + 2);
        int authorityEnd = slash < 0 || slash > end ? end : slash;
        return new UriReference(scheme, Optional.of(text.substring(begin + 2, authorityEnd)),
                text.substring(authorityEnd, end), query, fragment);
    }

    /** Resolves a reference against a base, both as text, by the strict algorithm of RFC 3986 section 5.2. */
    public static String resolve(String base, String reference) {
        return parse(base).resolve(parse(reference)).toString();
    }

    /** Resolves a reference against this base by the strict algorithm of RFC 3986 section 5.2.2. */
    public UriReference resolve(UriReference reference) {
        if (reference.scheme.isPresent()) {
            return new UriReference(reference.scheme, reference.authority, DotSegments.remove(reference.path),
                    reference.query, reference.fragment);
        }
        if (reference.authority.isPresent()) {
            return new UriReference(scheme, reference.authority, DotSegments.remove(reference.path), reference.query,
                    reference.fragment);
        }
        if (reference.path.isEmpty()) {
            return new UriReference(scheme, authority, path, reference.query.isPresent() ? reference.query : query,
                    reference.fragment);
        }
        String target = DotSegments.remove(reference.path.startsWith("/") ? reference.path : merge(reference.path));
        return new UriReference(scheme, authority, isRelative() && !reference.path.startsWith("/") ? unrooted(target)
                : target, reference.query, reference.fragment);
    }

    /** Whether this is a path in a folder and no URL; the RFC knows no such base, a folder of files on disk does. */
    private boolean isRelative() {
        return scheme.isEmpty() && authority.isEmpty() && !path.startsWith("/");
    }

    private static String unrooted(String target) {
        return target.startsWith("/") ? target.substring(1) : target;
    }

    /** Puts a relative path in the place of the last segment of this path (RFC 3986 section 5.2.3). */
    private String merge(String relative) {
        if (authority.isPresent() && path.isEmpty()) {
            return "/" + relative;
        }
        return path.substring(0, path.lastIndexOf('/') + 1) + relative;
    }

    /** Where the colon of a scheme stands (RFC 3986 section 3.1), or -1. */
    private static int schemeEnd(String text, int end) {
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i == 0 ? -1 : i;
            }
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean later = c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
            if (!letter && (i == 0 || !later)) {
                return -1;
            }
        }
        return -1;
    }

    /** The components put together again (RFC 3986 section 5.3). */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(64);
        scheme.ifPresent(part -> text.append(part).append(':'));
        authority.ifPresent(part -> text.append("//").append(part));
        text.append(path);
        query.ifPresent(part -> text.append('?').append(part));
        fragment.ifPresent(part -> text.append('#').append(part));
        return text.toString();
    }
}
