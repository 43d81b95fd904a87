package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * Lets in only what comes from this machine's own browser: names of this machine only, so that no page of the web can
 * read the archive through a name of its own (DNS rebinding), and for every change our own origin and the token that our
 * own forms carry.
 */
final class Gate {
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Bytes of the files that one form may bring. */
    static final long LARGEST_UPLOAD = 256_000_000;

    private static final long LARGEST_FORM = 100_000;

    private final String token;

    Gate() {
        byte[] secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        token = HexFormat.of().formatHex(secret);
    }

    String token() {
        return token;
    }

    void check(Context context) {
        context.header("Content-Security-Policy", Frame.POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cache-Control", "no-cache");
        String host = context.header("Host");
        if (host == null || !OWN_NAMES.contains(name(host))) {
            throw new Refused(HttpStatus.MISDIRECTED_REQUEST, "This server answers to localhost only.");
        }
        String origin = context.header("Origin");
        if (origin != null && !origin.equals("http://" + host)) {
            throw new Refused(HttpStatus.FORBIDDEN, "This server answers to its own pages only.");
        }
        String site = context.header("Sec-Fetch-Site");
        boolean changes = context.method() != HandlerType.GET && context.method() != HandlerType.HEAD;
        if (changes && site != null && !site.equals("same-origin")) {
            throw new Refused(HttpStatus.FORBIDDEN, "This server takes changes from its own pages only.");
        }
        if (changes) {
            refuseLarge(context);
        }
        if (changes && !isToken(context.formParam("token"))) {
            throw new Refused(HttpStatus.FORBIDDEN, "The form is of an earlier run; load its page again.");
        }
    }

    /** Refuses what is too large to be read, or does not say how large it is, before any of it is read. */
    private static void refuseLarge(Context context) {
        String type = context.contentType();
        boolean files = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
        long length = context.req().getContentLengthLong();
        if (length < 0) {
            throw new Refused(HttpStatus.LENGTH_REQUIRED, "The request does not say how long it is.");
        }
        if (length > (files ? LARGEST_UPLOAD : LARGEST_FORM)) {
            throw new Refused(
                    HttpStatus.CONTENT_TOO_LARGE,
                    files
                            ? "These are more than 256 megabytes; add them with: hearsay ingest"
                            : "The form is too long.");
        }
    }

    private boolean isToken(@org.jspecify.annotations.Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** The host's name without a port of at most five digits. */
    private static String name(String host) {
        int colon = host.lastIndexOf(':');
        String port = host.substring(colon + 1);
        boolean digits = colon > 0
                && !port.isEmpty()
                && port.length() <= 5
                && port.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? host.substring(0, colon) : host;
    }
}
