package org.aftermath.host.rest;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Answers that callers ask for again and again: unchanged ones cost no more than a tag. */
public final class Tags {

    private static final int LENGTH = 32;

    private Tags() {}

    /** @param answer a record all the way down, whose text tells everything it holds */
    public static Response answer(Request request, Record answer) {
        var tag = new EntityTag(hash(answer.toString()));
        var unchanged = request.evaluatePreconditions(tag);
        var response = unchanged == null ? Response.ok(answer) : unchanged;
        return response.tag(tag).cacheControl(ownAndFresh()).build();
    }

    /**
     * The same where it is known beforehand what the answer is made of.
     *
     * @param stamp changes with whatever the answer tells
     * @param answer asked for only if the caller does not know it
     */
    public static Response stamped(Request request, String stamp, Supplier<Response> answer) {
        var tag = new EntityTag(stamp);
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).cacheControl(ownAndFresh()).build();
        }
        var told = answer.get();
        return told.getStatus() == 200
                ? Response.fromResponse(told)
                        .tag(tag)
                        .cacheControl(ownAndFresh())
                        .build()
                : told;
    }

    /**
     * A file that is written anew each time with another date in it, and tells the same.
     *
     * @param told all that it tells
     */
    public static Response file(Request request, String told, Supplier<ResponseBuilder> file) {
        var tag = new EntityTag(hash(told), true);
        var unchanged = request.evaluatePreconditions(tag);
        var response = unchanged == null ? file.get() : unchanged;
        return response.tag(tag).cacheControl(ownAndFresh()).build();
    }

    private static CacheControl ownAndFresh() {
        var control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        return control;
    }

    /** A short text that stands for a long one. */
    public static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
