package org.aftermath.confluence.rest;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aftermath.core.session.Pulse;
import org.aftermath.host.rest.Tags;
import org.jspecify.annotations.Nullable;

/**
 * Answers that open pages ask for every second. The tag is the beat of the page's meetings and what the answer says: with
 * the same beat nothing is read at all, with the same words nothing is sent.
 */
public final class LiveAnswers {

    private static final Pattern TAG = Pattern.compile("([0-9a-f-]{1,36})\\.([0-9a-f]{32})");

    private final Pulse pulse;

    public LiveAnswers(Pulse pulse) {
        this.pulse = pulse;
    }

    /** To be asked before the look: what changes in between is told the next time. */
    public String beat(long pageId) {
        return pulse.beat(pageId);
    }

    /** 304 if the caller has seen all there is, without asking the database; empty if it has to be asked. */
    public Optional<Response> unchanged(long pageId, @Nullable String known) {
        var tag = TAG.matcher(known == null ? "" : known);
        return tag.find() && tag.group(1).equals(beat(pageId))
                ? Optional.of(tagged(Response.notModified(), tag.group()))
                : Optional.empty();
    }

    /**
     * @param said what has to differ to be news
     * @param answer the same, and what differs each time
     */
    public Response told(String beat, Record said, Record answer, @Nullable String known) {
        var words = Tags.hash(said.toString());
        var tag = TAG.matcher(known == null ? "" : known);
        return tag.find() && tag.group(2).equals(words)
                ? tagged(Response.notModified(), beat + "." + words)
                : tagged(Response.ok(answer), beat + "." + words);
    }

    private static Response tagged(Response.ResponseBuilder response, String tag) {
        var control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        return response.tag(new EntityTag(tag)).cacheControl(control).build();
    }
}
