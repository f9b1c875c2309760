package org.aftermath.jira.rest.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolved incidents without a postmortem, in JSON, the newest first. */
public record IncidentsPayload(List<Item> incidents, int total) {

    /**
     * One incident.
     *
     * @param createUrl where its postmortem can be made; nothing while no Confluence is paired
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            String key,
            String summary,
            String severity,
            String startedAt,
            @Nullable String resolvedAt,
            @Nullable String createUrl) {}

    public IncidentsPayload {
        incidents = List.copyOf(incidents);
    }
}
