package org.aftermath.host.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of every refusal: {@code {errors: [{key, message, field?}]}}. */
public record ErrorList(List<Entry> errors) {

    /**
     * One reason.
     *
     * @param key the same in every language
     * @param message in the caller's language
     * @param field what it is about, if it is about one field
     * @param link where it can be mended, if there is such a place
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            String key,
            String message,
            @Nullable String field,
            @Nullable String link) {

        public Entry(String key, String message, @Nullable String field) {
            this(key, message, field, null);
        }
    }

    public ErrorList {
        errors = List.copyOf(errors);
    }
}
