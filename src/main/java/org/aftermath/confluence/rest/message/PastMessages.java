package org.aftermath.confluence.rest.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Earlier messages that the caller may read, newest first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PastMessages(List<Past> messages, @Nullable String nextCursor) {

    /** One of them, and the page it stands on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Past(
            long pageId,
            String title,
            String url,
            String state,
            MessagePayload.Words words,
            @Nullable String approvedAt,
            @Nullable String postedAt,
            @Nullable String postedUrl) {}
}
