package org.aftermath.confluence.rest.settings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.aftermath.host.rest.ErrorList;
import org.jspecify.annotations.Nullable;

/**
 * Settings in JSON.
 *
 * @param space empty for the site's and for one's own
 * @param version to be sent with a change
 * @param set what is set here; this and the version are what a change sends, here or elsewhere
 * @param effective what holds here, and where it comes from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SettingsPayload(
        @Nullable String space, int version, Map<String, String> set, Map<String, Effective> effective) {

    /**
     * A value that holds.
     *
     * @param inherited what would hold if it were not set here
     * @param from {@code default}, {@code site}, {@code space} or {@code person}
     * @param locked true if spaces have to do with the site's
     */
    public record Effective(String value, String inherited, String from, boolean locked) {}

    /** The body of a 409: the reasons, as all refusals tell them, and what is set now. */
    public record Overtaken(List<ErrorList.Entry> errors, List<ErrorList.Entry> reasons, SettingsPayload current) {}
}
